import { planTypes } from '@kotipesa/domain'
import type { CollectionBeforeValidateHook, CollectionConfig, DateField } from 'payload'
import { roundAccess } from '../../access/rounds'
import { eraseFromTrashOnly, guardTrash } from '../../access/trash'
import { trashEndpoints } from '../../access/trash-endpoints'
import {
  choiceField,
  dayField,
  dayOf,
  dayText,
  partField,
  sourceField,
  sourcesField,
  titleField,
  yearField,
} from '../../fields'
import { openEndpoints } from '../../plans/open-endpoints'
import { say, text } from '../../text'
import { refuse, type FormProblem } from '../chain/keep-chain'
import { menuGroups } from '../region-record'
import { titleOf } from '../titles'

/** The days of a round in the order in which they come. */
const daysInOrder = ['workshopOn', 'dueOn', 'reviewedBy', 'steeringOn'] as const

const keepOrder: CollectionBeforeValidateHook = ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const round = { ...originalDoc, ...data } as Record<string, unknown>
  const known = daysInOrder.flatMap((path) => {
    const day = dayOf(round[path])
    return day === null ? [] : [{ path, day }]
  })
  const problems = known.flatMap(({ path, day }, index): FormProblem[] => {
    const before = known[index - 1]?.day
    if (before === undefined || before <= day) return []
    return [{ path, called: `planRounds.${path}`, message: say(req, 'chain.notBefore', { day: dayText(before) }) }]
  })
  refuse(req, collection.slug, problems)
  return data
}

/** When the regions got their drafts: kept by the portal, shown in the list. */
function openedOn(): DateField {
  const field = dayField({ name: 'openedOn', label: text('planRounds.openedOn') })
  return {
    ...field,
    access: { create: () => false, update: () => false },
    admin: { ...field.admin, hidden: true, disableBulkEdit: true },
  }
}

/** The national rounds: which plan every region makes, for which year, and by when it is submitted and reviewed. */
export const Rounds: CollectionConfig = {
  slug: 'rounds',
  labels: { singular: text('planRounds.singular'), plural: text('planRounds.plural') },
  admin: {
    group: menuGroups.framework,
    useAsTitle: 'title',
    defaultColumns: ['title', 'dueOn', 'reviewedBy', 'openedOn'],
    description: text('planRounds.help'),
    hideAPIURL: true,
  },
  access: roundAccess,
  trash: true,
  endpoints: [...trashEndpoints, ...openEndpoints],
  defaultSort: '-dueOn',
  lockDocuments: false,
  fields: [
    titleField(({ data }) => titleOf.planRound(data ?? {}), planTypes),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'plan',
          label: text('planRounds.plan'),
          choices: planTypes,
          required: true,
          width: '50%',
          enumName: 'enum_plan_types',
        }),
        yearField({ name: 'year', label: text('planRounds.year'), width: '50%' }),
      ],
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'workshopOn', label: text('planRounds.workshopOn'), width: '50%' }),
        dayField({ name: 'dueOn', label: text('planRounds.dueOn'), required: true, width: '50%' }),
      ],
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'reviewedBy', label: text('planRounds.reviewedBy'), width: '50%' }),
        dayField({ name: 'steeringOn', label: text('planRounds.steeringOn'), width: '50%' }),
      ],
    },
    openedOn(),
    partField('opening', '/admin/plans/open-round#OpenRound'),
    sourceField(),
    sourcesField(['planTypes']),
  ],
  hooks: {
    beforeValidate: [guardTrash([{ from: 'plans', path: 'round', called: 'plans.plural' }]), keepOrder],
    beforeDelete: [eraseFromTrashOnly],
  },
}
