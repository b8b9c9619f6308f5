import { takesPart } from './joint-bodies'

/** The columns of the rows that name further networks and groups of a meeting. */
const columns = { network: 'networks_id', group: 'groups_id' } as const

/** What a meeting can be of. */
export type MeetingBody = keyof typeof columns

/** What equals the id of each network or group that meets, its own and the others that meet with it, for queries. */
export function anyBody(body: MeetingBody, meeting = 'm'): string {
  return `ANY(ARRAY(SELECT ${meeting}.${body}_id UNION ALL
    SELECT l.${columns[body]} FROM meetings_rels l WHERE l.parent_id = ${meeting}.id))`
}

/** Whether a meeting is of a network or group, whatever kind of the two its id is of. */
export function isMeetingOf(id: string, meeting = 'm'): string {
  return `(${meeting}.network_id = ${id} OR ${meeting}.group_id = ${id} OR EXISTS (SELECT FROM meetings_rels l
    WHERE l.parent_id = ${meeting}.id AND (l.networks_id = ${id} OR l.groups_id = ${id})))`
}

/** Whether one of some regions takes part in a meeting that another region keeps: by a network or group of it, or in it alone. */
export function takesPartInMeeting(regions: string, meeting = 'm'): string {
  return `(${takesPart('networks', anyBody('network', meeting), regions)}
    OR ${takesPart('groups', anyBody('group', meeting), regions)}
    OR EXISTS (SELECT FROM meetings_also_regions j WHERE j._parent_id = ${meeting}.id AND j.region::text = ANY(${regions})))`
}
