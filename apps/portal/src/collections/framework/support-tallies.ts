import { helsinkiDay, supportTopics } from '@kotipesa/domain'
import { onlyOne } from '../../access/only-one'
import { choiceField, countField, dayField, dayOf, instantOf, titleField } from '../../fields'
import { supportEndpoints } from '../../support/endpoints'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'

/** How often low-threshold support was asked for, by topic and day. Nothing of clients, nor of who asked. */
export const SupportTallies = regionRecord({
  slug: 'support-tallies',
  labels: {
    singular: text('supportTallies.singular'),
    plural: text('supportTallies.plural'),
    help: text('supportTallies.help'),
  },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'topic', 'day', 'count'],
  defaultSort: '-day',
  shows: ['supportTopics'],
  fields: [
    titleField(({ data }) => titleOf.supportTally(data ?? {}), supportTopics),
    choiceField({ name: 'topic', label: text('supportTallies.topic'), choices: supportTopics, required: true }),
    {
      type: 'row',
      fields: [
        {
          ...dayField({
            name: 'day',
            label: text('supportTallies.day'),
            required: true,
            isPast: true,
            width: '50%',
          }),
          defaultValue: () => instantOf(helsinkiDay(new Date())),
        },
        countField({ name: 'count', label: text('supportTallies.count'), required: true, width: '50%' }),
      ],
    },
  ],
  endpoints: supportEndpoints,
  hooks: {
    beforeValidate: [
      onlyOne({
        fields: ['region', 'topic', 'day'],
        at: { path: 'day', called: 'supportTallies.day' },
        problem: 'supportTallies.dayTaken',
        isComplete: ({ region, topic, day }) => Boolean(region) && Boolean(topic) && dayOf(day) !== null,
      }),
    ],
  },
})
