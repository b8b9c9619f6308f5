import { documentKinds, planTypes } from '@kotipesa/domain'
import type { CollectionBeforeValidateHook, CollectionConfig, DateField } from 'payload'
import { roundAccess } from '../../access/rounds'
import { eraseFromTrashOnly, guardTrash } from '../../access/trash'
import { trashEndpoints } from '../../access/trash-endpoints'
import {
  choiceField,
  countField,
  dayField,
  dayOf,
  dayText,
  partField,
  sourceField,
  sourcesField,
  titleField,
  yearField,
} from '../../fields'
import { reminderEndpoints } from '../../mail/account-reminders'
import { openEndpoints } from '../../plans/open-endpoints'
import { returnKinds } from '../../documents/return-kinds'
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

/** A round is of a plan or of what is returned to THL; which of them stays once it is open. */
const keepMatter: CollectionBeforeValidateHook = ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const { plan, survey } = { ...originalDoc, ...data } as Record<string, unknown>
  const isOther = ['plan', 'survey'].some(
    (path) => path in data && (data[path] ?? null) !== (originalDoc?.[path] ?? null),
  )
  const problems: FormProblem[] = [
    ...(Boolean(plan) === Boolean(survey)
      ? [{ path: 'survey', called: 'planRounds.survey', message: say(req, 'planRounds.oneMatter') } as const]
      : []),
    ...(originalDoc?.openedOn && isOther
      ? [{ path: 'survey', called: 'planRounds.survey', message: say(req, 'planRounds.matterStays') } as const]
      : []),
  ]
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

/** The national rounds: which plan every region makes, or what it returns to
 * THL, for which year, and by when. */
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
  endpoints: [...trashEndpoints, ...openEndpoints, ...reminderEndpoints],
  defaultSort: '-dueOn',
  lockDocuments: false,
  fields: [
    titleField(({ data }) => titleOf.planRound(data ?? {}), [...planTypes, ...documentKinds]),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'plan',
          label: text('planRounds.plan'),
          description: text('planRounds.planHelp'),
          choices: planTypes,
          width: '50%',
          enumName: 'enum_plan_types',
        }),
        choiceField({
          name: 'survey',
          label: text('planRounds.survey'),
          description: text('planRounds.surveyHelp'),
          choices: documentKinds.filter(({ id }) => returnKinds.includes(id)),
          width: '50%',
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        yearField({ name: 'year', label: text('planRounds.year'), width: '50%' }),
        {
          ...countField({
            name: 'remindDays',
            label: text('planRounds.remindDays'),
            description: text('planRounds.remindDaysHelp'),
            width: '50%',
            most: 56,
          }),
          defaultValue: 14,
        },
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
    sourcesField(['planTypes', 'documentKinds']),
  ],
  hooks: {
    beforeValidate: [guardTrash([{ from: 'plans', path: 'round', called: 'plans.plural' }]), keepMatter, keepOrder],
    beforeDelete: [eraseFromTrashOnly],
  },
}
