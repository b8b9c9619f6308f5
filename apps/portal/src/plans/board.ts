import {
  daysBetween,
  helsinkiDay,
  missingPlanParts,
  type CalendarDate,
  type PlanStateId,
  type PlanTypeId,
  type RegionCode,
} from '@kotipesa/domain'
import { day, isLive, list, object } from '../facts/sql'
import type { Queryable } from '../mail/post'

/** A region's plan in a round. */
export interface RoundPlan {
  readonly id: string
  readonly region: RegionCode
  readonly state: PlanStateId
  readonly submittedOn: CalendarDate | null
  /** How many parts nobody has written yet. */
  readonly missing: number
}

/** A national round with the plans of the regions that the reader may see. */
export interface BoardRound {
  readonly id: string
  readonly plan: PlanTypeId
  readonly year: string
  readonly due: CalendarDate
  readonly daysLeft: number
  readonly openedOn: CalendarDate | null
  readonly plans: readonly RoundPlan[]
}

/** So many rounds stand beside each other, those that are due last. */
const mostRounds = 8

interface StoredPlan extends Omit<RoundPlan, 'missing'> {
  readonly type: PlanTypeId
  readonly parts: readonly { readonly part: string; readonly text: string | null }[]
}

/** The newest national rounds, each with the plans of some regions. */
export async function roundsBoard(
  database: Queryable,
  regions: readonly RegionCode[],
  now: Date,
): Promise<readonly BoardRound[]> {
  const parts = list(object({ part: 't.part', text: 't.text' }), 'plans_parts t WHERE t._parent_id = p.id', 't._order')
  const plans = list(
    object({
      id: 'p.id',
      region: 'p.region_id',
      type: 'p.type',
      state: 'p.state',
      submittedOn: day('p.submitted_on'),
      parts,
    }),
    `plans p WHERE p.round_id = r.id AND ${isLive('p')} AND p.region_id = ANY($1::text[])`,
    'p.region_id',
  )
  const { rows } = await database.query(
    `SELECT r.id::text, r.plan, r.year, ${day('r.due_on')} AS due, ${day('r.opened_on')} AS "openedOn", ${plans} AS plans
      FROM rounds r WHERE ${isLive('r')} AND r.plan IS NOT NULL ORDER BY r.due_on DESC, r.id LIMIT ${mostRounds}`,
    [regions],
  )
  const today = helsinkiDay(now)
  return (rows as unknown as (Omit<BoardRound, 'plans' | 'daysLeft'> & { plans: readonly StoredPlan[] })[]).map(
    (round) => ({
      ...round,
      daysLeft: daysBetween(today, round.due),
      plans: round.plans.map(({ type, parts: written, ...plan }) => ({
        ...plan,
        missing: missingPlanParts(type, written).length,
      })),
    }),
  )
}
