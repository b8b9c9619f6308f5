import { curricula, trainingStatuses } from '@kotipesa/domain'
import { choiceField, partField, tabsField, titleField } from '../../fields'
import { guestTeamEndpoints } from '../../guest-teams/endpoints'
import { moveEndpoint } from '../../trainers/move-endpoint'
import { pairEndpoint } from '../../trainers/pair-endpoint'
import { questionEndpoints } from '../../trainers/question-endpoints'
import { confirmedField } from '../../questions/confirmed-field'
import { registrationEndpoints } from '../../registrations/endpoints'
import { followOccasion } from '../../registrations/keep'
import { text } from '../../text'
import { inChargeField, inChargeReference } from '../person/in-charge'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { keepActualDays } from './actual-days'
import { eachOnce } from './existing-only'
import { keepNeeds } from './need-days'
import { participantsField } from './participants'
import { feedbackShown, registrationFields } from './registration-fields'
import { trainersField } from './rows'
import { sessionsField, startsOnField } from './session-fields'
import { trainingImportEndpoints } from './training-import'

/** Trainings: what is taught, on which days, to which teams, by whom, and to how many. */
export const Trainings = regionRecord({
  slug: 'trainings',
  labels: { singular: text('trainings.singular'), plural: text('trainings.plural'), help: text('trainings.help') },
  group: menuGroups.trainings,
  useAsTitle: 'title',
  columns: ['title', 'startsOn', 'status'],
  defaultSort: '-startsOn',
  changesTogether: ['expertsByExperience'],
  shows: [
    'curricula',
    'deviationKinds',
    'trainingStatuses',
    'firstTrainingEffort',
    'laterTrainingEffort',
    'participantGroups',
    'partnerSectors',
    'sessionKinds',
    'feedbackDegrees',
    'fewestAnswersShown',
  ],
  fields: [
    titleField(({ data }) => titleOf.training(data ?? {}), [...curricula, ...trainingStatuses]),
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'curriculum',
          label: text('trainings.curriculum'),
          choices: curricula,
          required: true,
          width: '60%',
        }),
        choiceField({
          name: 'status',
          label: text('trainings.status'),
          choices: trainingStatuses,
          required: true,
          defaultValue: 'planned',
          width: '40%',
        }),
      ],
    },
    partField('servedNeeds', '/admin/needs/served-needs#ServedNeeds'),
    startsOnField,
    inChargeField(),
    tabsField(
      [
        {
          name: 'days',
          label: text('trainings.daysTab'),
          fields: [
            sessionsField,
            partField('deviations', '/admin/trainings/deviations#Deviations'),
            partField('doubleBookings', '/admin/trainings/double-bookings#DoubleBookings'),
            partField('moveSchedule', '/admin/trainers/move-schedule#MoveSchedule'),
          ],
        },
        {
          name: 'trainers',
          label: text('trainings.trainersTab'),
          fields: [
            trainersField,
            partField('doubleBookingsOfTrainers', '/admin/trainings/double-bookings#DoubleBookings'),
            partField('whoCanTrain', '/admin/trainers/who-can-train#WhoCanTrain'),
          ],
        },
        {
          name: 'registration',
          label: text('trainings.registrationTab'),
          fields: [
            {
              name: 'teams',
              type: 'relationship',
              relationTo: 'teams',
              hasMany: true,
              label: text('trainings.teams'),
              admin: { allowCreate: false },
              validate: eachOnce,
            },
            partField('guestTeams', '/admin/trainings/guest-teams#GuestTeams'),
            ...registrationFields(),
          ],
        },
        {
          name: 'after',
          label: text('trainings.afterTab'),
          fields: [
            participantsField,
            {
              name: 'expertsByExperience',
              type: 'checkbox',
              label: text('trainings.expertsByExperience'),
              defaultValue: false,
            },
            partField('experts', {
              path: '/admin/experts/occasion-experts#OccasionExperts',
              clientProps: { of: 'training' },
            }),
            feedbackShown,
          ],
        },
      ],
      '/admin/trainings/training-tabs#TrainingTabs',
    ),
    confirmedField('training'),
  ],
  uses: [
    { from: 'needs', path: 'training', called: 'needs.plural' },
    { from: 'registrations', path: 'training', called: 'registrations.plural' },
    { from: 'expert-occasions', path: 'training', called: 'expertOccasions.plural' },
  ],
  endpoints: [
    pairEndpoint,
    moveEndpoint,
    ...questionEndpoints,
    ...guestTeamEndpoints,
    ...registrationEndpoints('training'),
    ...trainingImportEndpoints,
  ],
  comesFromFile: true,
  hooks: { beforeChange: [keepActualDays], afterChange: [keepNeeds, followOccasion] },
  references: [
    { path: 'teams', to: 'teams', called: 'trainings.teams' },
    { path: 'trainers.trainer', to: 'trainers', called: 'trainings.trainer' },
    { path: 'sessions.heldBy', to: 'trainers', called: 'trainings.heldBy' },
    inChargeReference,
  ],
})
