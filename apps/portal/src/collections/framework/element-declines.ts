import { elements, elementStatuses, helsinkiDay } from '@kotipesa/domain'
import { choiceField, dayField, instantOf, titleField } from '../../fields'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'

const keptByPortal = { create: () => false, update: () => false }

/** Proposed states that somebody has declined, with the reason and the records that spoke for them. */
export const ElementDeclines = regionRecord({
  slug: 'element-declines',
  labels: {
    singular: text('elementDeclines.singular'),
    plural: text('elementDeclines.plural'),
    help: text('elementDeclines.help'),
  },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'reason', 'declinedOn'],
  defaultSort: '-declinedOn',
  shows: ['elements', 'elementStatuses'],
  fields: [
    titleField(({ data }) => titleOf.element(data ?? {}), [...elements, ...elementStatuses]),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'element',
          label: text('elements.element'),
          choices: elements,
          required: true,
          width: '60%',
        }),
        choiceField({
          name: 'status',
          label: text('elementDeclines.status'),
          choices: elementStatuses,
          required: true,
          width: '40%',
        }),
      ],
    },
    {
      name: 'reason',
      type: 'textarea',
      label: text('elementDeclines.reason'),
      required: true,
      maxLength: 1000,
      admin: { description: text('chain.noNames') },
    },
    {
      type: 'row',
      fields: [
        {
          ...dayField({
            name: 'declinedOn',
            label: text('elementDeclines.declinedOn'),
            required: true,
            isPast: true,
            width: '50%',
          }),
          defaultValue: () => instantOf(helsinkiDay(new Date())),
        },
        {
          name: 'declinedBy',
          type: 'text',
          label: text('elementDeclines.declinedBy'),
          maxLength: 200,
          access: keptByPortal,
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'records',
      type: 'textarea',
      label: text('elementDeclines.records'),
      maxLength: 10_000,
      access: keptByPortal,
      admin: { hidden: true, disableBulkEdit: true },
    },
  ],
})
