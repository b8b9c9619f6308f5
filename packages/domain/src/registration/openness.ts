import type { CalendarDate } from '../calendar/calendar-date'

/** What one registers for, as far as it takes registrations. */
export interface Registrable {
  readonly isPublic: boolean
  readonly isCancelled: boolean
  /** The last day to register; `null` = the first day of the thing itself. */
  readonly openUntil: CalendarDate | null
  readonly days: readonly CalendarDate[]
}

/** Whether something has a public page: it is public, and its last day is not over. */
export function isAnnounced({ isPublic, isCancelled, days }: Registrable, today: CalendarDate): boolean {
  return isPublic && !isCancelled && days.some((day) => day >= today)
}

/**
 * Whether one can register: it is announced, and the last day to register has not passed.
 *
 * @example
 * isOpen({ isPublic: true, isCancelled: false, openUntil: null, days: ['2026-12-01', '2026-12-08'] }, '2026-12-02') // false
 */
export function isOpen(thing: Registrable, today: CalendarDate): boolean {
  const last = thing.openUntil ?? thing.days.toSorted()[0]
  return isAnnounced(thing, today) && last !== undefined && today <= last
}
