import { readFileSync } from 'node:fs'
import { periodsBetween } from '@kotipesa/domain'
import { computeIndicators } from '../engine/compute-indicators'
import type { ExportInput } from '../exports/export-input'
import { parseFactsJson } from '../facts/parse-facts'
import { arbitraryBundle } from './arbitrary-bundle'
import type fc from 'fast-check'
import { parseFacts } from '../facts/parse-facts'

/** The trainings of Pirkanmaa by half-year, with a notice. */
export function exportedExample(): ExportInput {
  const facts = parseFactsJson(readFileSync(`${import.meta.dirname}/../../example-facts.json`, 'utf8'))
  const periods = periodsBetween('2017-H2', '2018-H2')
  return { results: computeIndicators(facts, { periods }), facts: { ...facts, notice: 'Esimerkki; ”lainaus”, pilkku' } }
}

/** Results of any facts in two years and the last of which may be provisional. */
export const arbitraryExport: fc.Arbitrary<ExportInput> = arbitraryBundle.map((input) => {
  const facts = parseFacts({ ...input, generatedAt: '2024-05-01T06:00:00Z' })
  return { results: computeIndicators(facts, { periods: periodsBetween('2023', '2024') }), facts }
})
