import { z } from 'zod'

/** The five source documents by the short names of docs/sources.md. */
export const documents = [
  'SyTy Uusimaa 2020',
  'Pirkanmaa support model 2023',
  'SyTy workshop 2018',
  'Pirkanmaa LAPE 2018',
  'MONNI plan 2021',
] as const

const longestQuote = 160

/**
 * Where a record comes from.
 *
 * `wording`: the source's own words, quoted where a date or a state is known only roughly; a short quote, never a page.
 * `bound`: which value was put in place of what the source leaves open, and why.
 */
export const sourceSchema = z.strictObject({
  document: z.enum(documents),
  place: z.string().min(1),
  wording: z.string().min(1).max(longestQuote).optional(),
  bound: z.string().min(1).optional(),
})

/** Where a record comes from. */
export type Source = z.infer<typeof sourceSchema>
