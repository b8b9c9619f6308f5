import { z } from 'zod'
import { calendarDateSchema, type CalendarDate } from '../calendar/calendar-date'
import { wholeIssue } from '../errors/parse-with'
import { dataPurposeIds, type DataPurposeId } from './purposes'

/** A person's consent: to which purposes, from which day, and until which day if it was withdrawn. */
export const consentSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** At least one: who consents does so to something (GDPR, article 6 (1) a). */
      purposes: z.array(z.enum(dataPurposeIds)).min(1),
      givenOn: calendarDateSchema,
      /** The first day on which it no longer holds; `null` = it still does. */
      withdrawnOn: calendarDateSchema.nullable().default(null),
    })
    .superRefine(({ givenOn, withdrawnOn }, context) => {
      if (withdrawnOn === null || withdrawnOn >= givenOn) return
      context.addIssue(wholeIssue(['withdrawnOn'], `expected a day on or after ${givenOn}, got ${withdrawnOn}`))
    }))()

/** A person's consent. */
export type Consent = z.infer<typeof consentSchema>

/**
 * Tells whether a consent covers a purpose on a day. Without consent nothing is covered.
 *
 * @example
 * coversPurpose({ purposes: ['contact'], givenOn: '2024-01-01', withdrawnOn: null }, 'publication', '2024-02-01')
 * // false
 */
export function coversPurpose(consent: Consent | null, purpose: DataPurposeId, day: CalendarDate): boolean {
  if (consent === null || !consent.purposes.includes(purpose)) return false
  return consent.givenOn <= day && (consent.withdrawnOn === null || day < consent.withdrawnOn)
}
