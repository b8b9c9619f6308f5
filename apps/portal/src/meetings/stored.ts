import {
  groupKinds,
  isRegionCode,
  networkKinds,
  regionByCode,
  type KnownSession,
  type MeetingStateId,
} from '@kotipesa/domain'
import { jointBodies, takesPart } from '../database/joint-bodies'
import { day, holdsOn, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'
import { reachablePeople, type Reachable } from '../people/reachable'
import type { Language } from '../text'
import { labelIn } from '../text/label-in'

/** A meeting as those who are invited to it know it. */
export interface InvitedMeeting extends KnownSession {
  readonly region: string
  /** Of what it is: as its entry in a calendar is called. */
  readonly kind: 'network' | 'group'
  /** The id of the network or group, its kind, and its name if it has one. */
  readonly of: string
  readonly term: string
  readonly name: string | null
  readonly state: MeetingStateId
  readonly agenda: string | null
  /** Grows with each change that those invited are told. */
  readonly version: number
}

/** A meeting; `null` when there is none or it lies in the trash. */
export async function meetingById(database: Queryable, id: string): Promise<InvitedMeeting | null> {
  const { rows } = await database.query(
    `SELECT m.id::text, m.region_id AS region, CASE WHEN n.id IS NULL THEN 'group' ELSE 'network' END AS kind,
        coalesce(n.id, o.id)::text AS "of", coalesce(n.kind::text, o.kind::text) AS term,
        nullif(coalesce(n.name, o.name), '') AS name, m.state::text, ${day('m.held_on')} AS date,
        nullif(m.starts_at, '') AS "startsAt", nullif(m.ends_at, '') AS "endsAt", nullif(m.place, '') AS place,
        nullif(m.link, '') AS link, nullif(m.agenda, '') AS agenda, m.schedule_version AS version
      FROM meetings m LEFT JOIN networks n ON n.id = m.network_id LEFT JOIN groups o ON o.id = m.group_id
      WHERE m.id = $1::uuid`,
    [id],
  )
  return (rows[0] as unknown as InvitedMeeting | undefined) ?? null
}

/** What a meeting is called: as its network or group. */
export function meetingName({ kind, term, name }: InvitedMeeting, language: Language): string {
  return name ?? labelIn(kind === 'network' ? networkKinds : groupKinds, term, language)
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

/** Whether a region keeps a network or group or takes part in it: the members of one that has left are no longer written to. */
function isOfBody(region: string, id: string): string {
  return `(${jointBodies
    .map(
      (table) =>
        `EXISTS (SELECT FROM ${table} b WHERE b.id = ${id} AND (b.region_id = ${region} OR ${takesPart(table, 'b.id', `ARRAY[${region}]`)}))`,
    )
    .join(' OR ')})`
}

/** The members of a network or group on a day, whom the portal may write to. */
export async function membersOf(database: Queryable, body: string, today: string): Promise<readonly Invitee[]> {
  const { rows } = await database.query(
    `SELECT DISTINCT p.id::text AS person, ${language} FROM memberships m JOIN people p ON p.id = m.person_id
      WHERE ${isLive('m')} AND (m.network_id = $1::uuid OR m.group_id = $1::uuid) AND ${holdsOn('m', '$2')}
        AND ${isOfBody('m.region_id', '$1::uuid')}
      ORDER BY person`,
    [body, today],
  )
  return reachable(database, rows, today)
}

/** Those who were invited to a meeting, and whom the portal may still write to. */
export async function invitedTo(database: Queryable, meeting: string, today: string): Promise<readonly Invitee[]> {
  const { rows } = await database.query(
    `SELECT p.id::text AS person, ${language} FROM meeting_invitations i JOIN people p ON p.id = i.person_id
        JOIN meetings m ON m.id = i.meeting_id
      WHERE i.meeting_id = $1::uuid AND ${isOfBody('p.region_id', 'coalesce(m.network_id, m.group_id)')} ORDER BY person`,
    [meeting],
  )
  return reachable(database, rows, today)
}
