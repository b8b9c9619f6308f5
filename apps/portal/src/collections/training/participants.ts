import { participantGroups, partnerSectors } from '@kotipesa/domain'
import type { ArrayField, SelectField } from 'payload'
import { select } from 'payload/shared'
import { choiceField, countField } from '../../fields'
import { say, text } from '../../text'

const sectorChoice = choiceField({
  name: 'sector',
  label: text('trainings.sector'),
  description: text('trainings.sectorHelp'),
  choices: partnerSectors,
  width: '33.33%',
})

/** From which sector partners come; of other groups nothing is told. */
export const sectorField = {
  ...sectorChoice,
  validate: async (value: unknown, options: Parameters<typeof select>[1]) => {
    const own = await select(value as never, options)
    if (own !== true || value === null || value === undefined || value === '') return own
    const { group } = options.siblingData as { group?: unknown }
    return group === 'partner' || say(options.req, 'trainings.sectorOfPartners')
  },
} as SelectField

/** How many took part, by group, and partners by their sector. No names. */
export const participantsField: ArrayField = {
  name: 'participants',
  type: 'array',
  label: text('trainings.participants'),
  labels: { singular: text('trainings.participantRow'), plural: text('trainings.participants') },
  admin: {
    description: text('trainings.participantsHelp'),
    initCollapsed: true,
    components: { RowLabel: '/admin/fields/row-label#ParticipantsLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'group',
          label: text('trainings.group'),
          choices: participantGroups,
          required: true,
          width: '33.33%',
        }),
        sectorField,
        countField({ name: 'count', label: text('trainings.count'), required: true, width: '33.33%' }),
      ],
    },
  ],
}
