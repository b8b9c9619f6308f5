import type { FieldAccess, RelationshipField } from 'payload'
import { idOf } from '../../access/actor'
import type { Reference } from '../../access/references'
import { regionsOf } from '../../access/regions-of'
import { text } from '../../text'
import { existingOnly } from '../training/existing-only'

/** Who knows the people of the record's region sees who is in charge; regions that read a joint record do not. */
export const whoKnowsPeople: FieldAccess = ({ req, doc, data }) => {
  const regions = regionsOf(req.user, 'read', 'person')
  const region = idOf(((doc ?? data) as { region?: unknown } | undefined)?.region)
  return regions === 'all' || (region === null ? regions.length > 0 : regions.some((code) => code === region))
}

/** The person of the region who sees to a matter. Nobody filters or orders by it: a list would tell what a record does not. */
export function inChargeField(): RelationshipField {
  return {
    name: 'inCharge',
    type: 'relationship',
    relationTo: 'people',
    label: text('handover.inCharge'),
    index: true,
    access: { read: whoKnowsPeople },
    custom: { isNeverAsked: true },
    admin: {
      allowCreate: false,
      description: text('handover.inChargeHelp'),
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
    },
    validate: existingOnly,
  } as RelationshipField
}

/** That the one in charge is of the record's own region. */
export const inChargeReference: Reference = { path: 'inCharge', to: 'people', called: 'handover.inCharge' }

/** The collections whose matters somebody may be in charge of. */
export const inChargeSlugs = [
  'decisions',
  'questions',
  'agenda-items',
  'needs',
  'trainings',
  'objectives',
  'work-packages',
] as const

/** One of the collections whose matters somebody may be in charge of. */
export type InChargeSlug = (typeof inChargeSlugs)[number]
