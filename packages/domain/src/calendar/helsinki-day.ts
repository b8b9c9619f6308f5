import { CalendarError, type CalendarDate } from './calendar-date'

const helsinkiClock = /* @__PURE__ */ new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Helsinki',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

function toDate(instant: Date | string): Date {
  if (typeof instant === 'string' && !instantShape.test(instant)) {
    throw new CalendarError(`"${instant}" is not an instant with its zone, for example 2024-06-30T21:30:00Z`)
  }
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) throw new CalendarError(`"${String(instant)}" is not an instant that exists`)
  return date
}

/**
 * The calendar day it is in Finland (Europe/Helsinki, summer time included) at an instant.
 *
 * @param instant a `Date`, or ISO 8601 text with `Z` or an offset; text without a zone is refused, never guessed.
 * @example
 * helsinkiDay('2024-06-30T21:30:00Z') // '2024-07-01'
 * @throws CalendarError when the instant does not exist or has no zone.
 */
export function helsinkiDay(instant: Date | string): CalendarDate {
  const parts = helsinkiClock.formatToParts(toDate(instant))
  function part(type: string): string {
    return parts.find((each) => each.type === type)?.value ?? ''
  }
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}
