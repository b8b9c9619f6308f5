import { parsePeriod } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicatorById, indicators } from '../catalogue'
import { parseFacts } from '../facts/parse-facts'
import { arbitraryBundle } from '../testing/arbitrary-bundle'
import { bundle, report, team, training } from '../testing/bundle'
import { computeByTeams, isOfTeams } from './compute-by-teams'
import { computeIndicators } from './compute-indicators'
import { ComputeError } from './compute-error'

const period = parsePeriod('2025')
const ofTeams = indicators.filter(isOfTeams)

describe('computeByTeams', () => {
  const facts = bundle({
    teams: ['a', 'b', 'c'].map((id) => team(id)),
    trainings: [training('k', '2019-03-01', { teams: ['a'] })],
    teamReports: [report('a', '2025-03-01', { children: 40, caseHolders: 2 })],
  })
  const groups = [
    { id: 'one', teams: ['a', 'b'] },
    { id: 'other', teams: ['c'] },
    { id: 'nobody', teams: [] },
  ]
  function compute(indicator: Parameters<typeof indicatorById>[0]) {
    return computeByTeams(facts, indicatorById(indicator), { region: '08', period, groups })
  }

  it('computes each group by hand: one of two trained, none of one, nothing to count of none', () => {
    const shared = { indicator: 'team-training-coverage', region: '08', period: '2025', provisional: false } as const
    expect(compute('team-training-coverage')).toEqual([
      { ...shared, group: 'one', value: 0.5, numerator: 1, denominator: 2, state: 'ok' },
      { ...shared, group: 'other', value: 0, numerator: 0, denominator: 1, state: 'ok' },
      { ...shared, group: 'nobody', value: null, numerator: 0, denominator: 0, state: 'empty' },
    ])
    expect(compute('children-per-case-holder').map(({ value, state }) => [value, state])).toEqual([
      [20, 'ok'],
      [null, 'no-data'],
      [null, 'no-data'],
    ])
  })

  it('refuses what is not made of teams, and regions that are not there', () => {
    expect(() => compute('trainer-capacity')).toThrow(ComputeError)
    expect(ofTeams.map(({ from }) => from)).not.toContain('region')
    expect(ofTeams).toHaveLength(15)
    const options = { region: '90', period, groups } as const
    expect(() => computeByTeams(facts, indicatorById('team-training-coverage'), options)).toThrow('90')
  })

  it('adds up to the region’s figure, whatever the groups', () => {
    fc.assert(
      fc.property(arbitraryBundle, fc.integer({ min: 1, max: 4 }), (input, count) => {
        const some = parseFacts(input)
        for (const { code: region } of some.regions) {
          const teams = some.teams.filter((one) => one.region === region)
          const parts = Array.from({ length: count }, (_, part) => ({
            id: String(part),
            teams: teams.filter((_one, index) => index % count === part).map(({ id }) => id),
          }))
          for (const definition of ofTeams) {
            const whole = computeIndicators(some, { periods: [period], indicators: [definition.id], regions: [region] })
            const figures = computeByTeams(some, definition, { region, period, groups: parts })
            const sum = figures.reduce((total, { denominator }) => total + (denominator ?? 0), 0)
            expect(sum).toBeCloseTo(whole[0]?.denominator ?? 0, 9)
            if (definition.isCapped === true) continue
            const counted = figures.reduce((total, { numerator }) => total + (numerator ?? 0), 0)
            expect(counted).toBeCloseTo(whole[0]?.numerator ?? 0, 9)
          }
        }
      }),
      { numRuns: 15 },
    )
  })
})
