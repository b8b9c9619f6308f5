import { z } from 'zod'
import { wholeIssue } from '../errors/parse-with'
import { calendarDateSchema } from './calendar-date'
import { granularityIds } from './granularity'
import type { Period } from './period'
import type { Validity } from './validity'

/** The two fields of validity, to be spread into the schemas of records that have it. */
export const validityFields = /* @__PURE__ */ (() => ({
  validFrom: calendarDateSchema,
  validUntil: calendarDateSchema.nullable(),
}))()

/** Reports a validity that ends before it has begun. For `superRefine` of schemas with `validityFields`. */
export function checkValidity({ validFrom, validUntil }: Validity, context: z.RefinementCtx): void {
  if (validUntil === null || validUntil > validFrom) return
  context.addIssue(wholeIssue(['validUntil'], `expected a day after validFrom ${validFrom}, got ${validUntil}`))
}

/** Accepts a half-open validity that does not end before it has begun. */
export const validitySchema = /* @__PURE__ */ (() =>
  z.strictObject(validityFields).superRefine(checkValidity) satisfies z.ZodType<Validity>)()

/** The shape of a period; `parsePeriod` reads one from its name. */
export const periodSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string(),
    granularity: z.enum(granularityIds),
    start: calendarDateSchema,
    end: calendarDateSchema,
    lastDay: calendarDateSchema,
    rollingYearStart: calendarDateSchema,
  }) satisfies z.ZodType<Period>)()
