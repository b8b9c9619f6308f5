import type { FlattenedField } from 'payload'
import type { FieldChange } from '../audit/entry'
import type { Language } from '../text'
import { isSame } from './comparable'

function isShown(field: FlattenedField): boolean {
  const isHidden = ('hidden' in field && field.hidden) || ('admin' in field && field.admin?.hidden)
  return !isHidden || field.name === 'deletedAt'
}

type Fields = Readonly<Record<string, unknown>>

/** The fields in which two states of a record differ, such as `children`, `members.coordinator`, `sessions`, with both values. */
export function changedFields(
  fields: readonly FlattenedField[],
  before: Fields,
  after: Fields,
  within = '',
): FieldChange[] {
  return fields.flatMap((field) => {
    if (!isShown(field) || !(field.name in after)) return []
    const [old, fresh] = [before[field.name], after[field.name]]
    const path = `${within}${field.name}`
    if (isSame(old, fresh)) return []
    if (field.type !== 'group') return [{ path, before: old ?? null, after: fresh ?? null }]
    return changedFields(field.flattenedFields, (old ?? {}) as Fields, (fresh ?? {}) as Fields, `${path}.`)
  })
}

/** What a form calls a field, in a language. */
export function labelOf(fields: readonly FlattenedField[], path: string, language: Language): string {
  const [name, ...rest] = path.split('.')
  const field = fields.find((each) => each.name === name)
  if (field?.type === 'group' && rest.length > 0) return labelOf(field.flattenedFields, rest.join('.'), language)
  const label = field && 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  const words = typeof label === 'object' && label !== null ? (label as Record<string, string>) : {}
  return words[language] ?? path
}
