import { addMonths } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import type { Validity } from '../calendar/validity'
import type { Consent } from './consent'
import type { ProcessingBasisId } from './processing-bases'

function earlier(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

/** A person as far as keeping their data goes: why they are kept, and what the person belongs or has belonged to. */
export interface KeptPerson {
  readonly basis: ProcessingBasisId
  readonly consent: Consent | null
  readonly belongings: readonly Validity[]
}

/**
 * The first day on which a person's data must be gone: `monthsAfterEnd` after the last of what they belonged to has
 * ended; with consent as the basis at once when it is withdrawn. `null` = no day yet.
 *
 * @example
 * const belongings = [{ validFrom: '2019-01-01', validUntil: '2020-01-01' }]
 * personErasedOn({ basis: 'duty', consent: null, belongings }, 6) // '2020-07-01'
 * @throws CalendarError when a day does not exist.
 */
export function personErasedOn(
  { basis, consent, belongings }: KeptPerson,
  monthsAfterEnd: number,
): CalendarDate | null {
  const ends = belongings.map(({ validUntil }) => validUntil)
  const last = ends.includes(null)
    ? null
    : (ends
        .flatMap((end) => end ?? [])
        .toSorted()
        .at(-1) ?? null)
  const afterEnd = last === null ? null : addMonths(last, monthsAfterEnd)
  if (basis === 'duty') return afterEnd
  return earlier(afterEnd, consent?.withdrawnOn ?? null)
}

/**
 * Tells whether a person's name and contact may be shown on a day: before the first day on which their data must be gone,
 * and never on the basis of a consent that was not given.
 *
 * @throws CalendarError when a day does not exist.
 * @example
 * isPersonShown({ basis: 'consent', consent: null, belongings: [] }, 12, '2026-01-01') // false
 */
export function isPersonShown(person: KeptPerson, monthsAfterEnd: number, day: CalendarDate): boolean {
  if (person.basis === 'consent' && person.consent === null) return false
  const last = personErasedOn(person, monthsAfterEnd)
  return last === null || day < last
}
