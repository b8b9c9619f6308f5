import { z } from 'zod'
import type { Facts } from './facts-schema'
import { parseFacts } from './parse-facts'

/** What belongs to no region: the notice and the targets of the country. */
const country = 'FI'

/** The facts of each region by its code, and what belongs to no region, as the portal told them last. */
export const factsPartsSchema = z.object({
  facts: z.number(),
  generatedAt: z.string(),
  /** What the portal is asked with to tell only what has changed since. */
  revision: z.string(),
  parts: z.record(z.string(), z.record(z.string(), z.unknown())),
})
export type FactsParts = z.infer<typeof factsPartsSchema>

function rowsOf(parts: FactsParts['parts'], table: string): readonly unknown[] {
  const codes = Object.keys(parts).toSorted()
  return codes.flatMap((code) => parts[code]?.[table] ?? [])
}

/**
 * Puts the facts of regions together to those of the country.
 *
 * @throws {FactsError} when together they are not valid
 */
export function mergeParts({ facts, generatedAt, parts }: FactsParts): Facts {
  const ofCountry = Object.entries(parts[country] ?? {})
  const merged = ofCountry.map(([key, value]) => [key, Array.isArray(value) ? rowsOf(parts, key) : value])
  return parseFacts({ facts, generatedAt, ...Object.fromEntries(merged) })
}
