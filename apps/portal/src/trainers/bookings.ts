import type { CalendarDate, CurriculumId, TrainerBooking } from '@kotipesa/domain'
import { day, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'
import { holds } from './held-sessions'

/** A training as far as it takes the days of one of its trainers, wherever it is held. */
export interface Booking extends TrainerBooking {
  readonly trainer: string
  readonly training: string
  readonly curriculum: CurriculumId
  /** The last day of training, after which consultations come; `null` without any. */
  readonly lastDay: CalendarDate | null
  /** Ids of the teams that it trains. */
  readonly teams: readonly string[]
  /** Municipalities of those teams, as far as they are known. */
  readonly municipalities: readonly string[]
}

const planned = 'w.planning_days + w.training_days + w.consultation_days'

const actual = ['planning', 'training', 'consultation']
  .map((phase) => `coalesce(w.actual_${phase}_days, 0)`)
  .join(' + ')

const sessions = `FROM trainings_sessions d WHERE d._parent_id = k.id AND ${holds('w.trainer_id')}`

const teams = `FROM training_teams l JOIN teams t ON t.id = l.team_id
  WHERE l.training_id = k.id AND ${isLive('t')}`

/**
 * The trainings of trainers, also those of other regions to which they are lent. For the portal's own reckoning: what it
 * gives of other regions must not reach a reader but as days.
 */
export async function bookingsOf(database: Queryable, trainers: readonly string[]): Promise<readonly Booking[]> {
  const { rows } = await database.query(
    `SELECT w.trainer_id::text AS trainer, k.id::text AS training, k.curriculum::text, k.status::text,
        (${planned})::float8 AS "plannedDays",
        CASE WHEN num_nonnulls(w.actual_planning_days, w.actual_training_days, w.actual_consultation_days) > 0
          THEN (${actual})::float8 END AS "actualDays",
        ARRAY(SELECT ${day('d.date')} ${sessions} ORDER BY d.date) AS days,
        (SELECT ${day('max(d.date)')} ${sessions} AND d.kind = 'training-day') AS "lastDay",
        ARRAY(SELECT t.id::text ${teams} ORDER BY t.id) AS teams,
        ARRAY(SELECT DISTINCT t.municipality::text ${teams} AND t.municipality IS NOT NULL ORDER BY 1) AS municipalities
      FROM trainings_trainers w JOIN trainings k ON k.id = w._parent_id AND ${isLive('k')}
      WHERE w.trainer_id = ANY($1::uuid[]) ORDER BY k.starts_on, k.id, w._order`,
    [trainers],
  )
  return rows as unknown as readonly Booking[]
}
