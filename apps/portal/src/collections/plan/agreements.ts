import { agreementParts } from '@kotipesa/domain'
import type { TextareaField } from 'payload'
import { dayField, nameField, titleField } from '../../fields'
import { text, type Language } from '../../text'
import { capitalised } from '../../text/capitalised'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'

type PartId = (typeof agreementParts)[number]['id']

function labelOf(part: PartId): Record<Language, string> {
  const [first, ...rest] = agreementParts
  return capitalised((rest.find(({ id }) => id === part) ?? first).label)
}

/** A part told in own words. */
function wordsField(name: string, part: PartId, description: Record<Language, string>): TextareaField {
  return { name, type: 'textarea', label: labelOf(part), maxLength: 2000, admin: { description } }
}

/** Agreements of development teams: which team, on which theme, what was agreed and how good it is. */
export const Agreements = regionRecord({
  slug: 'agreements',
  labels: { singular: text('agreements.singular'), plural: text('agreements.plural'), help: text('agreements.help') },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'theme', 'madeOn'],
  defaultSort: '-madeOn',
  shows: ['agreementParts'],
  fields: [
    titleField(({ data }) => titleOf.agreement(data ?? {}), [{ label: text('agreements.singular') }]),
    dayField({ name: 'madeOn', label: text('agreements.madeOn'), required: true, isPast: true }),
    {
      type: 'row',
      fields: [
        { ...nameField({ name: 'developmentTeam', label: labelOf('development-team') }), admin: { width: '50%' } },
        { ...nameField({ name: 'theme', label: labelOf('theme') }), admin: { width: '50%' } },
      ],
    },
    wordsField('content', 'content', text('agreements.contentHelp')),
    wordsField('quality', 'quality', text('agreements.qualityHelp')),
  ],
})
