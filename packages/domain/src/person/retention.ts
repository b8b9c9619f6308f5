import { z } from 'zod'
import { addMonths } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import type { Validity } from '../calendar/validity'
import type { Consent } from './consent'

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
  if (afterEnd === null || consent.withdrawnOn === null) return afterEnd ?? consent.withdrawnOn
  return afterEnd < consent.withdrawnOn ? afterEnd : consent.withdrawnOn
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
