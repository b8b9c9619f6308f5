import { describe, expect, it } from 'vitest'
import { bundle, report, team } from '../testing/bundle'
import { indicatorsOfPeople, openResults } from './open-results'

const codes = ['01', '02', '03', '08'] as const
const people: Readonly<Record<string, number>> = { '01': 3, '02': 30, '03': 50, '08': 60 }

const facts = bundle({
  regions: codes.map((code) => ({ code })),
  teams: codes.map((region) => team(`t${region}`, { region, validFrom: '2023-01-01' })),
  teamReports: codes.map((region) =>
    report(`t${region}`, '2024-04-09', { caseHolders: people[region] ?? 0, workersOverCap: 2, children: 100 }),
  ),
})

describe('open results', () => {
  const { results, leftOut } = openResults(facts, { publishing: codes })

  it('leave out what counts few people, with what would tell it, and say so', () => {
    const ofCap = results.filter(({ indicator, period }) => indicator === 'workers-over-cap' && period === '2024')
    expect(ofCap.map(({ region }) => region)).toEqual(['FI'])
    expect(
      leftOut.filter(({ indicator, period }) => indicator === 'workers-over-cap' && period === '2024'),
    ).toHaveLength(4)
  })

  it('tell half-years of what bodies do, and none of people', () => {
    const halves = new Set(results.filter(({ period }) => period.includes('H')).map(({ indicator }) => indicator))
    expect(halves.has('team-training-coverage')).toBe(true)
    expect(indicatorsOfPeople.some((id) => halves.has(id))).toBe(false)
  })

  it('tell nothing of regions that do not publish, nor what would tell the only one', () => {
    const open = openResults(facts, { publishing: ['01', '02', '03'] })
    const ofTeams = open.results.filter((one) => one.indicator === 'team-training-coverage' && one.period === '2024')
    expect(ofTeams.map(({ region }) => region)).toEqual(['01', '02', '03'])
    expect(new Set(openResults(facts, { publishing: [] }).results.map(({ region }) => region))).toEqual(new Set(['FI']))
    expect(open.results.some(({ region }) => region === '08')).toBe(false)
  })

  it('tell no provisional period', () => {
    expect(results.some(({ provisional }) => provisional)).toBe(false)
  })
})
