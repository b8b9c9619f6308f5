import { CalendarError, helsinkiDay, isCalendarDate } from '@kotipesa/domain'

/**
 * The calendar day (Europe/Helsinki) that a stored or submitted value means, or `null` when it means none.
 *
 * @example
 * dayOf('2024-04-09') // '2024-04-09'
 * dayOf('2024-04-08T21:00:00.000Z') // '2024-04-09', midnight in Helsinki
 */
export function dayOf(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : helsinkiDay(value)
  if (typeof value !== 'string') return null
  if (isCalendarDate(value)) return value
  try {
    return helsinkiDay(value)
  } catch (error) {
    if (error instanceof CalendarError) return null
    throw error
  }
}

/** How a calendar day is stored: its noon in UTC. Whoever shows it asks `dayOf`, never a clock of a time zone. */
export function instantOf(day: string): string {
  return `${day}T12:00:00.000Z`
}
