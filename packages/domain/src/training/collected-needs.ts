import { z } from 'zod'
import { InputError } from '../errors/input-error'
import { parseWith, wholeIssue } from '../errors/parse-with'
import type { Problem } from '../errors/problem'
import { regionCodes } from '../region/codes'
import { curriculumIds } from './curricula'

/**
 * The collected training needs of a region: which training where, and in which order. `order` is 1 for the first; two
 * needs may not have one position.
 *
 * Source: Pirkanmaa support model 2023 ("Koulutustarpeiden koostaminen: mikä koulutus minnekin, missä järjestyksessä").
 */
export const collectedNeedsSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      region: z.enum(regionCodes),
      needs: z.array(
        z.strictObject({
          order: z.int().min(1),
          curriculum: z.enum(curriculumIds),
          /** A district, a municipality, a unit. */
          where: z.string().trim().min(1),
          teams: z.int().min(0),
          persons: z.int().min(0),
        }),
      ),
    })
    .superRefine(({ needs }, context) => {
      const seen = new Set<number>()
      for (const [index, { order }] of needs.entries()) {
        if (seen.has(order)) {
          context.addIssue(wholeIssue(['needs', index, 'order'], `expected a position of its own, got ${order} again`))
        }
        seen.add(order)
      }
    }))()

/** The collected training needs of a region. */
export type CollectedNeeds = z.infer<typeof collectedNeedsSchema>

/** Training needs that cannot be read. */
export class CollectedNeedsError extends InputError {
  override readonly name = 'CollectedNeedsError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('collected-needs', wrong, options)
  }
}

/** Reads the training needs of a region. @throws CollectedNeedsError with every problem. */
export function parseCollectedNeeds(value: unknown): CollectedNeeds {
  return parseWith(collectedNeedsSchema, value, CollectedNeedsError)
}
