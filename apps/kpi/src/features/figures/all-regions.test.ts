import { parsePeriod, regionCodes } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { allRegions } from './all-regions'
import { figuresFor } from './figures'

const codes = regionCodes.slice(0, 6)
const period = parsePeriod('2025')

/** Six regions of which the first few have a team. */
function regionsWithTeams(howMany: number) {
  const { teams } = sampleFacts()
  const facts = sampleFacts({
    regions: codes.map((code) => ({ code })),
    teams: teams
      .slice(0, 1)
      .flatMap((team) =>
        codes.slice(0, howMany).map((region) => ({ ...team, id: region, region, municipality: null })),
      ),
    teamReports: [],
    trainings: [],
    networks: [],
    groups: [],
    meetings: [],
    elements: [],
    targets: [],
  })
  return allRegions(facts, figuresFor(facts, 'year', [period]))
}

describe('what is told of all regions together', () => {
  it('is how many of them enter the country’s figure', () => {
    expect(regionsWithTeams(4).counted('team-training-coverage', period)).toEqual({ known: 4, all: 6 })
    expect(regionsWithTeams(0).counted('team-training-coverage', period)).toEqual({ known: 0, all: 6 })
  })

  it('is the middle of their shares from five regions on, of counts never', () => {
    expect(regionsWithTeams(5).middle('team-training-coverage', period)).toMatchObject({ regions: 5, median: 0 })
    expect(regionsWithTeams(4).middle('team-training-coverage', period)).toBeNull()
    expect(regionsWithTeams(6).counted('agreements', period)).toEqual({ known: 6, all: 6 })
    expect(regionsWithTeams(6).middle('agreements', period)).toBeNull()
  })
})
