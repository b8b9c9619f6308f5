import { z } from 'zod'
import { calendarDateSchema } from '../calendar/calendar-date'
import { InputError } from '../errors/input-error'
import { parseWith, wholeIssue } from '../errors/parse-with'
import type { Problem } from '../errors/problem'

/**
 * THL's collection asks for the caseloads of child protection each April and October: clients, social workers, and workers
 * above the statutory cap.
 *
 * Source: THL's collection; the months are not in the Act (`collection-in-april-and-october`). The cap is that of the
 * Child Welfare Act, section 13 b.
 */
export const caseloadCollectionMonths = [4, 10] as const

/** What an organiser returns in one collection of caseloads. */
export const caseloadReturnSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      reportedOn: calendarDateSchema,
      clients: z.int().min(0),
      socialWorkers: z.int().min(0),
      workersAboveCap: z.int().min(0),
    })
    .superRefine(({ socialWorkers, workersAboveCap }, context) => {
      if (workersAboveCap <= socialWorkers) return
      context.addIssue(
        wholeIssue(['workersAboveCap'], `expected at most the ${socialWorkers} social workers, got ${workersAboveCap}`),
      )
    }))()

/** What an organiser returns in one collection of caseloads. */
export type CaseloadReturn = z.infer<typeof caseloadReturnSchema>

/** A return of caseloads that cannot be read. */
export class CaseloadReturnError extends InputError {
  override readonly name = 'CaseloadReturnError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('caseload-return', wrong, options)
  }
}

/** Reads a return of caseloads. @throws CaseloadReturnError with every problem. */
export function parseCaseloadReturn(value: unknown): CaseloadReturn {
  return parseWith(caseloadReturnSchema, value, CaseloadReturnError)
}
