import { parsePeriod, PeriodError, regions, regionsWhereCan } from '@kotipesa/domain'
import { indicators } from '@kotipesa/indicators'
import type { CollectionConfig, NumberField, Validate } from 'payload'
import { actorOf, idOf } from '../../access/actor'
import { defaultRegion } from '../../access/default-region'
import { keepRegion } from '../../access/keep-region'
import { onlyOne } from '../../access/only-one'
import { targetAccess } from '../../access/targets'
import { eraseFromTrashOnly, guardTrash } from '../../access/trash'
import { trashEndpoints } from '../../access/trash-endpoints'
import { amountField, choiceField, titleField } from '../../fields'
import { say, text } from '../../text'
import { menuGroups } from '../region-record'
import { titleOf } from '../titles'

const choices = indicators.map(({ id, name }) => ({ id, label: name }))

const shares = indicators.filter(({ unit }) => unit === 'share').map(({ id }) => id)

/** Typed and listed in the unit of the indicator; stored as its figure is: a share as 0…1. */
function valueField(): NumberField {
  const field = amountField({ name: 'value', label: text('targets.value'), required: true, width: '50%' })
  const clientProps = { shares }
  return {
    ...field,
    admin: {
      ...field.admin,
      components: {
        Field: { path: '/admin/fields/target-value#TargetValueField', clientProps },
        Cell: { path: '/admin/lists/target-cell#TargetCell', clientProps },
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
  access: targetAccess,
  trash: true,
  endpoints: trashEndpoints,
  defaultSort: 'title',
  lockDocuments: false,
  fields: [
    titleField(
      ({ data }) => titleOf.target(idOf(data?.region), data ?? {}),
      [...choices, ...regions.map(({ shortName }) => ({ label: shortName })), { label: text('targets.nationwide') }],
    ),
    choiceField({ name: 'indicator', label: text('targets.indicator'), choices, required: true }),
    {
      name: 'region',
      type: 'relationship',
      relationTo: 'regions',
      label: text('targets.region'),
      index: true,
      defaultValue: defaultRegion('target'),
      filterOptions: ({ req }) => {
        const allowed = regionsWhereCan(actorOf(req.user), 'create', 'target')
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
          admin: { width: '50%', components: { Field: '/admin/fields/period-field#PeriodField' } },
        },
        valueField(),
      ],
    },
  ],
  hooks: {
    beforeValidate: [
      keepRegion('target'),
      guardTrash([]),
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
