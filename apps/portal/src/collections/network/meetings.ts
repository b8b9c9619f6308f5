import { groupKinds, meetingStates, networkKinds } from '@kotipesa/domain'
import type { CheckboxField, CollectionBeforeChangeHook, NumberField, RelationshipField } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { choiceField, countField, dayField, hoursField, partField, timeField, titleField } from '../../fields'
import { beginAgenda } from '../../meetings/agenda'
import { mattersEndpoint } from '../../meetings/matters'
import { invitationEndpoints } from '../../meetings/endpoints'
import { tellInvited } from '../../meetings/invite'
import { yearEndpoints } from '../../meetings/year-endpoints'
import { say, text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'
import { endsAtField, linkField } from '../training/session-fields'

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

function isHeld(data: unknown): boolean {
  return (data as { state?: unknown } | undefined)?.state === 'held'
}

/** How many came: of a meeting that was held. */
function attendeesField(): NumberField {
  const field = countField({ name: 'attendees', label: text('meetings.attendees'), required: true, width: '50%' })
  return { ...field, admin: { ...field.admin, condition: isHeld } } as NumberField
}

const expertsField: CheckboxField = {
  name: 'expertsByExperience',
  type: 'checkbox',
  label: text('meetings.expertsByExperience'),
  defaultValue: false,
  admin: { condition: isHeld },
}

/** Of a meeting that was not held nobody knows who came. */
const onlyHeldHasAttendees: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  isHeld({ ...originalDoc, ...data }) ? data : { ...data, attendees: null, expertsByExperience: false }

/** Meetings of networks and groups: planned, held and cancelled. Only held ones are counted. */
export const Meetings = regionRecord({
  slug: 'meetings',
  labels: { singular: text('meetings.singular'), plural: text('meetings.plural'), help: text('meetings.help') },
  group: menuGroups.networks,
  useAsTitle: 'title',
  columns: ['title', 'state', 'heldOn', 'hours', 'attendees'],
  defaultSort: '-heldOn',
  hasVersions: true,
  shows: ['networkKinds', 'groupKinds', 'meetingStates', 'agendaTemplates'],
  fields: [
    titleField(
      async ({ data, req }) => {
        const reader = asPortal(req)
        const network = await reader.text('networks', idOf(data?.network), 'title')
        const group = await reader.text('groups', idOf(data?.group), 'title')
        return titleOf.meeting(network ?? group, data ?? {})
      },
      [...networkKinds, ...groupKinds],
    ),
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
        dayField({ name: 'heldOn', label: text('meetings.heldOn'), required: true, isPast: isHeld, width: '33.33%' }),
        hoursField({ name: 'hours', label: text('meetings.hours'), required: true, width: '33.33%' }),
      ],
    },
    { type: 'row', fields: [attendeesField(), expertsField] },
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
    {
      name: 'matters',
      type: 'ui',
      admin: {
        disableBulkEdit: true,
        disableListColumn: true,
        components: { Field: '/admin/meetings/meeting-matters#MeetingMatters' },
      },
    },
    {
      name: 'agenda',
      type: 'textarea',
      label: text('meetings.agenda'),
      maxLength: 5000,
      admin: { description: text('meetings.agendaHelp'), rows: 6 },
    },
    partField('acts', '/admin/meetings/meeting-acts#MeetingActs'),
  ],
  references: [
    { path: 'network', to: 'networks', called: 'meetings.network' },
    { path: 'group', to: 'groups', called: 'meetings.group' },
  ],
  endpoints: [...yearEndpoints, ...invitationEndpoints, mattersEndpoint],
  hooks: { beforeChange: [onlyHeldHasAttendees, beginAgenda], afterChange: [tellInvited] },
  uses: [
    { from: 'agenda-items', path: 'meeting', called: 'agendaItems.plural' },
    { from: 'agenda-items', path: 'postponedTo', called: 'agendaItems.plural' },
  ],
})
