import { daysBetween } from './arithmetic'
import type { CalendarDate } from './calendar-date'

/** The day of the week: 1 = Monday … 7 = Sunday (ISO 8601). @throws CalendarError when the day does not exist. */
export function weekdayOf(day: CalendarDate): number {
  // 1970-01-05 was a Monday.
  const days = daysBetween('1970-01-05', day) % 7
  return ((days + 7) % 7) + 1
}
