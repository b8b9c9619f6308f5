import type { Field } from 'payload'
import { countField, dayField, partField } from '../../fields'
import { text } from '../../text'

/** How one registers for a training or an event: to whom it is open, for how many, until when, and whether in public. */
export function registrationFields(): Field[] {
  return [
    {
      type: 'collapsible',
      label: text('trainings.registration'),
      fields: [
        {
          type: 'row',
          fields: [
            countField({
              name: 'capacity',
              label: text('trainings.capacity'),
              description: text('trainings.capacityHelp'),
              width: '50%',
            }),
            dayField({
              name: 'openUntil',
              label: text('trainings.openUntil'),
              description: text('trainings.openUntilHelp'),
              width: '50%',
            }),
          ],
        },
        {
          name: 'audience',
          type: 'textarea',
          label: text('trainings.audience'),
          maxLength: 1000,
          admin: { description: text('trainings.audienceHelp') },
        },
        { name: 'isPublic', type: 'checkbox', label: text('trainings.isPublic'), defaultValue: false },
      ],
    },
    partField('registrations', '/admin/registrations/registrations#Registrations'),
  ]
}

/** What those who took part answered afterwards. */
export const feedbackShown = partField('feedback', '/admin/registrations/feedback#Feedback')
