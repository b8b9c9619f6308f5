import { CalendarError, parseCalendarDate, type CalendarDate } from './calendar-date'

const millisecondsPerDay = 86_400_000

function toUtc(day: CalendarDate): Date {
  return new Date(`${parseCalendarDate(day)}T00:00:00Z`)
}

function fromUtc(date: Date): CalendarDate {
  const year = date.getUTCFullYear()
  if (Number.isNaN(year) || year < 0 || year > 9999) {
    throw new CalendarError('the result lies outside the years 0000–9999, which YYYY-MM-DD can name')
  }
  return date.toISOString().slice(0, 10)
}

function requireWhole(count: number): void {
  if (!Number.isSafeInteger(count)) throw new CalendarError(`expected a whole number, got ${count}`)
}

/**
 * The day a number of days later (earlier when negative).
 *
 * @example
 * addDays('2024-02-28', 1) // '2024-02-29'
 * @throws CalendarError when the day does not exist or the number is not whole.
 */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  requireWhole(days)
  const date = toUtc(day)
  date.setUTCDate(date.getUTCDate() + days)
  return fromUtc(date)
}

/**
 * The same day of the month a number of months later (earlier when negative); the month's last day where it has no
 * such day.
 *
 * @example
 * addMonths('2024-01-31', 1) // '2024-02-29'
 * @throws CalendarError when the day does not exist or the number is not whole.
 */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  requireWhole(months)
  const date = toUtc(day)
  const dayOfMonth = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const next = new Date(date)
  next.setUTCMonth(next.getUTCMonth() + 1)
  next.setUTCDate(0)
  date.setUTCDate(Math.min(dayOfMonth, next.getUTCDate()))
  return fromUtc(date)
}

/**
 * The same day a number of years later (earlier when negative); 28 February where the year has no 29th.
 *
 * @example
 * addYears('2024-02-29', -1) // '2023-02-28'
 * @throws CalendarError when the day does not exist or the number is not whole.
 */
export function addYears(day: CalendarDate, years: number): CalendarDate {
  return addMonths(day, years * 12)
}

/**
 * How many days lie from one day to another: 0 for the same day, negative when `to` is before `from`.
 *
 * @example
 * daysBetween('2024-01-01', '2025-01-01') // 366
 * @throws CalendarError when a day does not exist.
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (toUtc(to).getTime() - toUtc(from).getTime()) / millisecondsPerDay
}
