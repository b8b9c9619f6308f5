import { eventKinds } from '@kotipesa/domain'
import { choiceField, nameField, partField, titleField } from '../../fields'
import { toldEndpoint } from '../../partners/told-endpoint'
import { registrationEndpoints } from '../../registrations/endpoints'
import { followOccasion } from '../../registrations/keep'
import { text } from '../../text'
import { keepRegionsOnce, takingPartField } from '../network/other-bodies'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { participantsField } from './participants'
import { feedbackShown, registrationFields } from './registration-fields'
import { eventSessionsField, startsOnField } from './session-fields'

/** Events with partners and other counties: what they are, when and where, and how many took part. */
export const Events = regionRecord({
  slug: 'events',
  labels: { singular: text('events.singular'), plural: text('events.plural'), help: text('events.help') },
  group: menuGroups.trainings,
  useAsTitle: 'title',
  columns: ['title', 'kind', 'startsOn'],
  defaultSort: '-startsOn',
  changesTogether: ['kind', 'expertsByExperience'],
  shows: ['eventKinds', 'participantGroups', 'partnerSectors', 'feedbackDegrees', 'fewestAnswersShown'],
  fields: [
    titleField(({ data }) => titleOf.event(data ?? {}), eventKinds),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'kind',
          label: text('events.kind'),
          choices: eventKinds,
          required: true,
          defaultValue: 'dialogue',
          width: '40%',
        }),
        {
          ...nameField({ name: 'name', label: text('events.name') }),
          admin: { width: '60%', description: text('events.nameHelp') },
        },
      ],
    },
    startsOnField,
    eventSessionsField,
    { name: 'isCancelled', type: 'checkbox', label: text('events.isCancelled'), defaultValue: false },
    takingPartField('events'),
    ...registrationFields(),
    feedbackShown,
    participantsField,
    partField('partners', '/admin/partners/event-partners#EventPartners'),
    {
      name: 'expertsByExperience',
      type: 'checkbox',
      label: text('trainings.expertsByExperience'),
      defaultValue: false,
    },
    partField('experts', { path: '/admin/experts/occasion-experts#OccasionExperts', clientProps: { of: 'event' } }),
  ],
  endpoints: [...registrationEndpoints('event'), toldEndpoint],
  uses: [
    { from: 'registrations', path: 'event', called: 'registrations.plural' },
    { from: 'partners', path: 'contacts.event', called: 'partners.plural' },
    { from: 'expert-occasions', path: 'event', called: 'expertOccasions.plural' },
  ],
  hooks: { beforeValidate: [keepRegionsOnce], afterChange: [followOccasion] },
})
