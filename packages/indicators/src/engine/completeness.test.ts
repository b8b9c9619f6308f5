import { parsePeriod } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicators } from '../catalogue'
import { arbitraryBundle } from '../testing/arbitrary-bundle'
import { bundle, report, team } from '../testing/bundle'
import { parseFacts } from '../facts/parse-facts'
import { completenessOf } from './completeness'
import { computeIndicators } from './compute-indicators'

const year = parsePeriod('2025')

describe('completenessOf', () => {
  const facts = bundle({
    teams: [team('a'), team('b'), team('c'), team('other', { region: '03' })],
    teamReports: [
      report('a', '2025-03-01', { children: 40, caseHolders: 2, sharedResponsibility: 'fully' }),
      report('b', '2025-04-01'),
      report('c', '2024-04-01', { children: 40, caseHolders: 2 }),
    ],
  })
  function found(indicator: string, region: string, period = '2025') {
    return completenessOf(facts, [year, parsePeriod('2021')]).find(
      (one) => one.indicator === indicator && one.region === region && one.period === period,
    )
  }

  it('counts the teams that told it, by hand', () => {
    expect(found('children-per-case-holder', '08')).toMatchObject({ numerator: 1, denominator: 3, value: 1 / 3 })
    expect(found('shared-responsibility', '08')).toMatchObject({ numerator: 1, denominator: 3 })
    expect(found('team-structure-complete', '08')).toMatchObject({ numerator: 2, denominator: 3 })
    expect(found('children-per-case-holder', 'FI')).toMatchObject({ numerator: 1, denominator: 4 })
    expect(found('children-per-case-holder', '03')).toMatchObject({ numerator: 0, denominator: 1, state: 'ok' })
  })

  it('is not there where the indicator is not applicable, or is not of reports', () => {
    expect(found('caseload-statutory', '08', '2021')).toMatchObject({ state: 'not-applicable', numerator: null })
    expect(found('team-training-coverage', '08')).toBeUndefined()
  })

  it('is of all that reported at most, and of some where a share of reports has a value', () => {
    fc.assert(
      fc.property(arbitraryBundle, (input) => {
        const some = parseFacts(input)
        const results = computeIndicators(some, { periods: [year] })
        const reporting = results.filter(({ indicator }) => indicator === 'reporting-completeness')
        const ofReports = new Set<string>(indicators.filter(({ from }) => from === 'report').map(({ id }) => id))
        const told = completenessOf(some, [year])
        expect(new Set(told.map(({ indicator }) => indicator))).toEqual(ofReports)
        for (const one of told) {
          const all = reporting.find(({ region }) => region === one.region)
          expect(one.numerator ?? 0).toBeLessThanOrEqual(all?.numerator ?? 0)
          const figure = results.find(({ indicator, region }) => indicator === one.indicator && region === one.region)
          if (figure?.state === 'ok') expect(one.numerator).toBeGreaterThan(0)
        }
      }),
      { numRuns: 40 },
    )
  })
})
