import { addDays } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import { isActiveOn, type Validity } from '../calendar/validity'

/** What a person belongs to: a membership, or an entry in the trainer bank. */
export interface Belonging extends Validity {
  readonly id: string
}

/** What becomes of what a person belongs to when the person leaves. */
export interface Leaving<Member extends Belonging> {
  /** Those that end, and the first day on which they no longer hold. */
  readonly ending: readonly Member[]
  readonly validUntil: CalendarDate
  /** Those that would only have begun after the last day: they never do. */
  readonly neverBegun: readonly Member[]
}

/**
 * What ends when somebody's last day is this one: all that holds on the day after, and all that would begin later. What has
 * ended by then stays as it was.
 *
 * @throws CalendarError when the day does not exist.
 */
export function leavingOn<Member extends Belonging>(
  lastDay: CalendarDate,
  belongings: readonly Member[],
): Leaving<Member> {
  const validUntil = addDays(lastDay, 1)
  return {
    validUntil,
    ending: belongings.filter((each) => each.validFrom < validUntil && isActiveOn(each, validUntil)),
    neverBegun: belongings.filter((each) => each.validFrom >= validUntil),
  }
}

/** A training in which somebody trains. */
export interface TrainingToHandOver {
  readonly id: string
  readonly status: string
  readonly days: readonly CalendarDate[]
}

/** The trainings that somebody who leaves would still have held, with their days after the last one. */
export function trainingsToHandOver<Training extends TrainingToHandOver>(
  lastDay: CalendarDate,
  trainings: readonly Training[],
): readonly Training[] {
  return trainings
    .filter(({ status }) => status === 'planned' || status === 'ongoing')
    .map((training) => ({ ...training, days: training.days.filter((day) => day > lastDay) }))
    .filter(({ days }) => days.length > 0)
}

/** A post of which one person at a time is enough: a team's contact person, the region's responsible person. */
export interface HeldPost extends Validity {
  readonly post: string
  readonly person: string
}

/** The posts that nobody holds from the day after somebody's last day, and that the person held on it. */
export function postsLeftOpen(lastDay: CalendarDate, person: string, holders: readonly HeldPost[]): readonly string[] {
  const next = addDays(lastDay, 1)
  const left = holders.filter((each) => each.person === person && isActiveOn(each, lastDay)).map(({ post }) => post)
  return [...new Set(left)].filter(
    (post) => !holders.some((each) => each.post === post && each.person !== person && isActiveOn(each, next)),
  )
}
