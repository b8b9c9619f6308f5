import { parseFacts } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { summarise } from './region-summary'

function team(id: string, validFrom: string, validUntil: string | null = null) {
  return {
    id,
    name: `Tiimi ${id}`,
    region: '08',
    municipality: null,
    serviceType: 'open-care',
    validFrom,
    validUntil,
  }
}
function report(id: string, of: string, reportedOn: string) {
  return {
    id,
    team: of,
    reportedOn,
    members: {},
    criteria: {},
  }
}
const facts = parseFacts({
  facts: 1,
  generatedAt: '2024-11-15T06:00:00Z',
  regions: [{ code: '03' }, { code: '08' }],
  teams: [
    team('a', '2017-01-01'),
    team('b', '2017-01-01'),
    team('c', '2017-01-01'),
    team('gone', '2017-01-01', '2024-11-15'),
    { ...team('elsewhere', '2017-01-01'), region: '03' },
  ],
  teamReports: [report('r1', 'a', '2024-05-15'), report('r2', 'a', '2023-10-01'), report('r3', 'b', '2024-05-14')],
  staff: [],
  trainings: [
    {
      id: 'k1',
      region: '08',
      curriculum: 'team-basic',
      status: 'completed',
      sessions: [{ date: '2024-11-01', hours: 7 }],
      teams: ['a'],
      trainers: [],
      participants: [],
      expertsByExperience: false,
    },
    {
      id: 'k2',
      region: '08',
      curriculum: 'refresher',
      status: 'planned',
      sessions: [],
      teams: [],
      trainers: [],
      participants: [],
      expertsByExperience: false,
    },
  ],
  trainers: [
    {
      id: 'p1',
      region: '08',
      profession: 'other',
      qualifiedOn: '2017-01-01',
      validFrom: '2017-01-01',
      validUntil: '2024-11-15',
      timeShare: 0.5,
    },
  ],
  networks: [],
  groups: [],
  meetings: [],
  elements: [
    { region: '08', element: 'trainer-bank', status: 'agreed', since: '2020-01-01' },
    { region: '08', element: 'trainer-bank', status: 'in-use', since: '2021-01-01' },
    { region: '08', element: 'steering-group', status: 'in-use', since: '2024-11-16' },
    { region: '03', element: 'dialogues', status: 'in-use', since: '2020-01-01' },
  ],
  agreements: [],
  commitments: [],
  targets: [],
})

describe('a region summed up', () => {
  const [summary, elsewhere] = summarise(facts, ['08', '03'], '2024-11-15')

  it('counts what is active and trained', () => {
    expect(summary).toMatchObject({ region: '08', teams: 3, trained: 1, trainers: 0, networks: 0, trainingsAhead: 1 })
    expect(elsewhere).toMatchObject({ region: '03', teams: 1, trained: 0 })
  })

  it('names the teams that have been silent for more than six months, the never heard of first', () => {
    expect(summary?.due).toEqual([
      { id: 'c', name: 'Tiimi c', lastReport: null },
      { id: 'b', name: 'Tiimi b', lastReport: '2024-05-14' },
    ])
  })

  it('tells how far each element is today', () => {
    expect(summary?.elements).toMatchObject({
      'trainer-bank': 'in-use',
      'steering-group': 'not-started',
      dialogues: 'not-started',
    })
  })
})
