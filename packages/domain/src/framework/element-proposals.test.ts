import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import {
  elementProposals,
  isDeclined,
  statesFromRecords,
  type ElementProposal,
  type ModelRecords,
} from './element-proposals'
import { elementRules, elementsWithoutRule } from './element-rules'
import { elements } from './elements'

const today = '2026-11-29'
const lasting = { validFrom: '2019-02-01', validUntil: null }
const nothing: ModelRecords = { networks: [], groups: [], meetings: [], trainers: [], teams: [], teamReports: [] }

function meetings(of: string, ...days: readonly string[]) {
  return days.map((heldOn, index) => ({ id: `${of}-${index}`, of, heldOn }))
}

function network(id: string, kind: ModelRecords['networks'][number]['kind'], coordinatingBodyAgreed = true) {
  return { id, kind, coordinatingBodyAgreed, ...lasting }
}

function stateOf(records: Partial<ModelRecords>, element: string) {
  return statesFromRecords({ ...nothing, ...records }, today).find((each) => each.element === element)
}

const steering = { groups: [{ id: 'g', kind: 'steering-group' as const, ...lasting }] }

describe('the state that records speak for', () => {
  it('is said of no element of which nothing is recorded', () => {
    expect(statesFromRecords(nothing, today)).toEqual([])
  })

  it('is in use when the steering group has met twice in the last year, agreed when less', () => {
    const twice = meetings('g', '2025-11-30', '2026-11-29')
    expect(stateOf({ ...steering, meetings: twice }, 'steering-group')).toEqual({
      element: 'steering-group',
      status: 'in-use',
      count: 2,
      least: 2,
      evidence: [{ kind: 'group', record: 'g' }],
      records: ['g', 'g-0', 'g-1'],
    })
    const tooOld = meetings('g', '2025-11-29', '2026-11-29')
    expect(stateOf({ ...steering, meetings: tooOld }, 'steering-group')).toMatchObject({ status: 'agreed', count: 1 })
    const toCome = meetings('g', '2026-11-01', '2026-11-30')
    expect(stateOf({ ...steering, meetings: toCome }, 'steering-group')?.count).toBe(1)
    const ended = { groups: steering.groups.map((each) => ({ ...each, validUntil: today })) }
    expect(stateOf({ ...ended, meetings: twice }, 'steering-group')).toBeUndefined()
    const project = { groups: [{ id: 'g', kind: 'project-group' as const, ...lasting }] }
    expect(stateOf({ ...project, meetings: twice }, 'steering-group')).toBeUndefined()
  })

  it('follows the network with the fewest meetings, and a meeting of several counts for each', () => {
    const networks = [network('a', 'family-therapists'), network('b', 'coordinators')]
    const joint = { id: 'j', of: 'a', alsoOf: ['b'], heldOn: '2026-05-05' }
    const own = meetings('a', '2026-02-02')
    expect(stateOf({ networks, meetings: [...own, joint] }, 'professional-networks')).toMatchObject({
      status: 'agreed',
      count: 1,
    })
    const more = [...own, joint, ...meetings('b', '2026-03-03')]
    expect(stateOf({ networks, meetings: more }, 'professional-networks')?.status).toBe('in-use')
    expect(stateOf({ networks, meetings: more }, 'trainer-network')).toBeUndefined()
  })

  it('counts every kind of network of the skilled, and for the coordination of a kind those of that kind alone', () => {
    const kinds = ['consulting-social-workers', 'family-therapists', 'coordinators', 'trainers'] as const
    const networks = kinds.map((kind) => network(kind, kind))
    const states = statesFromRecords({ ...nothing, networks }, today)
    expect(states.map(({ element, records }) => [element, ...records])).toEqual([
      ['trainer-network', 'trainers'],
      ['professional-networks', 'consulting-social-workers', 'family-therapists', 'coordinators'],
      ['family-therapist-coordination', 'family-therapists'],
      ['coordinator-coordination', 'coordinators'],
    ])
    expect(states.every(({ status, count }) => status === 'agreed' && count === 0)).toBe(true)
  })

  it('is shown by the five newest records, of one day in the order of the list', () => {
    const days = ['2026-05-01', '2026-01-01', '2026-03-01', '2026-03-01', '2026-02-01', '2026-06-01', '2026-04-01']
    const newestLast = ['r4', 'r2', 'r3', 'r6', 'r0', 'r5']
    const shown = newestLast.slice(-5)
    function recordsOf(element: string, records: Partial<ModelRecords>) {
      const state = stateOf(records, element)
      expect(state?.evidence.map(({ record }) => record)).toEqual(shown)
      return state?.records
    }
    const events = days.map((heldOn, index) => ({ id: `r${index}`, kind: 'dialogue' as const, heldOn }))
    expect(recordsOf('dialogues', { events })).toEqual(['r1', ...newestLast])
    const needs = days.map((openedOn, index) => ({ id: `r${index}`, openedOn, closedOn: null }))
    expect(recordsOf('training-needs', { needs })).toEqual(['r1', ...newestLast])
    const teams = days.map((_, index) => ({ id: `t${index}`, ...lasting }))
    const teamReports = days.map((reportedOn, index) => ({ id: `r${index}`, team: `t${index}`, reportedOn }))
    expect(recordsOf('shared-measure', { teams, teamReports })).toEqual(['r1', ...newestLast])
  })

  it('is known later by the newest 200 of its records', () => {
    const held = Array.from({ length: 300 }, (_, index) => addDays('2025-12-01', index))
    const events = held.map((heldOn, index) => ({ id: `d${index}`, kind: 'dialogue' as const, heldOn }))
    const { count, records = [] } = stateOf({ events }, 'dialogues') ?? {}
    expect([count, records.length, records[0], records.at(-1)]).toEqual([300, 200, 'd100', 'd299'])
  })

  it('tells of coordination only where a coordinating body is agreed', () => {
    const own = meetings('a', '2026-02-02', '2026-03-03')
    const without = [network('a', 'coordinators', false)]
    expect(stateOf({ networks: without, meetings: own }, 'coordinator-coordination')).toBeUndefined()
    const agreed = [network('a', 'coordinators')]
    expect(stateOf({ networks: agreed, meetings: own }, 'coordinator-coordination')?.status).toBe('in-use')
  })

  it('counts trainers, needs and dialogues, two of which make one in use', () => {
    const trainers = [
      { id: 'p1', ...lasting },
      { id: 'p2', ...lasting },
      { id: 'gone', validFrom: '2019-01-01', validUntil: '2026-01-01' },
    ]
    expect(stateOf({ trainers }, 'trainer-bank')).toMatchObject({ status: 'in-use', records: ['p1', 'p2'] })
    expect(stateOf({ trainers: trainers.slice(1) }, 'trainer-bank')?.status).toBe('agreed')
    const needs = [
      { id: 'open', openedOn: '2024-01-01', closedOn: null },
      { id: 'of this year', openedOn: '2026-01-01', closedOn: '2026-02-01' },
      { id: 'long closed', openedOn: '2024-01-01', closedOn: '2024-02-01' },
      { id: 'to come', openedOn: '2026-12-01', closedOn: null },
    ]
    expect(stateOf({ needs }, 'training-needs')).toMatchObject({ status: 'in-use', records: ['open', 'of this year'] })
    const ofToday = { id: 'of today', openedOn: today, closedOn: today }
    expect(stateOf({ needs: [ofToday] }, 'training-needs')).toMatchObject({ status: 'agreed', records: ['of today'] })
    const events = [
      { id: 'd1', kind: 'dialogue', heldOn: '2026-01-10' },
      { id: 's1', kind: 'seminar', heldOn: '2026-01-11' },
      { id: 'd0', kind: 'dialogue', heldOn: '2025-01-10' },
    ] as const
    expect(stateOf({ events }, 'dialogues')).toMatchObject({ status: 'agreed', records: ['d1'] })
  })

  it('asks reports of half of the teams, each team counted once', () => {
    const teams = ['t1', 't2', 't3'].map((id) => ({ id, ...lasting }))
    function report(id: string, team: string, reportedOn: string) {
      return { id, team, reportedOn }
    }
    const one = [report('r2', 't1', '2026-10-01'), report('r1', 't1', '2026-04-01')]
    expect(stateOf({ teams, teamReports: one }, 'shared-measure')).toMatchObject({
      status: 'agreed',
      count: 1,
      least: 2,
      records: ['r2'],
    })
    const two = [...one, report('r3', 't2', '2026-10-02')]
    expect(stateOf({ teams, teamReports: two }, 'shared-measure')?.status).toBe('in-use')
    const gone = { id: 'gone', validFrom: '2019-01-01', validUntil: today }
    const others = [report('of the gone', 'gone', '2026-10-01'), report('old', 't3', '2025-11-29')]
    expect(stateOf({ teams: [...teams, gone], teamReports: [...one, ...others] }, 'shared-measure')).toMatchObject({
      count: 1,
      least: 2,
      records: ['r2'],
    })
  })

  it('asks who is named before what was done, and follows what was done', () => {
    const responsiblePersons = [
      { id: 'v', ...lasting },
      { id: 'gone', validFrom: '2019-01-01', validUntil: today },
    ]
    function training(id: string, curriculum: 'team-basic' | 'induction-package', ...dates: readonly string[]) {
      return { id, curriculum, status: 'completed', sessions: dates.map((date) => ({ date })) } as const
    }
    const trainings = [
      training('t1', 'team-basic', '2026-03-01', '2026-02-01'),
      training('old', 'team-basic', '2025-01-01'),
      training('p1', 'induction-package', '2026-05-01'),
      { ...training('off', 'induction-package', '2026-06-01'), status: 'cancelled' as const },
      training('never', 'induction-package'),
    ]
    expect(stateOf({ trainings }, 'training-coordination')).toBeUndefined()
    expect(stateOf({ responsiblePersons }, 'training-coordination')).toMatchObject({
      status: 'agreed',
      count: 0,
      evidence: [{ kind: 'named-body', record: 'v' }],
    })
    expect(stateOf({ responsiblePersons, trainings }, 'training-coordination')).toMatchObject({
      status: 'in-use',
      count: 2,
      records: ['v', 't1', 'p1'],
    })
    expect(stateOf({ trainings }, 'induction-package')).toMatchObject({ status: 'agreed', records: ['p1'] })
    const twice = [...trainings, training('p2', 'induction-package', '2026-04-01')]
    expect(stateOf({ trainings: twice }, 'induction-package')).toMatchObject({
      status: 'in-use',
      evidence: [
        { kind: 'training', record: 'p2' },
        { kind: 'training', record: 'p1' },
      ],
    })
    const reportRounds = [
      { id: 'r', openedOn: '2026-10-01' },
      { id: 'before', openedOn: '2025-10-01' },
    ]
    expect(stateOf({ reportRounds }, 'monitoring-body')).toBeUndefined()
    expect(stateOf({ responsiblePersons }, 'monitoring-body')?.status).toBe('agreed')
    expect(stateOf({ responsiblePersons, reportRounds }, 'monitoring-body')).toMatchObject({
      status: 'in-use',
      count: 1,
      records: ['v', 'r'],
    })
  })

  it('counts the days of support, not the topics of a day', () => {
    const supportContacts = [{ id: 'c', ...lasting }]
    const sameDay = ['a', 'b', 'c'].map((id) => ({ id, day: '2026-10-01' }))
    expect(stateOf({ supportTallies: sameDay }, 'low-threshold-support')).toBeUndefined()
    const once = stateOf({ supportContacts, supportTallies: sameDay }, 'low-threshold-support')
    expect(once).toMatchObject({ status: 'agreed', count: 1, least: 2, records: ['c', 'a', 'b', 'c'] })
    const supportTallies = [...sameDay, { id: 'd', day: '2026-10-02' }, { id: 'old', day: '2025-10-02' }]
    expect(stateOf({ supportContacts, supportTallies }, 'low-threshold-support')).toMatchObject({
      status: 'in-use',
      count: 2,
      evidence: [{ kind: 'named-body', record: 'c' }],
    })
  })

  it('counts the materials of the bank, those of trainings by themselves', () => {
    const types = ['guideline', 'training-material', 'wall-chart', 'induction-material'] as const
    const materials = types.map((type) => ({ id: type, type, ...lasting }))
    expect(stateOf({ materials }, 'material-bank')).toMatchObject({
      status: 'in-use',
      records: ['guideline', 'wall-chart'],
    })
    expect(stateOf({ materials }, 'training-material-bank')).toMatchObject({
      status: 'agreed',
      evidence: [{ kind: 'material', record: 'training-material' }],
    })
    const gone = materials.map((material) => ({ ...material, validUntil: today }))
    expect(stateOf({ materials: gone }, 'material-bank')).toBeUndefined()
  })

  it('finds a shared goal in the objectives of the region as they stand', () => {
    function objective(id: string, ...states: readonly ['agreed' | 'in-use' | 'not-started', string][]) {
      return { id, states: states.map(([status, since]) => ({ status, since })) }
    }
    const none = [
      objective('o1', ['not-started', '2026-01-01']),
      objective('o2'),
      objective('o3', ['agreed', '2027-01-01']),
    ]
    expect(stateOf({ objectives: none }, 'shared-goal')).toBeUndefined()
    const agreed = [...none, objective('o4', ['agreed', '2024-01-01'])]
    expect(stateOf({ objectives: agreed }, 'shared-goal')).toMatchObject({
      status: 'agreed',
      count: 0,
      records: ['o4'],
    })
    const inUse = [...agreed, objective('o5', ['agreed', '2024-01-01'], ['in-use', '2025-01-01'])]
    expect(stateOf({ objectives: inUse }, 'shared-goal')).toMatchObject({
      status: 'in-use',
      count: 1,
      evidence: [
        { kind: 'document', record: 'o4' },
        { kind: 'document', record: 'o5' },
      ],
    })
  })

  it('is told by the plans of the element: a draft is agreed, an adopted one in use, another type or later day nothing', () => {
    const draft = { id: 'p1', type: 'training-plan', adoptedOn: null } as const
    expect(stateOf({ plans: [{ ...draft, type: 'project-plan' }] }, 'training-plan')).toBeUndefined()
    expect(stateOf({ plans: [draft] }, 'training-plan')).toMatchObject({ status: 'agreed', evidence: [] })
    const later = { ...draft, id: 'p2', adoptedOn: '2999-01-01' }
    expect(stateOf({ plans: [draft, later] }, 'training-plan')).toMatchObject({ status: 'agreed' })
    const plans = [draft, { ...draft, id: 'p3', adoptedOn: '2020-01-01' }]
    expect(stateOf({ plans }, 'training-plan')).toMatchObject({
      status: 'in-use',
      evidence: [{ kind: 'plan', record: 'p3' }],
    })
  })

  it('is proposed by a rule or said to rest on a person, of each element one of the two', () => {
    const both = [...elementRules.map(({ id }) => id), ...elementsWithoutRule.flatMap((each) => each.elements)]
    expect(both.toSorted()).toEqual(elements.map(({ id }) => id).toSorted())
  })

  it('shows evidence that counts for the element', () => {
    for (const { id, evidence } of elementRules) {
      expect(elements.find((element) => element.id === id)?.evidence, id).toContain(evidence)
    }
  })
})

describe('a proposal', () => {
  const states = statesFromRecords(
    { ...nothing, ...steering, meetings: meetings('g', '2026-01-01', '2026-02-01') },
    today,
  )

  it('is made where the records differ from what is said, or show what nothing has shown', () => {
    expect(elementProposals(states, [], [])).toEqual(states)
    const element = 'steering-group'
    expect(elementProposals(states, [{ element, status: 'in-use', evidence: [] }], [])).toEqual(states)
    expect(elementProposals(states, [{ element, status: 'in-use', evidence: ['g'] }], [])).toEqual([])
    expect(elementProposals(states, [{ element, status: 'agreed', evidence: ['g'] }], [])).toEqual(states)
    const other = { element: 'dialogues', status: 'in-use', evidence: ['d'] } as const
    expect(elementProposals(states, [other], [])).toEqual(states)
    expect(elementProposals(states, [other, { element, status: 'in-use', evidence: ['g'] }], [])).toEqual([])
    const agreed = statesFromRecords({ ...nothing, ...steering }, today)
    expect(elementProposals(agreed, [{ element, status: 'agreed', evidence: [] }], [])).toEqual([])
  })

  it('that was declined is of that element alone, though another rests on the same records', () => {
    const networks = [network('a', 'coordinators')]
    const both = statesFromRecords({ ...nothing, networks }, today)
    const [professional, coordination] = both
    expect(both.map(({ element }) => element)).toEqual(['professional-networks', 'coordinator-coordination'])
    expect(both.every(({ records }) => records.join() === 'a')).toBe(true)
    expect(elementProposals(both, [], both.slice(0, 1))).toEqual([coordination])
    expect(elementProposals(both, [], both.slice(1))).toEqual([professional])
  })

  it('that was declined comes again only with another state or another record', () => {
    const anyMeetings = fc.uniqueArray(fc.integer({ min: 0, max: 700 }), { maxLength: 6 })
    function proposed(days: readonly number[]): readonly ElementProposal[] {
      const held = days.map((day) => ({ id: `m${day}`, of: 'g', heldOn: addDays(today, -day) }))
      return statesFromRecords({ ...nothing, ...steering, meetings: held }, today)
    }
    fc.assert(
      fc.property(anyMeetings, anyMeetings, (before, after) => {
        const declined = proposed(before)
        const known = declined.flatMap(({ records }) => records)
        for (const now of proposed(after)) {
          const isMore = now.records.some((record) => !known.includes(record))
          const isSame = declined.every(({ status }) => status === now.status)
          expect(isDeclined(now, declined)).toBe(!isMore && isSame)
        }
        expect(declined).toHaveLength(1)
        expect(elementProposals(declined, [], declined)).toEqual([])
      }),
    )
  })
})
