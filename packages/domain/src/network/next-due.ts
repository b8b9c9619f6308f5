import { addDays, addMonths } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import { isActiveOn, type Validity } from '../calendar/validity'
import { expectation } from '../errors/problem'
import { networkCadence } from './cadence'
import { NetworkError } from './network'

/** When something that meets has met. */
export interface Meets extends Validity {
  readonly meetings: readonly { readonly heldOn: CalendarDate }[]
}

function monthsBetween(meetingsPerYear: number): number {
  if (Number.isInteger(meetingsPerYear) && meetingsPerYear >= 1 && 12 % meetingsPerYear === 0) {
    return 12 / meetingsPerYear
  }
  throw new NetworkError([{ path: 'meetingsPerYear', message: expectation('1, 2, 3, 4, 6 or 12', meetingsPerYear) }])
}

/**
 * The day by which a network is to meet next, as seen on a day: so many months after its last meeting, or after it was
 * founded. `null` when it has not been founded yet or is no more.
 *
 * Source: Pirkanmaa support model 2023 (2–4 times a year; without a number the least of them, twice).
 * @param meetingsPerYear a divisor of 12; more than 4 while coordinators' work is being started.
 * @example
 * nextDue({ validFrom: '2024-01-01', validUntil: null, meetings: [{ heldOn: '2024-02-06' }] }, '2024-03-01')
 * // '2024-08-06'
 * @throws NetworkError when the number of meetings does not divide a year into whole months.
 */
export function nextDue(
  network: Meets,
  day: CalendarDate,
  meetingsPerYear: number = networkCadence.meetingsPerYear.minimum,
): CalendarDate | null {
  const months = monthsBetween(meetingsPerYear)
  if (!isActiveOn(network, day)) return null
  const held = network.meetings
    .map(({ heldOn }) => heldOn)
    .filter((heldOn) => heldOn <= day)
    .sort()
  return addMonths(held.at(-1) ?? network.validFrom, months)
}

/**
 * The first day on which a network was late, as seen on a day: the day after `nextDue`. `null` when it is not late.
 *
 * @throws NetworkError when the number of meetings does not divide a year into whole months.
 */
export function overdueSince(network: Meets, day: CalendarDate, meetingsPerYear?: number): CalendarDate | null {
  const due = nextDue(network, day, meetingsPerYear)
  return due !== null && day > due ? addDays(due, 1) : null
}

/** Meetings a year with which a group still meets, as the indicator `steering-active` counts them. */
const leastMeetingsOfGroup = 1

/**
 * Whether a network or a group has met often enough in a year: a network as often as it should at least (see
 * `networkCadence`), a group once. It is asked of a year that is over; whether a network is late now, `overdueSince` says.
 */
export function meetsOftenEnough(body: 'network' | 'group', meetingsInYear: number): boolean {
  return meetingsInYear >= (body === 'network' ? networkCadence.meetingsPerYear.minimum : leastMeetingsOfGroup)
}
