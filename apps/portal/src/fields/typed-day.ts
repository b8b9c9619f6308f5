import { addDays, isCalendarDate } from '@kotipesa/domain'

/**
 * The one reader of days that people type: `3.9.2026`, `3.9.` (of this year) and `2026-09-03`.
 *
 * A year of two digits is not guessed: the text is given back as it is, and so is a day that does not exist.
 *
 * @param today the day of the typing, which tells the year of `3.9.`
 * @returns the day; `null` when nothing was typed; the text itself when it names no day
 */
export function typedDay(text: string, today: string): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (isCalendarDate(trimmed)) return trimmed
  const [, day, month, year = today.slice(0, 4)] = /^(\d{1,2})\.\s*(\d{1,2})(?:\.\s*(\d{4})?)?$/.exec(trimmed) ?? []
  if (day === undefined || month === undefined) return text
  const named = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(named) ? named : text
}

/** The last day on which something holds, from the first on which it no longer does; other texts as they are. */
export function lastDayOf(firstAfter: string): string {
  return isCalendarDate(firstAfter) ? addDays(firstAfter, -1) : firstAfter
}

/** The first day on which something no longer holds, from the last on which it does; other texts as they are. */
export function firstDayAfter(last: string): string {
  return isCalendarDate(last) ? addDays(last, 1) : last
}
