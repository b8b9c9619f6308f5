import { commitmentMakers } from '@kotipesa/domain'
import { choiceField, dayField, titleField } from '../../fields'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'

/**
 * Commitments to learn the systemic orientation and to use the systemic way of working, by a person or an organisation;
 * who it was is not recorded.
 */
export const Commitments = regionRecord({
  slug: 'commitments',
  labels: {
    singular: text('commitments.singular'),
    plural: text('commitments.plural'),
    help: text('commitments.help'),
  },
  group: menuGroups.framework,
  useAsTitle: 'title',
  columns: ['title', 'madeOn', 'by'],
  defaultSort: '-madeOn',
  shows: ['commitmentMakers'],
  fields: [
    titleField(
      ({ data }) => titleOf.commitment(data ?? {}),
      [{ label: text('commitments.singular') }, ...commitmentMakers],
    ),
    {
      type: 'row',
      fields: [
        dayField({ name: 'madeOn', label: text('commitments.madeOn'), required: true, isPast: true, width: '50%' }),
        choiceField({
          name: 'by',
          label: text('commitments.by'),
          choices: commitmentMakers,
          required: true,
          width: '50%',
        }),
      ],
    },
  ],
})
