import {
  guestTeamsState,
  type CalendarDate,
  type GuestTeamsState,
  type RegionCode,
  type TrainingOfTeams,
  type TrainingStatusId,
} from '@kotipesa/domain'
import { day, isLive, list, object } from '../facts/sql'
import type { Queryable } from '../mail/post'
import type { AskedRegion, TeamsQuestion } from './asked-region'

type Rows = Pick<Queryable, 'query'>

const days = list(day('d.date'), 'trainings_sessions d WHERE d._parent_id = k.id', 'd.date')

interface Schedule {
  readonly status: TrainingStatusId
  readonly days: readonly CalendarDate[]
}

/** What may happen to the teams of other regions in a training. */
export async function stateOf(database: Rows, training: string, today: CalendarDate): Promise<GuestTeamsState> {
  const text = `SELECT k.status::text, ${days} AS days FROM trainings k WHERE k.id = $1::uuid AND ${isLive('k')}`
  const [found] = (await database.query(text, [training])).rows as unknown as Schedule[]
  return found === undefined ? 'closed' : guestTeamsState(found, today)
}

/** The regions that a training asks for teams, in the order in which they were asked. */
export async function askedRegionsOf(database: Rows, training: string): Promise<readonly AskedRegion[]> {
  const guests = `guest_teams g JOIN teams t ON t.id = g.team_id AND ${isLive('t')}
    WHERE g.training_id = a.training_id AND g.region_id = a.region_id`
  const { rows } = await database.query(
    `SELECT a.region_id AS region, a.asked_at AS "askedAt", a.answer, a.answered_at AS "answeredAt",
        ${list('t.name', guests, 't.name')} AS teams
      FROM asked_regions a WHERE a.training_id = $1::uuid ORDER BY a.asked_at, a.region_id`,
    [training],
  )
  return rows as unknown as readonly AskedRegion[]
}

/**
 * Asks a region for teams; asked twice it is asked once.
 *
 * @returns when it was asked; `null` when it had been before
 */
export async function askRegion(database: Rows, training: string, region: RegionCode): Promise<string | null> {
  const { rows } = await database.query(
    'INSERT INTO asked_regions (training_id, region_id) VALUES ($1::uuid, $2) ON CONFLICT DO NOTHING RETURNING asked_at::text AS at',
    [training, region],
  )
  return rows[0] === undefined ? null : String(rows[0].at)
}

/** Asks a region no more; its teams leave the training. */
export async function takeBackQuestion(database: Rows, training: string, region: string): Promise<void> {
  await database.query('DELETE FROM asked_regions WHERE training_id = $1::uuid AND region_id = $2', [training, region])
}

/** For whose trainings regions are asked, as long as something may still change, the earliest first. */
export async function questionsTo(
  database: Rows,
  regions: readonly RegionCode[],
  today: CalendarDate,
): Promise<readonly TeamsQuestion[]> {
  if (regions.length === 0) return []
  const team = object({ id: 't.id', name: 't.name', isGuest: 'g.team_id IS NOT NULL' })
  const teams = `(SELECT coalesce(json_agg(${team} ORDER BY t.name), '[]'::json)
    FROM teams t LEFT JOIN guest_teams g ON g.team_id = t.id AND g.training_id = k.id
    WHERE t.region_id = a.region_id AND ${isLive('t')}
      AND (g.team_id IS NOT NULL OR t.valid_until IS NULL OR $2 < ${day('t.valid_until')}))`
  const { rows } = await database.query(
    `SELECT k.id::text AS training, k.region_id AS from, a.region_id AS region, k.curriculum::text, k.status::text,
        a.answer, ${days} AS days, ${teams} AS teams
      FROM asked_regions a JOIN trainings k ON k.id = a.training_id AND ${isLive('k')}
      WHERE a.region_id = ANY($1::text[]) AND k.status IN ('planned', 'ongoing')
      ORDER BY k.starts_on NULLS LAST, k.id`,
    [regions, today],
  )
  return (rows as unknown as (Omit<TeamsQuestion, 'state'> & Schedule)[]).map(({ status, ...question }) => ({
    ...question,
    state: guestTeamsState({ status, days: question.days }, today),
  }))
}

/** What a region answered, and which of its teams take part; locked until the transaction ends. `null` = it was not asked. */
export async function lockedAnswer(
  database: Rows,
  training: string,
  region: RegionCode,
): Promise<{ readonly teams: readonly string[] } | null> {
  const { rows } = await database.query(
    'SELECT 1 FROM asked_regions WHERE training_id = $1::uuid AND region_id = $2 FOR UPDATE',
    [training, region],
  )
  if (rows.length === 0) return null
  const guests = await database.query(
    'SELECT team_id::text AS team FROM guest_teams WHERE training_id = $1::uuid AND region_id = $2',
    [training, region],
  )
  return { teams: guests.rows.map(({ team }) => String(team)) }
}

/**
 * Stores what a region answers: with a yes the teams that take part, with a no none.
 *
 * @returns when it was answered; `null` when the same had been answered before
 */
export async function storeAnswer(
  database: Rows,
  training: string,
  region: RegionCode,
  teams: readonly string[],
): Promise<string | null> {
  await database.query(
    'DELETE FROM guest_teams WHERE training_id = $1::uuid AND region_id = $2 AND team_id <> ALL($3::uuid[])',
    [training, region, teams],
  )
  const { rows } = await database.query(
    `UPDATE asked_regions SET answer = $3, answered_at = now()
      WHERE training_id = $1::uuid AND region_id = $2 AND answer IS DISTINCT FROM $3 RETURNING answered_at::text AS at`,
    [training, region, teams.length > 0 ? 'yes' : 'no'],
  )
  await database.query(
    `INSERT INTO guest_teams (training_id, region_id, team_id)
      SELECT $1::uuid, $2, each FROM unnest($3::uuid[]) AS each ON CONFLICT DO NOTHING`,
    [training, region, teams],
  )
  return rows[0] === undefined ? null : String(rows[0].at)
}

/** The region of a team that takes part in a training as a guest; `null` when it does not. */
export async function regionOfGuest(database: Rows, training: string, team: string): Promise<string | null> {
  const text = 'SELECT region_id AS region FROM guest_teams WHERE training_id = $1::uuid AND team_id = $2::uuid'
  const { rows } = await database.query(text, [training, team])
  return rows[0] === undefined ? null : String(rows[0].region)
}

/** What trains the teams of a region elsewhere, as guests. */
export async function trainingsElsewhere(database: Rows, region: string): Promise<readonly TrainingOfTeams[]> {
  const { rows } = await database.query(
    `SELECT k.curriculum::text, k.status::text,
        ${list(object({ date: day('d.date') }), "trainings_sessions d WHERE d._parent_id = k.id AND d.kind = 'training-day'", 'd.date')} AS sessions,
        ARRAY(SELECT g.team_id::text FROM guest_teams g WHERE g.training_id = k.id AND g.region_id = $1) AS teams
      FROM trainings k WHERE ${isLive('k')} AND k.id IN (SELECT g.training_id FROM guest_teams g WHERE g.region_id = $1)`,
    [region],
  )
  return rows as unknown as readonly TrainingOfTeams[]
}

/** Gives the places of teams in trainings of other regions that go on after a day to the team that takes their place. */
export async function passOnPlaces(
  database: Rows,
  teams: readonly string[],
  to: string,
  from: CalendarDate,
): Promise<void> {
  const goesOn = `SELECT k.id FROM trainings k WHERE ${isLive('k')} AND k.status IN ('planned', 'ongoing')
    AND (NOT EXISTS (SELECT FROM trainings_sessions d WHERE d._parent_id = k.id)
      OR EXISTS (SELECT FROM trainings_sessions d WHERE d._parent_id = k.id AND ${day('d.date')} >= $3))`
  await database.query(
    `INSERT INTO guest_teams (training_id, region_id, team_id)
      SELECT DISTINCT g.training_id, g.region_id, $2::uuid FROM guest_teams g
        WHERE g.team_id = ANY($1::uuid[]) AND g.training_id IN (${goesOn}) ON CONFLICT DO NOTHING`,
    [teams, to, from],
  )
  await database.query(
    `DELETE FROM guest_teams WHERE team_id = ANY($1::uuid[]) AND $2::uuid IS NOT NULL AND training_id IN (${goesOn})`,
    [teams, to, from],
  )
}
