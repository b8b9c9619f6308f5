import { addDays } from './arithmetic'
import { CalendarError, parseCalendarDate, type CalendarDate } from './calendar-date'
import { finnishHolidays } from './holidays'
import { weekdayOf } from './weekday'

function isWeekday(day: CalendarDate): boolean {
  return weekdayOf(day) <= 5
}

const known = /* @__PURE__ */ new Map<number, ReadonlySet<CalendarDate>>()

/** The free days of a year, found once. */
function freeDaysOf(year: number): ReadonlySet<CalendarDate> {
  const free = known.get(year) ?? new Set(finnishHolidays(year).map(({ day }) => day))
  known.set(year, free)
  return free
}

const knownWorkingDays = /* @__PURE__ */ new Map<number, readonly CalendarDate[]>()

/** The working days of a year, found once: they are asked for trainer by trainer and term by term. */
function workingDaysOf(year: number): readonly CalendarDate[] {
  const known = knownWorkingDays.get(year)
  if (known !== undefined) return known
  const free = freeDaysOf(year)
  const days: CalendarDate[] = []
  const last = `${year}-12-31`
  for (let day = `${year}-01-01`; ; day = addDays(day, 1)) {
    if (isWeekday(day) && !free.has(day)) days.push(day)
    if (day === last) break
  }
  knownWorkingDays.set(year, days)
  return days
}

/**
 * Tells whether people work on a day in Finland: Monday to Friday, and neither a public holiday nor Midsummer Eve nor
 * Christmas Eve.
 *
 * @example
 * isWorkingDay('2024-06-21') // false, Midsummer Eve
 * @throws CalendarError when the day does not exist or lies before 1992.
 */
export function isWorkingDay(day: CalendarDate): boolean {
  const year = Number(parseCalendarDate(day).slice(0, 4))
  return isWeekday(day) && !freeDaysOf(year).has(day)
}

/**
 * The working days from `from` to the day before `until`, in order.
 *
 * @example
 * workingDaysIn('2024-12-23', '2024-12-30') // ['2024-12-23', '2024-12-27']
 * @throws CalendarError when a day does not exist or lies before 1992, or `until` lies before `from`.
 */
export function workingDaysIn(from: CalendarDate, until: CalendarDate): readonly CalendarDate[] {
  if (parseCalendarDate(until) < parseCalendarDate(from)) {
    throw new CalendarError([{ path: 'until', message: `expected a day on or after ${from}, got ${until}` }])
  }
  if (from === until) return []
  const last = addDays(until, -1)
  const days: CalendarDate[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    for (const day of workingDaysOf(year)) if (from <= day && day <= last) days.push(day)
  }
  return days
}

/**
 * How many working days lie from `from` to the day before `until`. Leave is not taken off.
 *
 * @example
 * countWorkingDays('2024-01-01', '2025-01-01') // 252
 * @throws CalendarError when a day does not exist or lies before 1992, or `until` lies before `from`.
 */
export function countWorkingDays(from: CalendarDate, until: CalendarDate): number {
  return workingDaysIn(from, until).length
}
