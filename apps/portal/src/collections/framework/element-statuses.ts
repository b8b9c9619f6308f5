import { elements, elementStatuses } from '@kotipesa/domain'
import { onlyOne } from '../../access/only-one'
import { choiceField, dayField, dayOf, titleField } from '../../fields'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'

/** How far a region is with an element of the four pillars, from a day on. */
export const ElementStatuses = regionRecord({
  slug: 'element-statuses',
  labels: { singular: text('elements.singular'), plural: text('elements.plural'), help: text('elements.help') },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'status', 'since'],
  defaultSort: 'element',
  shows: ['elements', 'elementStatuses'],
  fields: [
    titleField(({ data }) => titleOf.element(data ?? {}), [...elements, ...elementStatuses]),
    choiceField({ name: 'element', label: text('elements.element'), choices: elements, required: true }),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'status',
          label: text('elements.status'),
          choices: elementStatuses,
          required: true,
          width: '50%',
        }),
        dayField({
          name: 'since',
          label: text('elements.since'),
          description: text('elements.sinceHelp'),
          required: true,
          width: '50%',
        }),
      ],
    },
  ],
  hooks: {
    beforeValidate: [
      onlyOne({
        fields: ['region', 'element', 'since'],
        at: { path: 'since', called: 'elements.since' },
        problem: 'elements.alreadyThere',
        isComplete: ({ element, since }) => elements.some(({ id }) => id === element) && dayOf(since) !== null,
      }),
    ],
  },
})
