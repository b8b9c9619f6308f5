import { addDays, type CalendarDate } from '@kotipesa/domain'

/** Easter Sunday of a Gregorian year, by the anonymous algorithm of Meeus, Jones and Butcher. */
function easterSunday(year: number): CalendarDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1)
}

/** The calendar date of a year, month (1–12) and day of month. */
export function dayOf(year: number, month: number, day: number): CalendarDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: CalendarDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

function midsummerEve(year: number): CalendarDate {
  const earliest = dayOf(year, 6, 19)
  return addDays(earliest, (5 - weekday(earliest) + 7) % 7)
}

const fixedHolidays = ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26']
const knownYears = new Map<number, ReadonlySet<CalendarDate>>()

/** Finnish public holidays that may fall on a weekday, and the eves that are free by custom. */
function holidaysOf(year: number): ReadonlySet<CalendarDate> {
  const known = knownYears.get(year)
  if (known) return known
  const easter = easterSunday(year)
  const holidays = new Set([
    ...fixedHolidays.map((monthAndDay) => `${year}-${monthAndDay}`),
    addDays(easter, -2),
    addDays(easter, 1),
    addDays(easter, 39),
    midsummerEve(year),
  ])
  knownYears.set(year, holidays)
  return holidays
}

/** Monday to Friday and not a Finnish public holiday, Midsummer Eve or Christmas Eve. */
export function isWorkingDay(day: CalendarDate): boolean {
  const dayOfWeek = weekday(day)
  return dayOfWeek !== 0 && dayOfWeek !== 6 && !holidaysOf(Number(day.slice(0, 4))).has(day)
}

/** The day itself when it is a working day outside July, when nobody trains; else the next such day. */
export function nextTrainingDay(day: CalendarDate): CalendarDate {
  return isWorkingDay(day) && day.slice(5, 7) !== '07' ? day : nextTrainingDay(addDays(day, 1))
}

/** So many training days in a row, the first on or after `from`. */
export function consecutiveTrainingDays(from: CalendarDate, count: number): CalendarDate[] {
  const days: CalendarDate[] = []
  for (let day = nextTrainingDay(from); days.length < count; day = nextTrainingDay(addDays(day, 1))) days.push(day)
  return days
}
