import { z } from 'zod'
import { addMonths } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import type { Validity } from '../calendar/validity'
import type { Consent } from './consent'
import type { ProcessingBasisId } from './processing-bases'

/**
 * A register of personal data: who keeps it, and for how many months data stay after their subject has left. The
 * documents name keepers and uses but no time; each keeper sets it.
 */
export const dataRegisterSchema = /* @__PURE__ */ (() =>
  z.strictObject({ keeper: z.string().trim().min(1), monthsAfterEnd: z.int().min(0).max(120) }))()

/** A register of personal data. */
export type DataRegister = z.infer<typeof dataRegisterSchema>

/** What decides how long somebody's data are kept. */
export interface Kept extends Validity {
  readonly consent: Consent | null
}

function earlier(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

/**
 * The first day on which somebody's data must be gone: `monthsAfterEnd` after they left, or at once when consent is
 * withdrawn or was never given. `null` = no day yet.
 *
 * @example
 * const consent = { purposes: ['contact'], givenOn: '2019-01-01', withdrawnOn: null }
 * eraseOn({ validFrom: '2019-01-01', validUntil: '2020-01-01', consent }, { keeper: 'THL', monthsAfterEnd: 6 })
 * // '2020-07-01'
 * @throws CalendarError when a day does not exist.
 */
export function eraseOn(kept: Kept, register: DataRegister): CalendarDate | null {
  const { consent, validFrom, validUntil } = kept
  if (consent === null) return validFrom
  const afterEnd = validUntil === null ? null : addMonths(validUntil, register.monthsAfterEnd)
  return earlier(afterEnd, consent.withdrawnOn)
}

/** Those whose data must be gone on a day, in the order given. */
export function toErase<Subject extends Kept>(
  subjects: readonly Subject[],
  register: DataRegister,
  day: CalendarDate,
): readonly Subject[] {
  return subjects.filter((subject) => {
    const last = eraseOn(subject, register)
    return last !== null && last <= day
  })
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
