import type { DayPrices, LendingTraining, PaidTraining, RegionCode } from '@kotipesa/domain'
import { day, isLive, list, object } from '../facts/sql'
import type { Queryable } from '../mail/post'
import { holds } from '../trainers/held-sessions'

/** A training with the words by which it is found. */
export interface TitledTraining extends PaidTraining {
  readonly title: string
}

/** What the money and days of a region are reckoned from, of all years. */
export interface MoneyRecords {
  readonly trainings: readonly TitledTraining[]
  readonly lendings: readonly LendingTraining[]
  readonly prices: ReadonlyMap<number, DayPrices & { readonly id: string }>
}

const planned = 'w.planning_days + w.training_days + w.consultation_days'

const actual = `CASE WHEN num_nonnulls(w.actual_planning_days, w.actual_training_days, w.actual_consultation_days) = 3
  THEN w.actual_planning_days + w.actual_training_days + w.actual_consultation_days END`

const registered = `nullif((SELECT count(*) FROM registrations g
  WHERE g.training_id = k.id AND g.state = 'registered' AND ${isLive('g')}), 0)`

const trainings = list(
  object({
    id: 'k.id',
    title: 'k.title',
    curriculum: 'k.curriculum',
    status: 'k.status',
    sessions: list(
      object({ date: day('d.date'), hours: 'd.hours' }),
      'trainings_sessions d WHERE d._parent_id = k.id',
      'd._order',
    ),
    trainers: list(
      object({ isBorrowed: 'p.region_id <> k.region_id', plannedDays: planned, actualDays: actual }),
      `trainings_trainers w JOIN trainers p ON p.id = w.trainer_id AND ${isLive('p')} WHERE w._parent_id = k.id`,
      'w._order',
    ),
    municipalities: list(
      'CASE WHEN t.region_id = k.region_id THEN t.municipality::text END',
      `training_teams l JOIN teams t ON t.id = l.team_id AND ${isLive('t')} WHERE l.training_id = k.id`,
      't.municipality, t.id',
    ),
    seats: `coalesce(k.capacity, ${registered})`,
    participants: list(
      object({ group: 'a."group"', count: 'a.count' }),
      'trainings_participants a WHERE a._parent_id = k.id',
      'a._order',
    ),
  }),
  `trainings k WHERE k.region_id = $1 AND ${isLive('k')}`,
  'k.starts_on, k.id',
)

/** Of trainings of other regions only the days of own trainers are told. */
const lendings = list(
  object({
    status: 'k.status',
    days: list(
      day('d.date'),
      `trainings_sessions d WHERE d._parent_id = k.id AND ${holds('w.trainer_id')}`,
      'd.date, d._order',
    ),
    plannedDays: planned,
    actualDays: actual,
  }),
  `trainings_trainers w JOIN trainers p ON p.id = w.trainer_id AND p.region_id = $1 AND ${isLive('p')}
    JOIN trainings k ON k.id = w._parent_id AND k.region_id <> $1 AND ${isLive('k')}`,
  'k.starts_on, k.id',
)

const prices = list(
  object({
    id: 'c.id',
    year: 'c.year::int',
    trainerDay: 'c.trainer_day',
    participantDay: 'c.participant_day',
    operations: 'c.operations',
  }),
  `prices c WHERE c.region_id = $1 AND ${isLive('c')}`,
  'c.year, c.id',
)

/** Reads, of one state of the database, what the money and days of a region are reckoned from. */
export async function moneyRecords(database: Queryable, region: RegionCode): Promise<MoneyRecords> {
  const { rows } = await database.query(
    `SELECT ${trainings} AS trainings, ${lendings} AS lendings, ${prices} AS prices`,
    [region],
  )
  const found = rows[0] as {
    readonly trainings: readonly TitledTraining[]
    readonly lendings: readonly LendingTraining[]
    readonly prices: readonly (DayPrices & { readonly id: string; readonly year: number })[]
  }
  return { ...found, prices: new Map(found.prices.map((each) => [each.year, each])) }
}
