import type { CalendarDate } from './calendar-date'

/**
 * How long something holds, half-open: `validFrom` is the first day, `validUntil` the first day that no longer counts,
 * `null` = still open. Days are calendar days, or numbers that order as they do.
 */
export interface Validity<Day extends string | number = CalendarDate> {
  readonly validFrom: Day
  readonly validUntil: Day | null
}

/**
 * Tells whether something holds on a day, which is written as its days are. The only place where this is decided.
 *
 * @example
 * isActiveOn({ validFrom: '2023-01-01', validUntil: '2024-01-01' }, '2023-12-31') // true
 * isActiveOn({ validFrom: '2023-01-01', validUntil: '2024-01-01' }, '2024-01-01') // false
 */
export function isActiveOn<Day extends string | number>({ validFrom, validUntil }: Validity<Day>, day: Day): boolean {
  return validFrom <= day && (validUntil === null || day < validUntil)
}
