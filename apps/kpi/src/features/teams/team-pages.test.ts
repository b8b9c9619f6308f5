import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { chooseTeamPage } from './team-pages'

const [team] = sampleFacts().teams.filter(({ region }) => region === '08')

function withTeams(count: number) {
  const teams = Array.from({ length: count }, (_, index) => ({ ...team, id: `x${index}`, validFrom: '2024-07-01' }))
  return sampleFacts({ teams: [...sampleFacts().teams, ...teams] } as Parameters<typeof sampleFacts>[0])
}

describe('the pages of teams', () => {
  it('are as many as the teams of the region on the day in view need', () => {
    const facts = withTeams(60)
    expect(chooseTeamPage(facts, { area: '08', period: '2025' }, '3')).toBe(3)
    expect(chooseTeamPage(facts, { area: '08', period: '2025' }, '4')).toBeNull()
    expect(chooseTeamPage(facts, { area: '08', period: '2023' }, '2')).toBeNull()
    expect(chooseTeamPage(facts, { area: '03', period: '2025' }, '2')).toBeNull()
  })

  it('begin with the first, also where there are no teams', () => {
    expect(chooseTeamPage(sampleFacts(), { area: '21', period: '2025' }, undefined)).toBe(1)
  })
})
