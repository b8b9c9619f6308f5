import { describe, expect, it } from 'vitest'
import { indicatorIds, type IndicatorId } from '../catalogue/indicator-ids'
import type { FactsInput2 } from '../facts/facts-schema'
import { bundle2, group, heldBy, meeting, network, report, team, trainer, training } from '../testing/bundle'
import { figureOf } from '../testing/figure'

type Area = '03' | '08' | 'FI'

function figure(id: IndicatorId, parts: Partial<FactsInput2>, period = '2024', area: Area = '08'): string {
  return figureOf(bundle2(parts), id, period, area)
}

const question = { id: 'q', region: '08', raisedOn: '2024-03-01' } as const
const need = { id: 'b', region: '08', curriculum: 'team-basic', openedOn: '2024-02-01' } as const
const decision = { id: 'd', region: '08', origin: 'question', decidedOn: '2023-04-10' } as const
const brochure = {
  id: 'w',
  region: '08',
  type: 'client-brochure',
  validFrom: '2023-03-01',
  publishedOn: '2024-12-31',
  accessibility: 'accessible',
  assessedOn: '2024-12-31',
} as const
const developmentTeam: NonNullable<FactsInput2['developmentTeams']>[number] = {
  id: 'y',
  region: '08',
  validFrom: '2021-03-01',
  steps: [],
}
const elsewhere = { region: '03' } as const

describe('nothing recorded', () => {
  it.each<readonly [IndicatorId, Partial<FactsInput2>]>([
    ['needs-scheduled', { needs: [{ ...need, openedOn: '2025-01-01' }] }],
    ['questions-answered', { questions: [{ ...question, raisedOn: '2023-12-31' }] }],
    ['decisions-carried-out', { decisions: [decision] }],
    ['materials-accessible', { materials: [{ ...brochure, type: 'guideline' }] }],
    ['development-agreed', { developmentTeams: [{ ...developmentTeam, validFrom: '2025-01-01' }] }],
  ])('is not nothing to count: %s', (id, parts) => {
    const [list, records] = Object.entries(parts)[0] ?? ['', []]
    const others = (records as { readonly id: string }[]).map((record) => ({ ...record, ...elsewhere }))
    expect(figure(id, {})).toBe('0/0 no-data')
    expect(figure(id, { [list]: others })).toBe('0/0 no-data')
    expect(figure(id, parts)).toBe('0/0 empty')
    expect(figure(id, parts, '2024', 'FI')).toBe('0/0 no-data')
  })

  it('for plans is a bundle without rounds, for consultations a region that records none', () => {
    const round = { id: 'o', plan: 'training-plan', due: '2024-02-15' } as const
    expect(figure('plans-on-time', {})).toBe('0/0 no-data')
    expect(figure('plans-on-time', { rounds: [round] }, '2023')).toBe('0/0 empty')
    expect(figure('plans-on-time', { rounds: [round] })).toBe('0/1')
    const trainings = [training('k', '2023-08-01')]
    expect(figure('consultations-held', {})).toBe('0/0 empty')
    expect(figure('consultations-held', { trainings })).toMatch(/no-data$/)
    const other = { ...training('l', '2010-01-01'), consultations: [{ date: '2010-02-01', hours: 1 }] }
    expect(figure('consultations-held', { trainings: [...trainings, other] })).toBe('0/1')
  })
})

describe('figures of version 2', () => {
  it('plans on time are those submitted by the day their round was due, in each region', () => {
    const rounds = [
      { id: 'o', plan: 'training-plan', due: '2024-02-15' },
      { id: 'p', plan: 'project-plan', due: '2024-12-31' },
      { id: 'later', plan: 'project-plan', due: '2025-01-01' },
    ] as const
    const plan = { id: 'v', region: '08', type: 'training-plan', round: 'o', submittedOn: '2024-02-15' } as const
    const parts = { rounds: [...rounds], plans: [plan] }
    expect(figure('plans-on-time', parts)).toBe('1/2')
    expect(figure('plans-on-time', parts, '2024', '03')).toBe('0/2')
    expect(figure('plans-on-time', parts, '2024', 'FI')).toBe('1/4')
    expect(figure('plans-on-time', { ...parts, plans: [{ ...plan, submittedOn: '2024-02-16' }] })).toBe('0/2')
  })

  it('needs are open from the first day until the day before they are closed', () => {
    const needs = [
      { ...need, scheduledOn: '2024-12-31' },
      { ...need, id: 'c', scheduledOn: '2025-01-01' },
      { ...need, id: 'e', closedOn: '2024-12-31' },
      { ...need, id: 'f', closedOn: '2025-01-01' },
    ]
    expect(figure('needs-scheduled', { needs })).toBe('1/3')
  })

  it('consultations are due for trainings that ended 18 to 6 months before, and held from nine hours on', () => {
    function held(id: string, day: string, ...hours: readonly (readonly [string, number])[]) {
      return { ...training(id, day), consultations: hours.map(([date, each]) => ({ date, hours: each })) }
    }
    const trainings = [
      held('a', '2023-06-30', ['2023-08-01', 9]),
      held('b', '2023-07-01', ['2023-08-01', 3], ['2023-09-01', 3], ['2024-12-31', 3]),
      held('c', '2024-06-30', ['2024-08-01', 3], ['2024-09-01', 3], ['2025-01-01', 3]),
      held('d', '2024-07-01', ['2024-08-01', 9]),
      held('e', '2023-10-01', ['2023-11-01', 0.1], ['2023-11-02', 0.2], ['2023-11-03', 8.7]),
      { ...held('f', '2023-10-01', ['2023-11-01', 9]), curriculum: 'refresher' as const },
    ]
    expect(figure('consultations-held', { trainings })).toBe('2/3')
  })

  it('members and people who left come from the reports, those who left from all of the period', () => {
    const teams = [team('a'), team('b'), team('c')]
    const teamReports = [
      { ...report('a', '2024-04-09'), people: 6, trainedPeople: 1, left: 1 },
      { ...report('a', '2024-10-09'), people: 5, trainedPeople: 4, left: 2 },
      { ...report('b', '2024-10-09'), people: 4, trainedPeople: 4 },
      { ...report('c', '2024-03-01'), people: 9, left: 3 },
      { ...report('c', '2024-10-09'), people: 0, trainedPeople: 0, left: 0 },
    ]
    expect(figure('members-trained', { teams, teamReports })).toBe('8/9')
    expect(figure('people-left', { teams, teamReports })).toBe('3/5')
    expect(figure('members-trained', { teams })).toBe('0/0 no-data')
    expect(figure('people-left', {})).toBe('0/0 empty')
  })

  it('of two reports of a day only the one with the greater id counts, also where it answers null', () => {
    const teams = [team('a')]
    const meetings = { meetingsPlanned: 10, meetingsHeld: 5 }
    const teamReports = [
      { ...report('a', '2024-04-09', meetings), id: 'r1', people: 6, left: 4 },
      { ...report('a', '2024-04-09'), id: 'r2', people: 6, left: null },
      { ...report('a', '2024-10-09', meetings), people: 6, left: 1 },
    ]
    expect(figure('people-left', { teams, teamReports })).toBe('1/6')
    expect(figure('weekly-meeting-rate', { teams, teamReports })).toBe('5/10')
    // U+1F33F comes after U+FF5E by code points, before it by the units of JavaScript’s texts.
    const pair = [
      { ...report('a', '2024-04-09', meetings), id: '\uFF5E' },
      { ...report('a', '2024-04-09', { meetingsPlanned: 8, meetingsHeld: 8 }), id: '🌿' },
    ]
    expect(figure('weekly-meeting-rate', { teams, teamReports: pair })).toBe('8/8')
  })

  it('questions are those of the rolling year that were not withdrawn, answered by the last day', () => {
    const questions = [
      { ...question, toldOn: '2024-12-31' },
      { ...question, id: 'a', raisedOn: '2024-01-01', toldOn: '2025-01-01' },
      { ...question, id: 'b', withdrawnOn: '2024-12-31' },
      { ...question, id: 'c', withdrawnOn: '2025-01-01' },
      { ...question, id: 'e', raisedOn: '2023-12-31', toldOn: '2024-02-01' },
    ]
    expect(figure('questions-answered', { questions })).toBe('1/3')
    expect(figure('questions-answered', { questions }, '2024-H1')).toBe('1/5')
  })

  it('decisions are those to follow up in the rolling year, carried out by the last day', () => {
    const decisions = [
      { ...decision, followUpOn: '2024-01-01', doneOn: '2024-12-31' },
      { ...decision, id: 'a', followUpOn: '2024-12-31', doneOn: '2025-01-01' },
      { ...decision, id: 'b', followUpOn: '2025-01-01', doneOn: '2024-02-02' },
      { ...decision, id: 'c', doneOn: '2024-02-02' },
    ]
    expect(figure('decisions-carried-out', { decisions })).toBe('1/2')
  })

  it('materials are brochures and videos published by the last day, accessible once assessed', () => {
    const materials = [
      brochure,
      { ...brochure, id: 'a', type: 'introduction-video', assessedOn: '2025-01-01' } as const,
      { ...brochure, id: 'b', type: 'professional-brochure', accessibility: 'partly-accessible' } as const,
      { ...brochure, id: 'c', publishedOn: '2025-01-01' },
      { ...brochure, id: 'd', publishedOn: null },
      { ...brochure, id: 'e', validUntil: '2024-12-31' },
      { ...brochure, id: 'f', type: 'wall-chart' } as const,
    ]
    expect(figure('materials-accessible', { materials })).toBe('1/3')
  })

  it('development teams have agreed once their leaders have, on the last day at the latest', () => {
    const developmentTeams: FactsInput2['developmentTeams'] = [
      { ...developmentTeam, steps: [{ step: 'leaders-agree', date: '2024-12-31' }] },
      { ...developmentTeam, id: 'a', steps: [{ step: 'leaders-agree', date: '2025-01-01' }] },
      { ...developmentTeam, id: 'b', steps: [{ step: 'leaders-sessions', date: '2024-05-01' }] },
    ]
    expect(figure('development-agreed', { developmentTeams })).toBe('1/3')
  })

  it('workers over the cap are counted of the case holders, which may be fractional', () => {
    const teams = [team('a'), team('b'), team('c')]
    const teamReports = [
      report('a', '2024-04-09', { caseHolders: 2.5, workersOverCap: 1 }),
      report('b', '2024-04-09', { caseHolders: 0, workersOverCap: 1 }),
      report('c', '2024-04-09', { caseHolders: 3 }),
    ]
    expect(figure('workers-over-cap', { teams, teamReports })).toBe('1/2.5')
    expect(figure('workers-over-cap', { teams, teamReports }, '2021')).toBe('null/null not-applicable')
  })
})

describe('records of several counties', () => {
  it('a meeting that names a network twice is one meeting of it', () => {
    const parts: Partial<FactsInput2> = {
      networks: [network('n')],
      meetings: [{ ...meeting('n', '2024-02-06'), of: null, alsoOf: ['n', 'n'] }],
    }
    expect(figure('network-cadence', parts)).toBe('0/1')
  })

  it('networks and groups count in each, meetings in each region of what they are of, events in theirs', () => {
    const parts: Partial<FactsInput2> = {
      networks: [{ ...network('n'), alsoRegions: ['03'] }, network('m')],
      groups: [{ ...group('g'), alsoRegions: ['03'] }],
      meetings: [
        { ...meeting('n', '2024-02-06'), alsoOf: ['g', 'm'] },
        { ...meeting('n', '2024-05-06'), id: 'x', of: null, alsoOf: ['n'] },
        { ...meeting('n', '2024-06-06', { region: '03' }), id: 'y', of: null },
      ],
      events: [
        {
          id: 'e',
          region: '03',
          alsoRegions: ['08'],
          kind: 'dialogue',
          heldOn: '2024-05-20',
          hours: 3,
          participants: [],
          expertsByExperience: true,
        },
      ],
    }
    expect([figure('network-cadence', parts), figure('network-cadence', parts, '2024', '03')]).toEqual(['1/2', '1/1'])
    expect(figure('network-cadence', parts, '2024', 'FI')).toBe('2/3')
    expect([figure('steering-active', parts), figure('steering-active', parts, '2024', '03')]).toEqual(['1/1', '1/1'])
    const id = 'experts-by-experience-involved'
    expect([figure(id, parts), figure(id, parts, '2024', '03'), figure(id, parts, '2024', 'FI')]).toEqual([
      '1/3',
      '1/4',
      '2/7',
    ])
  })

  it('teams that carry on others are trained once every one of these was', () => {
    const teams = [
      team('a', { validUntil: '2024-06-01' }),
      team('b', { validUntil: '2024-06-01' }),
      { ...team('ab', { validFrom: '2024-06-01' }), carriesOn: ['a', 'b'] },
      { ...team('next', { validFrom: '2024-06-01' }), carriesOn: ['ab'] },
    ]
    const first = training('k', '2018-03-09', { teams: ['a'] })
    const second = training('l', '2024-12-31', { teams: ['b'] })
    expect(figure('team-training-coverage', { teams, trainings: [first] })).toBe('0/2')
    expect(figure('team-training-coverage', { teams, trainings: [first, second] })).toBe('2/2')
    expect(figure('team-training-coverage', { teams, trainings: [first, second] }, '2024-H1')).toBe('0/2')
    const own = training('m', '2024-07-01', { teams: ['ab'] })
    expect(figure('team-training-coverage', { teams, trainings: [own] })).toBe('2/2')
    expect(figure('trainer-capacity', { teams, trainings: [own], trainers: [trainer('p', { timeShare: 0 })] })).toBe(
      '0/0 empty',
    )
  })

  it('duty counts the teams of a joint training once', () => {
    const trainings = [
      training('k', '2024-03-09', { region: '03', teams: ['a', 'b'], trainers: [heldBy('p')] }),
      training('l', '2024-04-09', { teams: ['a'], trainers: [heldBy('p')] }),
    ]
    const parts = { teams: [team('a'), team('b')], trainings, trainers: [trainer('p')] }
    expect(figure('trainer-duty', parts)).toBe('1/1')
    expect(figure('trainer-duty', { ...parts, trainings: trainings.slice(1) })).toBe('0/1')
  })
})

describe('a training of a region that is not in the bundle', () => {
  const parts: Partial<FactsInput2> = {
    teams: [team('a'), team('b')],
    trainings: [
      {
        ...training('k', '2023-08-01'),
        region: '03',
        teams: ['a'],
        participants: [{ group: 'supervisor', count: 4 }],
        consultations: [{ date: '2023-09-01', hours: 9 }],
      },
    ],
  }

  it.each(indicatorIds)('trains its guests, and is else counted as little as where its region is in it: %s', (id) => {
    for (const period of ['2023', '2024']) {
      expect(figure(id, { ...parts, regions: [{ code: '08' }] }, period)).toBe(figure(id, parts, period))
    }
  })

  it('makes half of two teams trained', () => {
    expect(figure('team-training-coverage', { ...parts, regions: [{ code: '08' }] })).toBe('1/2')
    expect(figure('training-participants', { ...parts, regions: [{ code: '08' }] }, '2023', 'FI')).toMatch(/^0/)
  })
})
