import { teamStandings } from '@kotipesa/indicators'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { chooseSort, sortTeams, teamSorts } from './team-sort'

const { teams, teamReports } = sampleFacts()
const [team] = teams
const [report] = teamReports
if (team === undefined || report === undefined) throw new Error('the sample has a team and a report')
const names = ['a', 'b', 'c', 'd']
const facts = sampleFacts({
  teams: names.map((id) => ({ ...team, id, name: id.toUpperCase() })),
  teamReports: [
    { ...report, id: 'rb', team: 'b', reportedOn: '2025-10-01', children: 40, caseHolders: 1, faceToFaceShare: 0.4 },
    { ...report, id: 'rc', team: 'c', reportedOn: '2025-04-01', children: 70, caseHolders: 1, faceToFaceShare: 0.6 },
    { ...report, id: 'rd', team: 'd', reportedOn: '2023-04-01' },
  ],
  trainings: [],
})
const standings = teamStandings(facts, '08', '2025-12-31')

function sorted(sort: (typeof teamSorts)[number]): string {
  return sortTeams(standings, sort, (each) => each.team.name ?? '', 'fi')
    .map((each) => each.team.id)
    .join('')
}

describe('the order of teams', () => {
  it('is by name unless another is asked for', () => {
    expect([chooseSort(undefined), chooseSort('caseload'), chooseSort('members')]).toEqual(['name', 'caseload', null])
    expect(sorted('name')).toBe('abcd')
  })

  it('begins with what needs a look; what is not told is last of caseloads and in the middle of elements', () => {
    expect(sorted('caseload')).toBe('cbad')
    expect(sorted('reported')).toBe('adcb')
    expect(sorted('face-to-face-majority')).toBe('badc')
    expect(sorted('lacking')).toBe('bcad')
  })

  it('puts equal teams by name as the reader’s language does, numbers by their size, whatever the order of the list', () => {
    const [first] = standings
    if (first === undefined) throw new Error('the facts have a team')
    const called = ['Ä 1', 'Z 1', 'Å 1', 'A 10', 'A 9'].map((name) => ({ ...first, team: { ...first.team, name } }))
    function ordered(sort: (typeof teamSorts)[number], locale: 'fi' | 'en') {
      return sortTeams(called, sort, (each) => each.team.name ?? '', locale).map((each) => each.team.name)
    }
    for (const sort of teamSorts) expect(ordered(sort, 'fi')).toEqual(['A 9', 'A 10', 'Z 1', 'Å 1', 'Ä 1'])
    expect(ordered('name', 'en')).toEqual(['Å 1', 'Ä 1', 'A 9', 'A 10', 'Z 1'])
  })

  it('keeps every team', () => {
    fc.assert(
      fc.property(fc.constantFrom(...teamSorts), (sort) => {
        expect([...sorted(sort)].toSorted()).toEqual(names)
      }),
    )
  })
})
