import { groupKinds, meetingStates, networkKinds } from '@kotipesa/domain'
import type { CheckboxField, RelationshipField } from 'payload'
import { choiceField, dayField, hoursField, partField, tabsField, timeField, titleField } from '../../fields'
import { beginAgenda } from '../../meetings/agenda'
import { decisionsMemoEndpoint } from '../../meetings/decisions-memo'
import { mattersEndpoint } from '../../meetings/matters'
import { invitationEndpoints } from '../../meetings/endpoints'
import { tellInvited } from '../../meetings/invite'
import { bodyTitles } from '../../meetings/titles'
import { yearEndpoints } from '../../meetings/year-endpoints'
import { say, text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { endsAtField, linkField } from '../training/session-fields'
import { attendanceField, attendeesField, isHeld, keepAttendance } from './attendance'
import { alsoField, keepOtherBodies, takingPartField } from './other-bodies'

/** One of the two things a meeting can be of. It is shown while the other one is not chosen. */
function ofField(name: 'network' | 'group', relationTo: 'networks' | 'groups', other: string): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo,
    label: text(`meetings.${name}`),
    index: true,
    admin: {
      width: '50%',
      allowCreate: false,
      description: name === 'network' ? text('meetings.ofHelp') : undefined,
      condition: (data) => !data?.[other] || Boolean(data?.[name]),
    },
    validate: (value: unknown, { req, siblingData }: { req: Parameters<typeof say>[0]; siblingData: unknown }) => {
      const hasOther = Boolean((siblingData as Record<string, unknown>)[other])
      return Boolean(value) !== hasOther || say(req, 'meetings.exactlyOne')
    },
  } as RelationshipField
}

const expertsField: CheckboxField = {
  name: 'expertsByExperience',
  type: 'checkbox',
  label: text('meetings.expertsByExperience'),
  defaultValue: false,
  admin: { condition: isHeld, description: text('meetings.expertsHelp') },
}

/** Meetings of networks and groups: planned, held and cancelled. Only held ones are counted. */
export const Meetings = regionRecord({
  slug: 'meetings',
  labels: { singular: text('meetings.singular'), plural: text('meetings.plural'), help: text('meetings.help') },
  group: menuGroups.networks,
  useAsTitle: 'title',
  columns: ['title', 'state', 'heldOn', 'hours', 'attendees'],
  defaultSort: '-heldOn',
  hasVersions: true,
  shows: ['networkKinds', 'groupKinds', 'meetingStates', 'agendaTemplates', 'attendanceGroups', 'partnerSectors'],
  fields: [
    titleField(
      async ({ data, req }) => titleOf.meeting(await bodyTitles(req, data ?? {}), data ?? {}),
      [...networkKinds, ...groupKinds],
    ),
    tabsField([
      {
        name: 'meeting',
        label: text('meetings.meetingTab'),
        fields: [
          { type: 'row', fields: [ofField('network', 'networks', 'group'), ofField('group', 'groups', 'network')] },
          {
            type: 'row',
            fields: [
              choiceField({
                name: 'state',
                label: text('meetings.state'),
                description: text('meetings.stateHelp'),
                choices: meetingStates,
                required: true,
                defaultValue: 'held',
                width: '33.33%',
              }),
              dayField({
                name: 'heldOn',
                label: text('meetings.heldOn'),
                required: true,
                isPast: isHeld,
                width: '33.33%',
              }),
              hoursField({ name: 'hours', label: text('meetings.hours'), required: true, width: '33.33%' }),
            ],
          },
          {
            type: 'row',
            fields: [timeField({ name: 'startsAt', label: text('trainings.startsAt'), width: '25%' }), endsAtField()],
          },
          {
            type: 'row',
            fields: [
              { name: 'place', type: 'text', label: text('trainings.place'), maxLength: 200, admin: { width: '50%' } },
              { ...linkField, admin: { width: '50%' } },
            ],
          },
          partField('acts', '/admin/meetings/meeting-acts#MeetingActs'),
          { type: 'row', fields: [alsoField('alsoNetworks', 'networks'), alsoField('alsoGroups', 'groups')] },
          takingPartField('meetings'),
        ],
      },
      {
        name: 'matters',
        label: text('meetings.mattersTab'),
        fields: [
          partField('matters', '/admin/meetings/meeting-matters#MeetingMatters'),
          partField('documents', {
            path: '/admin/documents/documents-of#DocumentsOf',
            clientProps: { field: 'meeting', kinds: ['invitation', 'agenda', 'memo'] },
          }),
          {
            name: 'agenda',
            type: 'textarea',
            label: text('meetings.agenda'),
            maxLength: 5000,
            admin: { description: text('meetings.agendaHelp'), rows: 6 },
          },
        ],
      },
      {
        name: 'record',
        label: text('meetings.recordTab'),
        fields: [
          partField('notHeldYet', '/admin/meetings/not-held-yet#NotHeldYet'),
          { type: 'row', fields: [attendeesField(), expertsField] },
          attendanceField,
          partField('experts', {
            path: '/admin/experts/occasion-experts#OccasionExperts',
            clientProps: { of: 'meeting' },
          }),
          {
            name: 'memo',
            type: 'textarea',
            label: text('meetings.memo'),
            maxLength: 10_000,
            admin: { description: text('meetings.memoHelp'), rows: 8 },
          },
          partField('decisionsMemo', '/admin/meetings/decisions-memo#DecisionsMemo'),
          partField('attachments', '/admin/meetings/attachments#Attachments'),
        ],
      },
    ]),
  ],
  references: [
    { path: 'network', to: 'networks', called: 'meetings.network' },
    { path: 'group', to: 'groups', called: 'meetings.group' },
    { path: 'alsoNetworks', to: 'networks', called: 'meetings.alsoNetworks' },
    { path: 'alsoGroups', to: 'groups', called: 'meetings.alsoGroups' },
  ],
  endpoints: [...yearEndpoints, ...invitationEndpoints, mattersEndpoint, decisionsMemoEndpoint],
  hooks: {
    beforeValidate: [keepOtherBodies],
    beforeChange: [keepAttendance, beginAgenda],
    afterChange: [tellInvited],
  },
  uses: [
    { from: 'agenda-items', path: 'meeting', called: 'agendaItems.plural' },
    { from: 'agenda-items', path: 'postponedTo', called: 'agendaItems.plural' },
    { from: 'expert-occasions', path: 'meeting', called: 'expertOccasions.plural' },
    { from: 'documents', path: 'meeting', called: 'documents.plural' },
  ],
})
