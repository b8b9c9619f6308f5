import { addDays, isWorkingDay, type CalendarDate } from '@kotipesa/domain'

/** The calendar date of a year, month (1–12) and day of month. */
export function dayOf(year: number, month: number, day: number): CalendarDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
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
