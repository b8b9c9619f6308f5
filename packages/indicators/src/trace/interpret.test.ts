import { parsePeriod, periodsBetween } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFacts } from '../facts/parse-facts'
import { fieldsOf, tableNames } from '../fields/observation-fields'
import { teamFields } from '../fields/team-fields'
import { trainerFields } from '../fields/trainer-fields'
import { observe } from '../observations/observe'
import { arbitraryOfBoth } from '../testing/arbitrary-bundle'
import { bundle, heldBy, report, team, trainer, training } from '../testing/bundle'
import { cellFrom, interpret } from './interpret'
import { scopeFacts } from './scope-facts'
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
            const scope = scopeFacts(facts, row.region, parsePeriod(row.period))
            const subject = subjectOf(scope, table, row)
            const cells: Readonly<Record<string, unknown>> = row
            for (const [name, { kind, datum, words }] of fieldsOf(table)) {
              if (datum === null) continue
              const told = cells[name]
              const where = `${name} of ${JSON.stringify(row)}`
              const found = cellFrom({ kind, datum, words }, scope, subject)
              if (typeof told !== 'number') expect(found, where).toBe(told)
              else {
                // Not known is not 0, which toBeCloseTo would let pass.
                expect(typeof found, where).toBe('number')
                expect(found, where).toBeCloseTo(told, 9)
                const { contributions } = interpret(datum, scope, subject)
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

  it('a team adds to what a trainer trained only the first time that it is named', () => {
    const held = { trainers: [heldBy('p')] }
    const facts = bundle({
      teams: [team('a'), team('b')],
      trainers: [trainer('p')],
      trainings: [
        training('k', '2024-02-01', { ...held, teams: ['a'] }),
        training('l', '2024-04-01', { ...held, teams: ['b', 'a'] }),
        training('m', '2024-06-01', { ...held, teams: ['b'] }),
      ],
    })
    const scope = scopeFacts(facts, '08', parsePeriod('2024'))
    const { contributions } = interpret(trainerFields.teamsTrainedInRollingYear.datum, scope, {
      id: 'p',
      record: null,
    })
    expect(contributions.map(({ amount, facts: of }) => [amount, ...of.map(({ id }) => id)])).toEqual([
      [1, 'k'],
      [1, 'l'],
      [0, 'm'],
    ])
  })

  it('a record is of the one that it names, not of one whose id is a part of that', () => {
    const facts = bundle({ teams: [team('a'), team('ab')], teamReports: [report('ab', '2024-02-01')] })
    const scope = scopeFacts(facts, '08', parsePeriod('2024'))
    const { hasReport } = teamFields
    expect(cellFrom(hasReport, scope, { id: 'ab', record: null })).toBe(true)
    expect(cellFrom(hasReport, scope, { id: 'a', record: null })).toBe(false)
  })
})
