import { dayField, titleField } from '../../fields'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'

/** Agreements the development teams have made. */
export const Agreements = regionRecord({
  slug: 'agreements',
  labels: { singular: text('agreements.singular'), plural: text('agreements.plural'), help: text('agreements.help') },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'madeOn'],
  defaultSort: '-madeOn',
  fields: [
    titleField(({ data }) => titleOf.agreement(data ?? {}), [{ label: text('agreements.singular') }]),
    dayField({ name: 'madeOn', label: text('agreements.madeOn'), required: true, isPast: true }),
  ],
})
