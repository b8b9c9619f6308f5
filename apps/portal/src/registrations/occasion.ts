import {
  isAnnounced,
  type CalendarDate,
  type KnownSession,
  type Registrable,
  type SessionKindId,
} from '@kotipesa/domain'
import { day, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'

/** A session of something that one registers for. */
export interface OccasionSession extends KnownSession {
  /** Of a training; `null` of an event. */
  readonly kind: SessionKindId | null
  readonly hours: number
}

/** What one registers for: a training or an event. */
export interface Occasion extends Registrable {
  readonly of: 'training' | 'event'
  readonly id: string
  readonly region: string
  /** The curriculum, or the kind of the event. */
  readonly term: string
  /** Whether a training was completed; an event is when it was not cancelled. */
  readonly isCompleted: boolean
  /** The name of an event, if it has one. */
  readonly name: string | null
  readonly audience: string | null
  readonly capacity: number | null
  readonly sessions: readonly OccasionSession[]
  /** Grows with each change of the schedule. */
  readonly scheduleVersion: number
  readonly registered: number
  readonly waiting: number
}

/** Names the registrations of a training or an event by the column that refers to it. */
export function columnOf(of: Occasion['of']): 'training_id' | 'event_id' {
  return of === 'training' ? 'training_id' : 'event_id'
}

function sessions(table: string, kind: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('id', d.id, 'date', ${day('d.date')}, 'kind', ${kind},
      'startsAt', d.starts_at, 'endsAt', d.ends_at, 'place', nullif(d.place, ''), 'link', nullif(d.link, ''), 'hours', d.hours)
      ORDER BY d.date, d.starts_at, d._order), '[]') FROM ${table} d WHERE d._parent_id = o.id)`
}

function counted(column: string, state: string): string {
  return `(SELECT count(*) FROM registrations r
    WHERE r.${column} = o.id AND r.state = '${state}' AND r.deleted_at IS NULL)::int`
}

function columns(of: Occasion['of'], own: string, table: string, kind: string): string {
  return `'${of}' AS of, o.id::text, o.region_id AS region, ${own}, nullif(o.audience, '') AS audience,
    o.capacity::int, ${day('o.open_until')} AS "openUntil", coalesce(o.is_public, false) AS "isPublic",
    o.schedule_version AS "scheduleVersion", ${sessions(table, kind)} AS sessions,
    ${counted(columnOf(of), 'registered')} AS registered, ${counted(columnOf(of), 'waiting')} AS waiting`
}

const trainings = `SELECT ${columns(
  'training',
  `o.curriculum::text AS term, NULL AS name, o.status = 'cancelled' AS "isCancelled",
    o.status = 'completed' AS "isCompleted"`,
  'trainings_sessions',
  'd.kind',
)} FROM trainings o WHERE ${isLive('o')}`

const events = `SELECT ${columns(
  'event',
  `o.kind::text AS term, nullif(o.name, '') AS name, coalesce(o.is_cancelled, false) AS "isCancelled",
    NOT coalesce(o.is_cancelled, false) AS "isCompleted"`,
  'events_sessions',
  'NULL',
)} FROM events o WHERE ${isLive('o')}`

function occasionIn(row: Record<string, unknown>): Occasion {
  const occasion = row as unknown as Omit<Occasion, 'days'>
  return { ...occasion, days: occasion.sessions.map(({ date }) => date) }
}

async function found(database: Queryable, rule: string, values: unknown[]): Promise<readonly Occasion[]> {
  const { rows } = await database.query(`${trainings} AND ${rule} UNION ALL ${events} AND ${rule}`, values)
  return rows.map(occasionIn)
}

/** What has a public page on a day, of all regions, in the order of the first days. */
export async function announced(database: Queryable, today: CalendarDate): Promise<readonly Occasion[]> {
  const all = await found(database, 'o.is_public', [])
  return all
    .filter((occasion) => isAnnounced(occasion, today))
    .toSorted((one, other) => (one.days[0] ?? '').localeCompare(other.days[0] ?? '') || (one.id < other.id ? -1 : 1))
}

/** What has a day to come, public or not, of all regions. */
export async function occasionsAhead(database: Queryable, today: CalendarDate): Promise<readonly Occasion[]> {
  const ahead = ['trainings', 'events'].map(
    (table) => `SELECT _parent_id FROM ${table}_sessions WHERE date >= $1::date`,
  )
  return found(database, `o.id IN (${ahead.join(' UNION ')})`, [today])
}

/** One training or event, public or not; `null` when there is none or it lies in the trash. */
export async function occasionById(database: Queryable, id: string): Promise<Occasion | null> {
  return (await found(database, 'o.id = $1::uuid', [id]))[0] ?? null
}
