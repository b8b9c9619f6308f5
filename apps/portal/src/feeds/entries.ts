import { takesPart } from '../database/joint-bodies'
import { anyBody, takesPartInMeeting } from '../database/meeting-bodies'
import { day, isLive } from '../facts/sql'
import { alsoNames, type MeetingBodyName } from '../meetings/stored'
import { holds } from '../trainers/held-sessions'

/** The part of a connection pool that the feeds need. */
interface Queryable {
  query(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/** What a calendar is of: all days of a region, or only those of one trainer, one network or one group. */
export interface Feed {
  readonly id: string
  readonly title: string
  readonly language: 'fi' | 'sv' | 'en'
  readonly region: string
  readonly trainer: string | null
  readonly network: string | null
  readonly group: string | null
  /** The account that has made the address; `null` = the import or nobody, with whom nothing ends. */
  readonly madeBy: string | null
  /** Whether it is of the trainer whose account that is. */
  readonly isOwn: boolean
}

/** One day in a calendar. */
export interface Entry {
  /** Of the record that the day stands in; the same for as long as it is that day of that record. */
  readonly id: string
  /** The training, event or meeting itself. */
  readonly record: string
  readonly kind: 'training' | 'event' | 'network' | 'group' | 'memo'
  /** The curriculum, or the kind of the event, network or group; of a memo nothing. */
  readonly term: string
  /** Name of the event, network or group, if it has one. */
  readonly name: string | null
  /** The other networks and groups that meet with it. */
  readonly also: readonly MeetingBodyName[]
  readonly region: string
  readonly day: string
  /** Time of day in Helsinki, such as `09:00`; `null` where only the day is told. */
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly link: string | null
  /** 0 of a memo, which takes no time. */
  readonly hours: number
  readonly isCancelled: boolean
  readonly changedAt: Date
  /** Version of the schedule: grows when days move or are called off, and is the same in messages. */
  readonly sequence: number
}

function change(alias: string): string {
  return `${alias}.updated_at AS "changedAt", ${alias}.schedule_version AS sequence`
}

const when = `${day('d.date')} AS day, nullif(d.starts_at, '') AS "startsAt", nullif(d.ends_at, '') AS "endsAt",
  nullif(d.place, '') AS place, nullif(d.link, '') AS link, d.hours::float8 AS hours`

/** Of what is of nothing else. */
const alone = `'[]'::jsonb AS also`

const sessions = `
  SELECT d.id, k.id::text AS record, 'training' AS kind, k.curriculum::text AS term, NULL AS name, ${alone}, k.region_id AS region,
    ${when}, k.status = 'cancelled' AS "isCancelled", ${change('k')}
  FROM trainings_sessions d JOIN trainings k ON k.id = d._parent_id AND ${isLive('k')}
  WHERE $3::uuid IS NULL AND $4::uuid IS NULL AND CASE
    WHEN $2::uuid IS NULL THEN k.region_id = $1
      OR EXISTS (SELECT FROM guest_teams g WHERE g.training_id = k.id AND g.region_id = $1)
    ELSE EXISTS (SELECT FROM trainings_trainers w WHERE w._parent_id = k.id AND w.trainer_id = $2::uuid)
      AND ${holds('$2::uuid')}
  END`

const events = `
  SELECT d.id, e.id::text AS record, 'event' AS kind, e.kind::text AS term, nullif(e.name, '') AS name, ${alone}, e.region_id AS region,
    ${when}, coalesce(e.is_cancelled, false) AS "isCancelled", ${change('e')}
  FROM events_sessions d JOIN events e ON e.id = d._parent_id AND ${isLive('e')}
  WHERE (e.region_id = $1 OR ${takesPart('events', 'e.id', 'ARRAY[$1]')})
    AND $2::uuid IS NULL AND $3::uuid IS NULL AND $4::uuid IS NULL`

const meetings = `
  SELECT m.id::text, m.id::text AS record, CASE WHEN n.id IS NULL THEN 'group' ELSE 'network' END AS kind,
    coalesce(n.kind::text, o.kind::text) AS term, nullif(coalesce(n.name, o.name), '') AS name, ${alsoNames}::jsonb AS also, m.region_id AS region,
    ${day('m.held_on')} AS day, nullif(m.starts_at, '') AS "startsAt", nullif(m.ends_at, '') AS "endsAt",
    nullif(m.place, '') AS place, nullif(m.link, '') AS link, m.hours::float8 AS hours,
    m.state = 'cancelled' AS "isCancelled", ${change('m')}
  FROM meetings m LEFT JOIN networks n ON n.id = m.network_id LEFT JOIN groups o ON o.id = m.group_id
  WHERE ${isLive('m')} AND $2::uuid IS NULL AND ($3::uuid IS NULL OR $3::uuid = ${anyBody('network')})
    AND ($4::uuid IS NULL OR $4::uuid = ${anyBody('group')})
    AND (m.region_id = $1 OR ${takesPartInMeeting('ARRAY[$1]')})`

/** The memos that have come to a network: on the day each was written. What they say is read in the portal. */
const memos = `
  SELECT w.id::text, w.id::text AS record, 'memo' AS kind, '' AS term, w.title AS name, ${alone}, w.region_id AS region,
    ${day('w.written_on')} AS day, NULL AS "startsAt", NULL AS "endsAt", NULL AS place, NULL AS link, 0::float8 AS hours,
    false AS "isCancelled", w.updated_at AS "changedAt", 0 AS sequence
  FROM memos w
  WHERE ${isLive('w')} AND $3::uuid IS NOT NULL
    AND EXISTS (SELECT FROM memos_rels r WHERE r.parent_id = w.id AND r.path = 'networks' AND r.networks_id = $3::uuid)`

/** The calendar that a secret opens; `null` when it opens none, what it is of lies in the trash, or its region has left the network or group. */
export async function feedOf(database: Queryable, keyHash: string): Promise<Feed | null> {
  const { rows } = await database.query(
    `SELECT f.id::text, f.title, f.language::text, f.region_id AS region, f.trainer_id AS trainer, f.network_id AS network, f.group_id AS "group",
        f.made_by AS "madeBy",
        EXISTS (SELECT FROM people e WHERE e.id = p.person_id AND e.account_id::text = f.made_by) AS "isOwn"
      FROM calendar_feeds f
        LEFT JOIN trainers p ON p.id = f.trainer_id LEFT JOIN networks n ON n.id = f.network_id
        LEFT JOIN groups o ON o.id = f.group_id
      WHERE f.key_hash = $1 AND ${isLive('f')} AND p.deleted_at IS NULL AND n.deleted_at IS NULL AND o.deleted_at IS NULL
        AND (n.id IS NULL OR n.region_id = f.region_id OR ${takesPart('networks', 'n.id', 'ARRAY[f.region_id]')})
        AND (o.id IS NULL OR o.region_id = f.region_id OR ${takesPart('groups', 'o.id', 'ARRAY[f.region_id]')})`,
    [keyHash],
  )
  return (rows[0] as unknown as Feed | undefined) ?? null
}

/**
 * The days in a calendar, in their order. A trainer's has the trainer's days in other regions too, and a region's the days of
 * trainings elsewhere in which its teams take part: of them what the days are, and of which region.
 */
export async function entriesOf(
  database: Queryable,
  { region, trainer, network, group }: Pick<Feed, 'region' | 'trainer' | 'network' | 'group'>,
): Promise<readonly Entry[]> {
  const { rows } = await database.query(
    `${sessions} UNION ALL ${events} UNION ALL ${meetings} UNION ALL ${memos}
    ORDER BY day, "startsAt" NULLS FIRST, kind, id`,
    [region, trainer, network, group],
  )
  return rows as unknown as readonly Entry[]
}
