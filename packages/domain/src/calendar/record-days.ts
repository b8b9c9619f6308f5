import { isCalendarDate, type CalendarDate } from './calendar-date'

/** The days between which a record's days lie, both included: a day outside is a slip of the hand. */
export const recordDays = { first: '1990-01-01', last: '2099-12-31' } as const satisfies Record<string, CalendarDate>

/**
 * Tells whether a string names a day that a record can have: one that exists, from 1990 to 2099.
 *
 * @example
 * isRecordDay('9999-12-31') // false
 */
export function isRecordDay(value: string): value is CalendarDate {
  return isCalendarDate(value) && value >= recordDays.first && value <= recordDays.last
}
