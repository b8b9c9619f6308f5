import { parsePeriod, periodsBetween } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFacts } from '../facts/parse-facts'
import { fieldsOf, tableNames } from '../fields/observation-fields'
import { observe } from '../observations/observe'
import { arbitraryOfBoth } from '../testing/arbitrary-bundle'
import { cellFrom, interpret } from './interpret'
import { placeFacts } from './place-facts'
import { subjectOf } from './row-facts'

/** Their first and last days, their ends and the days before their rolling years are among the days of the bundles. */
const periods = [
  ...periodsBetween('2021', '2024'),
  ...periodsBetween('2022-H1', '2024-H2'),
  ...['2022-Q2', '2024-Q3'].map(parsePeriod),
]

describe('interpreted record by record', () => {
  it('every field of every row is what the columns say, and numbers are the sum of what their records add', () => {
    fc.assert(
      fc.property(arbitraryOfBoth, (input) => {
        const facts = parseFacts(input)
        const rows = observe(facts, periods)
        for (const table of tableNames) {
          for (const row of rows[table]) {
            const place = placeFacts(facts, row.region, parsePeriod(row.period))
            const subject = subjectOf(place, table, row)
            const cells: Readonly<Record<string, unknown>> = row
            for (const [name, { kind, datum, words }] of fieldsOf(table)) {
              if (datum === null) continue
              const told = cells[name]
              const where = `${name} of ${JSON.stringify(row)}`
              const found = cellFrom({ kind, datum, words }, place, subject)
              if (typeof told !== 'number') expect(found, where).toBe(told)
              else {
                expect(found, where).toBeCloseTo(told, 9)
                const { contributions } = interpret(datum, place, subject)
                expect(
                  contributions.reduce((sum, { amount }) => sum + amount, 0),
                  where,
                ).toBeCloseTo(told, 9)
              }
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
