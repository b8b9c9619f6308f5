import { daysBetween } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import type { Plan } from './plan'
import { dueOf, type Round } from './rounds'

/** How a plan stands to the dates of its round. */
export interface Timeliness {
  /** When it was first submitted; `null` = not yet. */
  readonly submittedOn: CalendarDate | null
  /** Days that it was, or on the day still is, late; 0 = in time. */
  readonly daysLate: number
  /** Days that the review was, or on the day still is, late; 0 = in time, or nothing to review. */
  readonly reviewDaysLate: number
}

function late(due: CalendarDate, done: CalendarDate): number {
  return Math.max(0, daysBetween(due, done))
}

/**
 * How a plan stands to the dates of its round, as seen on a day. A plan sent in late has its review counted from the
 * same last day: the source knows no other.
 *
 * @throws CalendarError when a day does not exist.
 */
export function timelinessOf(plan: Plan, round: Round, day: CalendarDate): Timeliness {
  const made = plan.history.filter(({ on }) => on <= day)
  const submittedOn = made.find(({ move }) => move === 'submit')?.on ?? null
  const reviewedOn = made.find(({ move }) => move === 'return' || move === 'approve')?.on ?? null
  return {
    submittedOn,
    daysLate: late(dueOf(round), submittedOn ?? day),
    reviewDaysLate: submittedOn === null ? 0 : late(round.reviewedBy, reviewedOn ?? day),
  }
}
