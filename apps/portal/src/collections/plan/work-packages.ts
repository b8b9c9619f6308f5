import { branches, costKinds, responsibleRoles, workPackageTemplates } from '@kotipesa/domain'
import type { DateField, NumberField, PayloadRequest, RelationshipField } from 'payload'
import { amountField, choiceField, dayField, dayOf, dayText, nameField, partField, shareField } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { workImportEndpoints } from '../../plans/work/import'
import { say, text } from '../../text'
import { inChargeField, inChargeReference } from '../person/in-charge'
import { menuGroups, regionRecord } from '../region-record'
import { existingOnly } from '../training/existing-only'
import { dependsOnField, keepOrder } from './keep-order'
import { keepPlan, keepTemplate, keepWhatIsAdopted, lockPlan } from './keep-work'

/** In what the working time of a package is told. */
const timeUnits = (['hours', 'days'] as const).map((id) => ({ id, label: text(`workPackages.${id}`) }))

const planned = amountField({
  name: 'netTime',
  label: text('workPackages.netTime'),
  description: text('workPackages.netTimeHelp'),
  width: '33.33%',
})

type Rule = (value: unknown, options: { req: PayloadRequest }) => Promise<true | string>

/** Work that takes no time is not planned: empty means that it is not known yet. */
const netTimeField: NumberField = {
  ...planned,
  validate: async (value: unknown, options: { req: PayloadRequest }) => {
    const own = await (planned.validate as unknown as Rule)(value, options)
    return own === true && value === 0 ? say(options.req, 'workPackages.aboveZero') : own
  },
} as unknown as NumberField

const lastDay = dayField({ name: 'end', label: text('workPackages.end'), width: '50%' })

/** The last day, which does not lie before the first. */
const endField: DateField = {
  ...lastDay,
  validate: async (value: unknown, options: { req: PayloadRequest; siblingData: { start?: unknown } }) => {
    const own = (await (lastDay.validate as unknown as Rule)(value, options)) as true | string
    const [start, end] = [dayOf(options.siblingData.start), dayOf(value)]
    if (own !== true || start === null || end === null || end >= start) return own
    return say(options.req, 'chain.notBefore', { day: dayText(start) })
  },
} as unknown as DateField

/** Each kind of cost stands in a package once. */
function kindsOnce(rows: unknown, { req }: { req: PayloadRequest }): true | string {
  const kinds = rowsOf(rows).map(({ kind }) => kind)
  return new Set(kinds).size === kinds.length || say(req, 'workPackages.kindTwice')
}

/** The work that a plan is made of, by the branches of the breakdown: days, working time, who, euros, what comes first. */
export const WorkPackages = regionRecord({
  slug: 'work-packages',
  labels: {
    singular: text('workPackages.singular'),
    plural: text('workPackages.plural'),
    help: text('workPackages.help'),
  },
  group: menuGroups.framework,
  useAsTitle: 'name',
  columns: ['name', 'plan', 'branch', 'start', 'end', 'netTime', 'doneShare'],
  defaultSort: 'start',
  changesTogether: ['responsible', 'doneShare'],
  shows: ['branches', 'workPackageTemplates', 'workPackageHours', 'responsibleRoles', 'costKinds'],
  fields: [
    partField('work', '/admin/plans/work/to-work#ToWork'),
    {
      name: 'plan',
      type: 'relationship',
      relationTo: 'plans',
      required: true,
      index: true,
      label: text('workPackages.plan'),
      admin: { allowCreate: false, description: text('workPackages.planHelp') },
      validate: existingOnly,
    } as RelationshipField,
    nameField({ name: 'name', label: text('workPackages.name'), required: true }),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'branch',
          label: text('workPackages.branch'),
          choices: branches,
          required: true,
          width: '50%',
        }),
        choiceField({
          name: 'template',
          label: text('workPackages.template'),
          choices: workPackageTemplates,
          width: '50%',
        }),
      ],
    },
    {
      type: 'row',
      fields: [dayField({ name: 'start', label: text('workPackages.start'), width: '50%' }), endField],
    },
    {
      type: 'row',
      fields: [
        netTimeField,
        choiceField({
          name: 'timeUnit',
          label: text('workPackages.timeUnit'),
          choices: timeUnits,
          required: true,
          defaultValue: 'hours',
          width: '33.33%',
        }),
        amountField({ name: 'actualTime', label: text('workPackages.actualTime'), width: '33.33%' }),
      ],
    },
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'responsible',
          label: text('workPackages.responsible'),
          choices: responsibleRoles,
          width: '50%',
        }),
        shareField({ name: 'doneShare', label: text('workPackages.doneShare'), width: '50%' }),
      ],
    },
    {
      name: 'costs',
      type: 'array',
      label: text('workPackages.costs'),
      labels: { singular: text('workPackages.cost'), plural: text('workPackages.costs') },
      validate: kindsOnce,
      admin: {
        description: text('workPackages.costsHelp'),
        isSortable: false,
        components: { RowLabel: '/admin/plans/work/cost-label#CostLabel' },
      },
      fields: [
        choiceField({ name: 'kind', label: text('workPackages.costKind'), choices: costKinds, required: true }),
        {
          type: 'row',
          fields: [
            amountField({ name: 'planned', label: text('workPackages.plannedEuros'), width: '50%' }),
            amountField({ name: 'actual', label: text('workPackages.actualEuros'), width: '50%' }),
          ],
        },
      ],
    },
    dependsOnField,
    {
      name: 'description',
      type: 'textarea',
      label: text('workPackages.description'),
      maxLength: 2000,
      admin: { description: text('chain.noNames') },
    },
    inChargeField(),
  ],
  references: [
    { path: 'plan', to: 'plans', called: 'workPackages.plan' },
    { path: 'dependsOn', to: 'work-packages', called: 'workPackages.dependsOn' },
    inChargeReference,
  ],
  uses: [{ from: 'work-packages', path: 'dependsOn', called: 'workPackages.plural' }],
  endpoints: workImportEndpoints,
  hooks: {
    beforeOperation: [lockPlan],
    beforeValidate: [keepPlan, keepTemplate, keepOrder, keepWhatIsAdopted],
  },
})
