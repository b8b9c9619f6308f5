import { professions } from '@kotipesa/domain'
import { choiceField, dayField, nameField, shareField, titleField, validityFields } from '../../fields'
import { text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'

/** The region's trainer bank. A trainer's name is personal data and never leaves the portal. */
export const Trainers = regionRecord({
  slug: 'trainers',
  labels: { singular: text('trainers.singular'), plural: text('trainers.plural'), help: text('trainers.help') },
  group: menuGroups.trainings,
  useAsTitle: 'title',
  columns: ['title', 'profession', 'timeShare', 'validFrom', 'validUntil'],
  defaultSort: 'title',
  shows: ['professions', 'recommendedTimeShare'],
  fields: [
    titleField(({ data }) => titleOf.trainer(data ?? {}), [{ label: text('trainers.singular') }, ...professions]),
    nameField({
      name: 'name',
      label: text('trainers.name'),
      description: text('trainers.nameHelp'),
    }),
    choiceField({ name: 'profession', label: text('trainers.profession'), choices: professions, required: true }),
    {
      type: 'row',
      fields: [
        dayField({
          name: 'qualifiedOn',
          label: text('trainers.qualifiedOn'),
          required: true,
          isPast: true,
          width: '50%',
        }),
        shareField({
          name: 'timeShare',
          label: text('trainers.timeShare'),
          description: text('trainers.timeShareHelp'),
          required: true,
          width: '50%',
        }),
      ],
    },
    { type: 'row', fields: validityFields(text('trainers.validFrom')) },
  ],
  uses: [{ from: 'trainings', path: 'trainers.trainer', called: 'trainings.plural' }],
})
