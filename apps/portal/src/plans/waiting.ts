import { addDays, daysBetween, type CalendarDate, type RegionCode } from '@kotipesa/domain'
import { day, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'

/** A plan that waits for its region: it is due in a round soon, or was returned. */
export interface WaitingPlan {
  readonly id: string
  readonly title: string
  readonly region: RegionCode
  readonly isReturned: boolean
  readonly due: CalendarDate
  readonly daysLeft: number
  /** So many days before, the region is reminded by e-mail; `null` = not at all. */
  readonly remindDays: number | null
}

/** Plans are called to mind eight weeks before they are due. */
const daysAhead = 56

/** The plans of some regions that are due within eight weeks or late, and those returned to them, the most urgent first. */
export async function waitingPlans(
  database: Queryable,
  regions: readonly RegionCode[],
  today: CalendarDate,
): Promise<readonly WaitingPlan[]> {
  if (regions.length === 0) return []
  const { rows } = await database.query(
    `SELECT p.id::text, p.title, p.region_id AS region, p.state = 'returned' AS "isReturned", ${day('r.due_on')} AS due, r.remind_days AS "remindDays"
      FROM plans p JOIN rounds r ON r.id = p.round_id
      WHERE ${isLive('p')} AND p.region_id = ANY($1::text[]) AND p.state IN ('draft', 'returned', 'adopted')
        AND (p.state = 'returned' OR ${day('r.due_on')} <= $2)
      ORDER BY r.due_on, p.id`,
    [regions, addDays(today, daysAhead)],
  )
  return (rows as unknown as Omit<WaitingPlan, 'daysLeft'>[]).map((plan) => ({
    ...plan,
    remindDays: plan.remindDays === null ? null : Number(plan.remindDays),
    daysLeft: daysBetween(today, plan.due),
  }))
}
