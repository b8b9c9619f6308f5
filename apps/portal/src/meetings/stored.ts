import {
  groupKinds,
  isRegionCode,
  networkKinds,
  regionByCode,
  type KnownSession,
  type MeetingStateId,
} from '@kotipesa/domain'
import { jointBodies, takesPart } from '../database/joint-bodies'
import { anyBody, takesPartInMeeting } from '../database/meeting-bodies'
import { day, holdsOn, isLive, list, object } from '../facts/sql'
import type { Queryable } from '../mail/post'
import { reachablePeople, type Reachable } from '../people/reachable'
import type { Language } from '../text'
import { labelIn } from '../text/label-in'

/** By what a network or group is called. */
export interface MeetingBodyName {
  readonly kind: 'network' | 'group'
  readonly term: string
  readonly name: string | null
}

/** The other networks and groups of a meeting as what they are called, for queries. */
export const alsoNames = list(
  object({
    kind: `CASE WHEN x.id IS NULL THEN 'group' ELSE 'network' END`,
    term: 'coalesce(x.kind::text, y.kind::text)',
    name: `nullif(coalesce(x.name, y.name), '')`,
  }),
  `meetings_rels l LEFT JOIN networks x ON x.id = l.networks_id LEFT JOIN groups y ON y.id = l.groups_id
    WHERE l.parent_id = m.id`,
  'l.path DESC, l."order"',
)

/** A meeting as those who are invited to it know it. */
export interface InvitedMeeting extends KnownSession {
  readonly region: string
  /** Of what it is: as its entry in a calendar is called. */
  readonly kind: 'network' | 'group'
  /** The kind of its network or group, and the name of this if it has one. */
  readonly term: string
  readonly name: string | null
  /** The same of the other networks and groups that meet with it. */
  readonly also: readonly MeetingBodyName[]
  readonly state: MeetingStateId
  readonly agenda: string | null
  /** Grows with each change that those invited are told. */
  readonly version: number
}

/** A meeting; `null` when there is none or it lies in the trash. */
export async function meetingById(database: Queryable, id: string): Promise<InvitedMeeting | null> {
  const { rows } = await database.query(
    `SELECT m.id::text, m.region_id AS region, CASE WHEN n.id IS NULL THEN 'group' ELSE 'network' END AS kind,
        coalesce(n.kind::text, o.kind::text) AS term, nullif(coalesce(n.name, o.name), '') AS name, ${alsoNames} AS also, m.state::text, ${day('m.held_on')} AS date,
        nullif(m.starts_at, '') AS "startsAt", nullif(m.ends_at, '') AS "endsAt", nullif(m.place, '') AS place,
        nullif(m.link, '') AS link, nullif(m.agenda, '') AS agenda, m.schedule_version AS version
      FROM meetings m LEFT JOIN networks n ON n.id = m.network_id LEFT JOIN groups o ON o.id = m.group_id
      WHERE m.id = $1::uuid`,
    [id],
  )
  return (rows[0] as unknown as InvitedMeeting | undefined) ?? null
}

/** What a meeting is called: as its networks and groups. */
export function meetingName(
  { also, ...own }: MeetingBodyName & Pick<InvitedMeeting, 'also'>,
  language: Language,
): string {
  return [own, ...also]
    .map(({ kind, term, name }) => name ?? labelIn(kind === 'network' ? networkKinds : groupKinds, term, language))
    .join(', ')
}

/** The name of the region whose meeting it is. */
export function meetingRegion({ region }: InvitedMeeting, language: Language): string {
  return isRegionCode(region) ? regionByCode(region).name[language] : region
}

/** Somebody who may be written to about the work of a network or group, and in which language. */
export interface Invitee extends Reachable {
  readonly language: Language
}

async function reachable(
  database: Queryable,
  rows: readonly Record<string, unknown>[],
  today: string,
): Promise<readonly Invitee[]> {
  const people = await reachablePeople(
    database,
    rows.map(({ person }) => String(person)),
    'networking',
    today,
  )
  return rows.flatMap(({ person, language }) => {
    const found = people.get(String(person))
    return found === undefined ? [] : [{ ...found, language: language as Language }]
  })
}

const language = `coalesce((SELECT l.value::text FROM people_languages l WHERE l.parent_id = p.id
  ORDER BY l."order" LIMIT 1), 'fi') AS language`

/** Whether a region keeps the network or group of a membership or takes part in it: the members of one that has left are no longer written to. */
const isOfRegion = `(${jointBodies
  .map(
    (table) =>
      `EXISTS (SELECT FROM ${table} b WHERE b.id IN (a.network_id, a.group_id)
        AND (b.region_id = a.region_id OR ${takesPart(table, 'b.id', 'ARRAY[a.region_id]')}))`,
  )
  .join(' OR ')})`

async function membersWhere(
  database: Queryable,
  where: string,
  id: string,
  today: string,
): Promise<readonly Invitee[]> {
  const { rows } = await database.query(
    `SELECT DISTINCT p.id::text AS person, ${language} FROM memberships a JOIN people p ON p.id = a.person_id
      WHERE ${isLive('a')} AND ${where} AND ${holdsOn('a', '$2')} AND ${isOfRegion} ORDER BY person`,
    [id, today],
  )
  return reachable(database, rows, today)
}

/** The members of a network or group on a day, whom the portal may write to. */
export function membersOf(database: Queryable, body: string, today: string): Promise<readonly Invitee[]> {
  return membersWhere(database, '$1::uuid IN (a.network_id, a.group_id)', body, today)
}

const ofMeeting = `EXISTS (SELECT FROM meetings m WHERE m.id = $1::uuid
  AND (a.network_id = ${anyBody('network')} OR a.group_id = ${anyBody('group')}))`

/** The members of all networks and groups of a meeting on a day, each once, whom the portal may write to. */
export function membersInMeeting(database: Queryable, meeting: string, today: string): Promise<readonly Invitee[]> {
  return membersWhere(database, ofMeeting, meeting, today)
}

/** Those who were invited to a meeting, and whom the portal may still write to. */
export async function invitedTo(database: Queryable, meeting: string, today: string): Promise<readonly Invitee[]> {
  const { rows } = await database.query(
    `SELECT p.id::text AS person, ${language} FROM meeting_invitations i JOIN people p ON p.id = i.person_id
        JOIN meetings m ON m.id = i.meeting_id
      WHERE i.meeting_id = $1::uuid AND (p.region_id = m.region_id OR ${takesPartInMeeting('ARRAY[p.region_id]')})
      ORDER BY person`,
    [meeting],
  )
  return reachable(database, rows, today)
}
