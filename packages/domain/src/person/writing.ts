import type { CalendarDate } from '../calendar/calendar-date'
import { coversPurpose } from './consent'
import type { DataPurposeId } from './purposes'
import { isPersonShown, type KeptPerson } from './retention'

/**
 * Tells whether a person may be written to for a purpose on a day: while their data may be shown, and, where they rest on
 * consent, only if it covers the purpose. Duties of a post cover what the post is written to about.
 *
 * @throws CalendarError when a day does not exist.
 * @example
 * const consent = { purposes: ['publication'], givenOn: '2024-01-01', withdrawnOn: null }
 * mayWriteTo({ basis: 'consent', consent, belongings: [] }, 12, 'contact', '2026-01-01') // false
 */
export function mayWriteTo(
  person: KeptPerson,
  monthsAfterEnd: number,
  purpose: DataPurposeId,
  day: CalendarDate,
): boolean {
  if (!isPersonShown(person, monthsAfterEnd, day)) return false
  return person.basis === 'duty' || coversPurpose(person.consent, purpose, day)
}
