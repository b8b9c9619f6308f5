import { type CalendarDate, daysBetween, type PlanTypeId, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'

/**
 * How far a plan is on a day: `missing` (the round is due and nothing was submitted), `awaited` (it is not due yet),
 * `submitted`, `approved` (reviewed), or of a region’s own plan `adopted` and `draft`.
 */
export type PlanStanding = 'missing' | 'awaited' | 'submitted' | 'approved' | 'adopted' | 'draft'

/** A plan of a round, made or not, or a region’s own. */
export interface StandingPlan {
  /** Unique in the region. */
  readonly key: string
  readonly region: RegionCode
  readonly plan: PlanTypeId
  /** `null` where none has been made. */
  readonly id: string | null
  /** `null` for a region’s own plan. */
  readonly due: CalendarDate | null
  readonly adoptedOn: CalendarDate | null
  readonly submittedOn: CalendarDate | null
  readonly approvedOn: CalendarDate | null
  readonly standing: PlanStanding
  /** Days from the round’s last day to the submission, or to the day while it is missing; below 0 before it. */
  readonly daysLate: number | null
}

type Plan = NonNullable<Facts['plans']>[number]
type Round = NonNullable<Facts['rounds']>[number]
type Days = Pick<StandingPlan, 'adoptedOn' | 'submittedOn' | 'approvedOn'>

function by(on: CalendarDate | null | undefined, day: CalendarDate): CalendarDate | null {
  return on !== null && on !== undefined && on <= day ? on : null
}

function daysOf(plan: Plan | undefined, day: CalendarDate): Days {
  return {
    adoptedOn: by(plan?.adoptedOn, day),
    submittedOn: by(plan?.submittedOn, day),
    approvedOn: by(plan?.approvedOn, day),
  }
}

function ofRound(region: RegionCode, round: Round, plan: Plan | undefined, day: CalendarDate): StandingPlan {
  const days = daysOf(plan, day)
  const { submittedOn, approvedOn } = days
  const daysLate = daysBetween(round.due, submittedOn ?? day)
  const unsubmitted = daysLate > 0 ? 'missing' : 'awaited'
  const standing = approvedOn !== null ? 'approved' : submittedOn !== null ? 'submitted' : unsubmitted
  return { key: round.id, region, plan: round.plan, id: plan?.id ?? null, due: round.due, ...days, standing, daysLate }
}

function own(plan: Plan, day: CalendarDate): StandingPlan {
  const days = daysOf(plan, day)
  const standing = days.approvedOn !== null ? 'approved' : days.adoptedOn !== null ? 'adopted' : 'draft'
  return {
    key: plan.id,
    region: plan.region,
    plan: plan.type,
    id: plan.id,
    due: null,
    ...days,
    standing,
    daysLate: null,
  }
}

/**
 * The plans of a region as they stood on a day: one for each national round, the last due first, and then the region’s
 * own. Days that come after the day have not happened yet.
 */
export function plansOf(facts: Facts, region: RegionCode, day: CalendarDate): readonly StandingPlan[] {
  const plans = (facts.plans ?? []).filter((plan) => plan.region === region)
  const rounds = (facts.rounds ?? []).toSorted((a, b) => b.due.localeCompare(a.due))
  return [
    ...rounds.map((round) =>
      ofRound(
        region,
        round,
        plans.find((plan) => plan.round === round.id),
        day,
      ),
    ),
    ...plans.filter(({ round }) => round === null || round === undefined).map((plan) => own(plan, day)),
  ]
}
