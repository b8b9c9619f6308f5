import { parsePeriod } from '@kotipesa/domain'
import { computeIndicators } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { chooseTeamIndicator, teamIndicators } from './where-choice'
import { whereGrid } from './where-grid'

const base = sampleFacts()
const more = [
  { ...base.teams[0], id: 't4', name: null, municipality: '790', serviceType: 'aftercare' as const },
  { ...base.teams[0], id: 't5', name: null, municipality: null },
  { ...base.teams[0], id: 'gone', name: null, municipality: '837', validUntil: '2025-06-30' },
] as typeof base.teams
const facts = sampleFacts({ teams: [...base.teams, ...more] } as Parameters<typeof sampleFacts>[0])
const period = parsePeriod('2025')

function grid(indicator: Parameters<typeof whereGrid>[1]['indicator'], region: '08' | '21' = '08') {
  return whereGrid(facts, { region, period, indicator, locale: 'fi' })
}

describe('the grid of where', () => {
  it('has a row for each municipality with active teams in their order, those of no single one last', () => {
    const found = grid('team-training-coverage')
    expect(found?.rows.map(({ municipality }) => municipality)).toEqual(['020', '790', null])
    expect(found?.services).toEqual(['open-care', 'aftercare'])
  })

  it('orders municipalities by their names in the reader’s language, whatever the order of the teams', () => {
    const [team] = base.teams
    if (team === undefined) throw new Error('the sample has a team')
    const places = [null, '224', '235', null, '049']
    const teams = places.map((municipality, index) => ({
      ...team,
      id: `s${index}`,
      region: '03' as const,
      municipality,
    }))
    function ordered(locale: 'fi' | 'sv', given: typeof teams) {
      const asked = { region: '03', period, indicator: 'team-training-coverage', locale } as const
      return whereGrid(sampleFacts({ teams: given, teamReports: [], trainings: [] }), asked)?.rows.map(
        (row) => row.municipality,
      )
    }
    for (const given of [teams, teams.toReversed()]) {
      expect(ordered('fi', given)).toEqual(['049', '224', '235', null])
      // In Swedish Karkkila is Högfors and Kauniainen Grankulla.
      expect(ordered('sv', given)).toEqual(['049', '235', '224', null])
    }
  })

  it('has a whole for each service', () => {
    const { wholeOfService } = grid('team-training-coverage') ?? {}
    expect([...(wholeOfService ?? [])].map(([service, { denominator }]) => [service, denominator])).toEqual([
      ['open-care', 3],
      ['aftercare', 1],
    ])
  })

  it('tells each cell by hand, and leaves out services without teams', () => {
    const [akaa, sastamala] = grid('team-training-coverage')?.rows ?? []
    expect(akaa?.services.get('open-care')).toMatchObject({ value: 0, numerator: 0, denominator: 1 })
    expect(akaa?.services.has('aftercare')).toBe(false)
    expect(sastamala?.services.get('open-care')).toMatchObject({ value: 1, denominator: 1 })
    expect(sastamala?.whole).toMatchObject({ value: 0.5, denominator: 2 })
    expect(grid('children-per-case-holder')?.rows[0]?.whole).toMatchObject({ state: 'no-data', value: null })
  })

  it('has the region’s own figure as its whole, of every indicator', () => {
    for (const { id } of teamIndicators) {
      const [own] = computeIndicators(facts, { periods: [period], indicators: [id], regions: ['08'] })
      expect([id, grid(id)?.whole.value]).toEqual([id, own?.value])
    }
  })

  it('is not there without teams, nor for what is not of teams', () => {
    expect(grid('team-training-coverage', '21')).toBeNull()
    expect(chooseTeamIndicator()).toBe('team-training-coverage')
    expect(chooseTeamIndicator('trainer-capacity')).toBeNull()
    expect(chooseTeamIndicator('no-such')).toBeNull()
  })
})
