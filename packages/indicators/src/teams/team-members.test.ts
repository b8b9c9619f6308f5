import { parsePeriod } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { computeIndicators } from '../engine/compute-indicators'
import { bundle2, report, team } from '../testing/bundle'
import { teamMembers } from './team-members'

function told(id: string, day: string, fields: object) {
  return { ...report(id, day), ...fields }
}

describe('teamMembers', () => {
  const facts = bundle2({
    teams: [team('a'), team('b'), team('c'), team('x', { region: '03' })],
    teamReports: [
      told('a', '2025-02-01', { people: 6, trainedPeople: 2, joined: 1, left: 2 }),
      told('a', '2025-05-01', { people: 7, trainedPeople: 4, joined: 1, left: 1 }),
      told('b', '2025-03-01', { people: 5, trainedPeople: null }),
      told('x', '2025-03-01', { people: 5, trainedPeople: 5, joined: 3, left: 3 }),
    ],
  } as Parameters<typeof bundle2>[0])
  const periods = [parsePeriod('2024'), parsePeriod('2025')]

  it('gives each team’s latest numbers, and all who joined and left in the period', () => {
    expect(teamMembers(facts, '08', periods)).toEqual([
      { period: '2024', teams: [], teamsTelling: 0, joined: 0, left: 0 },
      {
        period: '2025',
        teams: [{ team: 'a', people: 7, trained: 4 }],
        teamsTelling: 1,
        joined: 2,
        left: 3,
      },
    ])
  })

  it('asks for both numbers of a team’s members, and counts who joined only where it is told who left', () => {
    const teams = ['a', 'b', 'c', 'd'].map((id) => team(id))
    const some = bundle2({
      teams,
      teamReports: [
        told('a', '2025-03-01', { people: 5, trainedPeople: 0, joined: 9 }),
        told('b', '2025-03-01', { people: 4, joined: 2, left: 0 }),
        told('c', '2025-03-01', { left: 1 }),
      ],
    } as Parameters<typeof bundle2>[0])
    expect(teamMembers(some, '08', [parsePeriod('2025')])).toEqual([
      { period: '2025', teams: [{ team: 'a', people: 5, trained: 0 }], teamsTelling: 2, joined: 2, left: 1 },
    ])
  })

  it('has the members that the indicators count', () => {
    const [trained] = computeIndicators(facts, {
      periods: [parsePeriod('2025')],
      indicators: ['members-trained'],
      regions: ['08'],
    })
    const [, { teams } = { teams: [] }] = teamMembers(facts, '08', periods)
    expect([trained?.numerator, trained?.denominator]).toEqual([
      teams.reduce((sum, one) => sum + one.trained, 0),
      teams.reduce((sum, one) => sum + one.people, 0),
    ])
  })
})
