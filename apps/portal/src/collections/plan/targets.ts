import { parsePeriod, PeriodError, regions } from '@kotipesa/domain'
import { indicators } from '@kotipesa/indicators'
import type { CollectionConfig, NumberField, RelationshipField, SelectField, Validate } from 'payload'
import { idOf } from '../../access/actor'
import { defaultRegion } from '../../access/default-region'
import { keepRegion } from '../../access/keep-region'
import { onlyOne } from '../../access/only-one'
import { checkReferences } from '../../access/references'
import { regionsOf } from '../../access/regions-of'
import { targetAccess } from '../../access/targets'
import { eraseFromTrashOnly, guardTrash } from '../../access/trash'
import { trashEndpoints } from '../../access/trash-endpoints'
import { amountField, choiceField, periodText, titleField } from '../../fields'
import { confirmedField } from '../../questions/confirmed-field'
import { yearEndpoints } from '../../targets/save-endpoint'
import { say, text } from '../../text'
import { menuGroups } from '../region-record'
import { titleOf } from '../titles'
import { keepUnit, noteValueless, shares, units } from './target-units'

const choices = indicators.map(({ id, name }) => ({ id, label: name }))

function indicatorField(): SelectField {
  const field = choiceField({ name: 'indicator', label: text('targets.indicator'), choices, required: true })
  const Field = { path: '/admin/fields/indicator-field#IndicatorField', clientProps: { units } }
  return { ...field, admin: { ...field.admin, components: { Field } } }
}

/** Typed and listed in the unit of the indicator; stored as its figure is: a share as 0…1. */
function valueField(): NumberField {
  const field = amountField({ name: 'value', label: text('targets.value'), required: true, width: '50%' })
  const clientProps = { shares }
  return {
    ...field,
    admin: {
      ...field.admin,
      custom: clientProps,
      components: {
        Field: { path: '/admin/fields/target-value#TargetValueField', clientProps },
        Cell: { path: '/admin/lists/target-cell#TargetCell', clientProps },
        Filter: { path: '/admin/lists/number-filter#NumberFilter', clientProps: { mayBeShare: true } },
      },
    },
  }
}

const isPeriod: Validate<string | null | undefined> = (value, { req }) => {
  if (!value) return req.t('validation:required')
  try {
    parsePeriod(value)
    return true
  } catch (error) {
    if (error instanceof PeriodError) return say(req, 'problems.period')
    throw error
  }
}

/** Target values of indicators, for a region or (without one) for the country. */
export const Targets: CollectionConfig = {
  slug: 'targets',
  labels: { singular: text('targets.singular'), plural: text('targets.plural') },
  admin: {
    group: menuGroups.framework,
    useAsTitle: 'title',
    defaultColumns: ['title', 'region', 'period', 'value'],
    description: text('targets.help'),
    hideAPIURL: true,
  },
  custom: { rows: 'target' },
  access: targetAccess,
  trash: true,
  // A list shows a value in the unit of its indicator, whether or not that is one of its columns.
  forceSelect: { indicator: true },
  endpoints: [...trashEndpoints, ...yearEndpoints],
  defaultSort: 'title',
  lockDocuments: false,
  fields: [
    titleField(
      ({ data }) => titleOf.target(idOf(data?.region), data ?? {}),
      [...choices, ...regions.map(({ shortName }) => ({ label: shortName })), { label: text('targets.nationwide') }],
      periodText,
    ),
    indicatorField(),
    {
      name: 'region',
      type: 'relationship',
      relationTo: 'regions',
      label: text('targets.region'),
      index: true,
      defaultValue: defaultRegion('target'),
      filterOptions: ({ req }) => {
        const allowed = regionsOf(req.user, 'create', 'target')
        return allowed === 'all' || { id: { in: [...allowed] } }
      },
      admin: { description: text('targets.regionHelp'), allowCreate: false, allowEdit: false },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'period',
          type: 'text',
          label: text('targets.period'),
          required: true,
          validate: isPeriod,
          admin: {
            width: '50%',
            components: {
              Field: '/admin/fields/period-field#PeriodField',
              Cell: '/admin/lists/period-cell#PeriodCell',
            },
          },
        },
        valueField(),
      ],
    },
    {
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      label: text('targets.decision'),
      index: true,
      filterOptions: ({ data }) => {
        const region = idOf((data as { region?: unknown }).region)
        return region === null ? false : { region: { equals: region } }
      },
      admin: {
        description: text('targets.decisionHelp'),
        allowCreate: false,
        condition: (data: Readonly<Record<string, unknown>>) => idOf(data.region) !== null,
      },
    } as RelationshipField,
    confirmedField('target', { shares }),
  ],
  hooks: {
    beforeOperation: [noteValueless],
    beforeValidate: [
      keepUnit,
      keepRegion('target'),
      guardTrash([]),
      checkReferences([{ path: 'decision', to: 'decisions', called: 'targets.decision' }]),
      onlyOne({
        fields: ['indicator', 'region', 'period'],
        at: { path: 'period', called: 'targets.period' },
        problem: 'targets.alreadyThere',
        isComplete: ({ indicator, period }) => typeof indicator === 'string' && typeof period === 'string',
      }),
    ],
    beforeDelete: [eraseFromTrashOnly],
  },
}
