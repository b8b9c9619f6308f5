import type { CalendarDate } from './calendar-date'

/**
 * How long something holds, half-open: `validFrom` is the first day, `validUntil` the first day that no longer counts,
 * `null` = still open.
 */
export interface Validity {
  readonly validFrom: CalendarDate
  readonly validUntil: CalendarDate | null
}

/**
 * Tells whether something holds on a day. The only place where this is decided.
 *
 * @example
 * isActiveOn({ validFrom: '2023-01-01', validUntil: '2024-01-01' }, '2023-12-31') // true
 * isActiveOn({ validFrom: '2023-01-01', validUntil: '2024-01-01' }, '2024-01-01') // false
 */
export function isActiveOn({ validFrom, validUntil }: Validity, day: CalendarDate): boolean {
  return validFrom <= day && (validUntil === null || day < validUntil)
}
