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

/** One more record of each kind here and elsewhere, and silent teams of one day and without a name. */
function more() {
  const [trainer, training] = [facts.trainers[0], facts.trainings[1]]
  if (trainer === undefined || training === undefined) throw new Error('the facts have a trainer and a training')
  const network = {
    region: '08' as const,
    kind: 'trainers' as const,
    name: null,
    validFrom: '2020-01-01',
    validUntil: null,
    goalAgreed: true,
    taskAgreed: true,
    wayOfWorkingAgreed: true,
    coordinatingBodyAgreed: true,
  }
  const active = { ...trainer, id: 'p2', validUntil: null }
  const silent = facts.teams.filter(({ id }) => id === 'c')
  return {
    ...facts,
    teams: [
      ...facts.teams,
      ...silent.map((one) => ({ ...one, id: 'y', name: 'Äkäslompolo' })),
      ...silent.map((one) => ({ ...one, id: 'z', name: 'Zeniitti' })),
      ...silent.map((one) => ({ ...one, id: 'nameless', name: null })),
    ],
    trainers: [...facts.trainers, active, { ...active, id: 'p3', region: '03' as const }],
    networks: [
      { id: 'n1', ...network },
      { id: 'n2', ...network, validFrom: '2024-11-16' },
      { id: 'n3', ...network, region: '03' as const, alsoRegions: ['08' as const] },
      { id: 'n4', ...network, region: '03' as const },
    ],
    trainings: [
      ...facts.trainings,
      { ...training, id: 'k3', status: 'ongoing' as const },
      { ...training, id: 'k4', status: 'cancelled' as const },
      { ...training, id: 'k5', region: '03' as const },
    ],
  }
}

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

  it('counts what is the region’s own and active today, and trainings planned or going on', () => {
    const counts = summarise(more(), ['08', '03'], '2024-11-15')
    expect(counts[0]).toMatchObject({ region: '08', trainers: 1, networks: 2, trainingsAhead: 2 })
    expect(counts[1]).toMatchObject({ region: '03', trainers: 1, networks: 2, trainingsAhead: 1 })
  })

  it('names silent teams of one day by name in the Finnish order, and those without a name', () => {
    const [here] = summarise(more(), ['08'], '2024-11-15')
    expect(here?.due.map(({ name }) => name)).toEqual(['', 'Tiimi c', 'Zeniitti', 'Äkäslompolo', 'Tiimi b'])
  })

  it('hears a team by its latest report, whatever their order', () => {
    const backwards = { ...facts, teamReports: facts.teamReports.toReversed() }
    expect(summarise(backwards, ['08'], '2024-11-15')[0]?.due).toEqual(summary?.due)
    expect(summarise(facts, ['08'], '2024-11-16')[0]?.due.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })

  it('has nothing of a region that has nothing', () => {
    const nothing = { ...facts, teams: [], teamReports: [], trainings: [], trainers: [], elements: [] }
    expect(summarise(nothing, ['08'], '2024-11-15')[0]).toMatchObject({ teams: 0, trained: 0, due: [] })
  })

  it('tells how far each element is today', () => {
    expect(summary?.elements).toMatchObject({
      'trainer-bank': 'in-use',
      'steering-group': 'not-started',
      dialogues: 'not-started',
    })
  })
})
