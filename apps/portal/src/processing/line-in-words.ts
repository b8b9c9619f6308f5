import {
  legalBases,
  nationalRoles,
  processingReaders,
  regionRoles,
  retentionRules,
  type ProcessingLine,
  type ProcessingReader,
} from '@kotipesa/domain'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { inLanguage } from '../audit/words'
import { languageOf, say } from '../text'
import { labelIn } from '../text/label-in'
import { storedFields } from './stored-fields'

/** A request, as far as it says in which language its answer is. */
type Reading = Parameters<typeof say>[0]

/** A form in which personal data are asked for, with the fields that ask. */
export interface FormOfLine {
  readonly form: string
  readonly fields: readonly string[]
}

/** The forms and fields of a line, as their own descriptions call them; nothing of what stands in no form. */
export function formsOf(req: PayloadRequest, { places }: ProcessingLine): readonly FormOfLine[] {
  const language = languageOf(req)
  return places.flatMap(({ where, fields }) => {
    const config = req.payload.collections[where as CollectionSlug]?.config
    if (config === undefined) return []
    const labels = storedFields(config.fields)
      .filter(({ path, field }) => fields.includes(path) && !('hidden' in field && field.hidden === true))
      .flatMap(({ field }) => {
        const label = inLanguage('label' in field ? field.label : '', language)
        return label === '' ? [] : [label]
      })
    return labels.length === 0
      ? []
      : [{ form: inLanguage(config.labels.plural, language), fields: [...new Set(labels)] }]
  })
}

function readerInWords(req: PayloadRequest, { subject, scope }: ProcessingReader): string {
  const language = languageOf(req)
  if (scope === 'self') return say(req, 'processing.self')
  const isOfRegion = regionRoles.some(({ id }) => id === subject)
  const role =
    subject === 'lead-user'
      ? say(req, 'roles.leadUser')
      : labelIn([...regionRoles, ...nationalRoles], subject, language)
  const lower = role.charAt(0).toLocaleLowerCase(language) + role.slice(1)
  return isOfRegion || scope === 'own-region' ? say(req, 'processing.ownRegion', { role: lower }) : lower
}

/** Who sees the data of a line, in words: those by the table of permissions, and those besides. */
export function readersOf(req: PayloadRequest, line: ProcessingLine): readonly string[] {
  const byPolicy = processingReaders(line).map((reader) => readerInWords(req, reader))
  const also = line.alsoSeenBy === null ? [] : [line.alsoSeenBy[languageOf(req)]]
  return [...new Set([...byPolicy, ...also])]
}

/** On what in the law a line rests, in words. */
export function basesOf(req: Reading, { bases }: ProcessingLine): readonly string[] {
  const language = languageOf(req)
  return legalBases
    .filter(({ id }) => bases.includes(id))
    .map(({ label, point }) => say(req, 'processing.basis', { label: label[language], point }))
}

/** How long the data of a line are kept, in words, in the order in which one time follows the other. */
export function keptInWords(req: Reading, { kept }: ProcessingLine): readonly string[] {
  const language = languageOf(req)
  return kept.flatMap((id) => retentionRules.find((rule) => rule.id === id)?.label[language] ?? [])
}
