import { addDays, addMonths, daysBetween } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import { isActiveOn, type Validity } from '../calendar/validity'
import { isWorkingDay } from '../calendar/working-days'
import { expectation } from '../errors/problem'
import { findTerm } from '../locale/term'
import { networkCadence } from './cadence'
import { forums } from './forums'
import { NetworkError } from './network'

/** A network or a group whose meetings of a year are planned. */
export interface MeetingBody extends Validity {
  readonly id: string
  readonly body: 'network' | 'group'
  /** A divisor of 12. */
  readonly meetingsPerYear: number
  /** Days on which it has met, or is to meet, already. */
  readonly days: readonly CalendarDate[]
}

/** A day that is proposed for a meeting. */
export interface ProposedMeeting {
  /** The id of the network or group. */
  readonly of: string
  readonly day: CalendarDate
}

/**
 * How often a network or a group meets when nobody has said otherwise: a network as often as it should at least, a group
 * as often as the only steering group that a document gives a number for, which says "about".
 *
 * Source: Pirkanmaa support model 2023 (networks); MONNI plan 2021, chapter 6 (its steering group).
 */
export function usualMeetingsPerYear(body: 'network' | 'group'): number {
  if (body === 'network') return networkCadence.meetingsPerYear.minimum
  return findTerm(forums, 'monni-steering-group')?.timesPerYear?.minimum ?? networkCadence.meetingsPerYear.maximum
}

/** Part of a year: its first day and the first that no longer belongs to it. */
interface Part {
  readonly from: CalendarDate
  readonly until: CalendarDate
}

/**
 * A year in so many parts of whole months, one for each meeting.
 *
 * @example
 * partsOfYear(2027, 2) // [{ from: '2027-01-01', until: '2027-07-01' }, { from: '2027-07-01', until: '2028-01-01' }]
 * @throws NetworkError when the number does not divide a year into whole months.
 */
export function partsOfYear(year: number, parts: number): readonly Part[] {
  if (!Number.isInteger(parts) || parts < 1 || 12 % parts !== 0) {
    throw new NetworkError([{ path: 'meetingsPerYear', message: expectation('1, 2, 3, 4, 6 or 12', parts) }])
  }
  const months = 12 / parts
  return Array.from({ length: parts }, (_, index) => ({
    from: addMonths(`${year}-01-01`, index * months),
    until: addMonths(`${year}-01-01`, (index + 1) * months),
  }))
}

/** When meetings are held: on working days outside July, when Finland is on holiday. */
function isMeetingDay(day: CalendarDate): boolean {
  return day.slice(5, 7) !== '07' && isWorkingDay(day)
}

/** The days of a part, those nearest to a day first, the later before the earlier. */
function* nearest({ from, until }: Part, wanted: CalendarDate): Generator<CalendarDate, void> {
  function isIn(day: CalendarDate): boolean {
    return from <= day && day < until
  }
  if (isIn(wanted)) yield wanted
  let [earlier, later] = [wanted, wanted]
  while (earlier >= from || later < until) {
    earlier = addDays(earlier, -1)
    later = addDays(later, 1)
    if (isIn(later)) yield later
    if (isIn(earlier)) yield earlier
  }
}

/** The first of the days that will do and is free, or else the first that will do. */
function chosen(
  days: Iterable<CalendarDate>,
  willDo: (day: CalendarDate) => boolean,
  isFree: (day: CalendarDate) => boolean = () => true,
): CalendarDate | undefined {
  let first: CalendarDate | undefined
  for (const day of days) {
    if (!willDo(day)) continue
    if (isFree(day)) return day
    first ??= day
  }
  return first
}

/** Bodies that meet equally often are spread over so many weeks, so that they do not all meet in the same one. */
const weeksOfSpread = 5

/**
 * The meetings of a year for networks and groups: one in each part of the year, near its middle, on a working day outside
 * July that is not before `from`, while the body exists, and on which no other of them meets as long as there is such a
 * day. A part in which a body has a meeting already gets none, and neither does one without a day.
 *
 * Source: Pirkanmaa support model 2023 (how often); that July has none and that they are spread is our own choice.
 * @param from the first day on which a meeting can still be planned
 * @example
 * proposeYear([{ id: 'a', body: 'network', meetingsPerYear: 1, days: [], validFrom: '2024-01-01', validUntil: null }], 2027, '2027-01-01')
 * // [{ of: 'a', day: '2027-06-18' }]
 * @throws NetworkError when a number of meetings does not divide a year into whole months.
 */
export function proposeYear(
  bodies: readonly MeetingBody[],
  year: number,
  from: CalendarDate,
): readonly ProposedMeeting[] {
  const used = new Set(bodies.flatMap(({ days }) => days))
  return bodies.flatMap((body, index) =>
    partsOfYear(year, body.meetingsPerYear).flatMap((part) => {
      if (body.days.some((day) => part.from <= day && day < part.until)) return []
      const weeks = (index % weeksOfSpread) - Math.floor(weeksOfSpread / 2)
      const middle = addDays(part.from, Math.floor(daysBetween(part.from, part.until) / 2) + weeks * 7)
      const day = chosen(
        nearest(part, middle),
        (each) => each >= from && isActiveOn(body, each) && isMeetingDay(each),
        (each) => !used.has(each),
      )
      if (day === undefined) return []
      used.add(day)
      return [{ of: body.id, day }]
    }),
  )
}

/**
 * The days of a year as they were the year before: the same weekday of the same week, or the nearest working day, where the
 * body still exists and the day is not before `from`. A part of the year in which the body has a meeting already gets none.
 *
 * @param from the first day on which a meeting can still be planned
 * @throws NetworkError when a number of meetings does not divide a year into whole months.
 */
export function lastYearsDays(
  bodies: readonly MeetingBody[],
  year: number,
  from: CalendarDate,
): readonly ProposedMeeting[] {
  const whole: Part = { from: `${year}-01-01`, until: `${year + 1}-01-01` }
  return bodies.flatMap((body) => {
    const full = partsOfYear(year, body.meetingsPerYear).filter((part) =>
      body.days.some((day) => part.from <= day && day < part.until),
    )
    const days = body.days
      .filter((day) => day.startsWith(`${year - 1}-`))
      .map((day) => {
        const later = addDays(day, 52 * 7)
        return later < whole.from ? addDays(later, 7) : later
      })
      .map((wanted) => {
        const near = { from: addDays(wanted, -7), until: addDays(wanted, 8) }
        return chosen(
          nearest(near, wanted),
          (day) => day >= whole.from && day < whole.until && day >= from && isActiveOn(body, day) && isWorkingDay(day),
        )
      })
      .filter((day) => day !== undefined)
      .filter((day) => !full.some((part) => part.from <= day && day < part.until))
    return [...new Set(days)].toSorted().map((day) => ({ of: body.id, day }))
  })
}

/**
 * By when the teams report in the round of April or October: the last working day of the month.
 *
 * @example
 * reportsDueOn('april', 2027) // '2027-04-30'
 */
export function reportsDueOn(round: 'april' | 'october', year: number): CalendarDate {
  const after = round === 'april' ? `${year}-05-01` : `${year}-11-01`
  const days = Array.from({ length: 10 }, (_, index) => addDays(after, -1 - index))
  return days.find(isWorkingDay) ?? addDays(after, -1)
}
