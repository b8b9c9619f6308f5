import { groupKinds, networkKinds } from '@kotipesa/domain'
import type { RelationshipField } from 'payload'
import { idOf } from '../../access/actor'
import { asPortal } from '../../access/gateway'
import { countField, dayField, hoursField, titleField } from '../../fields'
import { say, text } from '../../text'
import { menuGroups, regionRecord } from '../region-record'
import { titleOf } from '../titles'

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

/** Meetings that networks and groups have held. */
export const Meetings = regionRecord({
  slug: 'meetings',
  labels: { singular: text('meetings.singular'), plural: text('meetings.plural'), help: text('meetings.help') },
  group: menuGroups.networks,
  useAsTitle: 'title',
  columns: ['title', 'heldOn', 'hours', 'attendees'],
  defaultSort: '-heldOn',
  shows: ['networkKinds', 'groupKinds'],
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
        dayField({ name: 'heldOn', label: text('meetings.heldOn'), required: true, isPast: true, width: '33.33%' }),
        hoursField({ name: 'hours', label: text('meetings.hours'), required: true, width: '33.33%' }),
        countField({ name: 'attendees', label: text('meetings.attendees'), required: true, width: '33.33%' }),
      ],
    },
    { name: 'expertsByExperience', type: 'checkbox', label: text('meetings.expertsByExperience'), defaultValue: false },
  ],
  references: [
    { path: 'network', to: 'networks', called: 'meetings.network' },
    { path: 'group', to: 'groups', called: 'meetings.group' },
  ],
})
