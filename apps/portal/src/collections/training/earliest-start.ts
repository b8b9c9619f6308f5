import { addDays, type CalendarDate } from '@kotipesa/domain'

/** Days that it takes at least from now to the first day of a training. */
const daysAhead = 14

/**
 * The first day on which a training can begin that is prepared today.
 *
 * @param notBefore days before which it is not to begin either; `null` = no such day
 */
export function earliestStart(today: CalendarDate, ...notBefore: readonly (CalendarDate | null)[]): CalendarDate {
  const days = [addDays(today, daysAhead), ...notBefore.filter((day) => day !== null)]
  return days.reduce((latest, day) => (day > latest ? day : latest))
}
