import { nationalRoles, planMoves, planParts, planStates, planTypes, regionRoles } from '@kotipesa/domain'
import type { Field, PayloadRequest, SelectField } from 'payload'
import { byActsOnly, choiceField, dayField, partField, titleField, yearField } from '../../fields'
import { planEndpoints } from '../../plans/endpoints'
import { workEndpoints } from '../../plans/work/endpoints'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { keepAdopted, keepParts, keepType } from './keep-plan'

/** A plan is offered the parts of its own type. */
const partsOfType: NonNullable<SelectField['filterOptions']> = ({ options, data }) => {
  const own = new Set(planParts.filter(({ type }) => type === data.type).map(({ id }) => id))
  return options.filter((option) => typeof option !== 'string' && own.has(option.value))
}

/** An earlier version that is brought back does not say how far the plan is: that stays as it is. */
const stateField = {
  ...choiceField({
    name: 'state',
    label: text('plans.state'),
    choices: planStates,
    required: true,
    defaultValue: 'draft',
  }),
  validate: (value: unknown, { req }: { readonly req: PayloadRequest }) =>
    value === undefined || planStates.some(({ id }) => id === value) || req.t('validation:invalidSelection'),
} as SelectField

/** What a region is going to do in a year: its own plan, or the one that a national round asks for. */
export const Plans = regionRecord({
  slug: 'plans',
  labels: { singular: text('plans.singular'), plural: text('plans.plural'), help: text('plans.help') },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'state', 'round', 'adoptedOn', 'submittedOn'],
  defaultSort: '-year',
  hasVersions: true,
  shows: ['planTypes', 'planParts', 'planStates', 'planMoves', 'regionRoles', 'nationalRoles'],
  fields: [
    titleField(({ data }) => titleOf.plan(data ?? {}), planTypes),
    partField('progress', '/admin/plans/plan-progress#PlanProgress'),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'type',
          label: text('plans.type'),
          choices: planTypes,
          required: true,
          width: '50%',
          enumName: 'enum_plan_types',
        }),
        yearField({ name: 'year', label: text('plans.year'), width: '50%', index: true }),
      ],
    },
    {
      name: 'parts',
      type: 'array',
      label: text('plans.parts'),
      labels: { singular: text('plans.part'), plural: text('plans.parts') },
      admin: {
        description: text('plans.partsHelp'),
        isSortable: false,
        components: { RowLabel: '/admin/plans/part-label#PartLabel' },
      },
      fields: [
        {
          ...choiceField({ name: 'part', label: text('plans.part'), choices: planParts, required: true }),
          filterOptions: partsOfType,
        },
        {
          name: 'text',
          type: 'textarea',
          label: text('plans.text'),
          maxLength: 10_000,
          admin: { description: text('chain.noNames'), rows: 5 },
        },
      ],
    },
    byActsOnly({
      name: 'round',
      type: 'relationship',
      relationTo: 'rounds',
      label: text('plans.round'),
      index: true,
    } as Field),
    byActsOnly(stateField),
    ...(['adoptedOn', 'submittedOn', 'approvedOn'] as const).map((name) =>
      byActsOnly(dayField({ name, label: text(`plans.${name}`) })),
    ),
    byActsOnly({
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      label: text('plans.decision'),
      index: true,
    } as Field),
    byActsOnly({
      name: 'history',
      type: 'array',
      label: text('plans.history'),
      fields: [
        choiceField({ name: 'move', label: text('plans.move'), choices: planMoves, required: true }),
        dayField({ name: 'on', label: text('plans.on'), required: true }),
        choiceField({
          name: 'by',
          label: text('plans.by'),
          choices: [...regionRoles, ...nationalRoles],
          required: true,
        }),
        { name: 'feedback', type: 'textarea', label: text('plans.feedback'), maxLength: 4000 },
      ],
    }),
  ],
  uses: [
    { from: 'agenda-items', path: 'plan', called: 'agendaItems.plural' },
    { from: 'work-packages', path: 'plan', called: 'workPackages.plural' },
  ],
  endpoints: [...planEndpoints, ...workEndpoints],
  hooks: { beforeValidate: [keepAdopted, keepType, keepParts] },
})
