import { helsinkiDay } from '@kotipesa/domain'
import type { TextField } from 'payload'
import { onlyOne } from '../../access/only-one'
import { amountField, titleField, yearField } from '../../fields'
import { moneyEndpoints } from '../../money/endpoints'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'

/** The year, which the page of money and days names in its link. */
const priceYear: TextField = {
  ...yearField({ name: 'year', label: text('prices.year'), index: true }),
  defaultValue: ({ req }) => {
    const asked = req?.query?.year
    return typeof asked === 'string' && /^(199|20\d)\d$/.test(asked) ? asked : helsinkiDay(new Date()).slice(0, 4)
  },
} as TextField

/** What a day of a trainer and of a participant costs a region in a year, and its other operations. */
export const Prices = regionRecord({
  slug: 'prices',
  labels: { singular: text('prices.singular'), plural: text('prices.plural'), help: text('prices.help') },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'trainerDay', 'participantDay', 'operations'],
  defaultSort: '-year',
  fields: [
    titleField(({ data }) => titleOf.prices(data ?? {}), [{ label: text('prices.singular') }]),
    priceYear,
    {
      type: 'row',
      fields: [
        amountField({
          name: 'trainerDay',
          label: text('prices.trainerDay'),
          description: text('prices.trainerDayHelp'),
          width: '50%',
        }),
        amountField({
          name: 'participantDay',
          label: text('prices.participantDay'),
          description: text('prices.participantDayHelp'),
          width: '50%',
        }),
      ],
    },
    amountField({ name: 'operations', label: text('prices.operations'), description: text('prices.operationsHelp') }),
  ],
  endpoints: moneyEndpoints,
  hooks: {
    beforeValidate: [
      onlyOne({
        fields: ['region', 'year'],
        at: { path: 'year', called: 'prices.year' },
        problem: 'prices.alreadyThere',
        isComplete: ({ region, year }) => Boolean(region) && typeof year === 'string' && year !== '',
      }),
    ],
  },
})
