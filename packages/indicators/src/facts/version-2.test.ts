import { formatProblem } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundleInput, bundleInput2, group, meeting, network, report, team, training } from '../testing/bundle'
import { FactsError } from './facts-error'
import { noticeIn } from './notice'
import { parseFacts } from './parse-facts'

function refusal(value: unknown): string[] {
  try {
    parseFacts(value)
    return []
  } catch (error) {
    if (error instanceof FactsError) return error.problems.map((problem) => formatProblem(problem, 'facts'))
    throw error
  }
}

function problemsOf(parts: Record<string, unknown>): string[] {
  return refusal({ ...bundleInput2(), ...parts })
}

const question = {
  id: 'q1',
  region: '08',
  raisedOn: '2019-03-01',
  agendaOn: '2019-04-10',
  decidedOn: '2019-04-10',
  toldOn: '2019-04-12',
  withdrawnOn: null,
}
const round = { id: 'o1', plan: 'training-plan', due: '2019-02-15' }
const plan = { id: 'v1', region: '08', type: 'training-plan', round: 'o1', submittedOn: '2019-02-14' }

/** Everything that version 2 adds, filled. */
const full = {
  notice: { fi: 'Esimerkki', sv: 'Exempel', en: 'Example' },
  teams: [team('t0'), { ...team('t1'), carriesOn: ['t0'] }],
  teamReports: [
    {
      ...report('t1', '2024-04-09'),
      people: 6,
      trainedPeople: 4,
      joined: 1,
      left: 2,
      meetingRhythm: 'weekly',
      managementSupport: 'fully',
      partnersInformed: 'partly',
      knowledgeAdopted: 'not-yet',
      workGuidedByDiscussion: null,
    },
  ],
  trainings: [
    {
      ...training('k1', '2017-09-26'),
      consultations: [{ date: '2018-02-12', hours: 3 }],
      participants: [{ group: 'partner', sector: 'psychiatry', count: 4 }],
    },
  ],
  networks: [{ ...network('n1'), alsoRegions: ['03'] }, network('n2')],
  groups: [{ ...group('g1'), alsoRegions: [] }],
  meetings: [
    { ...meeting('n1', '2024-02-06'), id: 'm1', alsoOf: ['n2', 'g1'] },
    { ...meeting('n1', '2024-02-07'), id: 'm2', of: null },
  ],
  events: [
    {
      id: 'e1',
      region: '08',
      alsoRegions: ['03'],
      kind: 'dialogue',
      heldOn: '2024-05-20',
      hours: 3,
      participants: [{ group: 'partner', sector: 'teaching', count: 12 }],
      expertsByExperience: true,
    },
  ],
  elements: [
    {
      region: '08',
      element: 'steering-group',
      status: 'in-use',
      since: '2019-02-01',
      evidence: [{ kind: 'meeting', id: 'elsewhere' }],
    },
  ],
  needs: [{ id: 'b1', region: '08', curriculum: 'team-basic', openedOn: '2024-02-01', scheduledOn: '2024-04-02' }],
  rounds: [round],
  plans: [plan],
  questions: [question],
  decisions: [{ id: 'd1', region: '08', origin: 'question', decidedOn: '2019-04-10', followUpOn: '2019-10-01' }],
  materials: [
    {
      id: 'w1',
      region: '08',
      type: 'client-brochure',
      validFrom: '2023-03-01',
      accessibility: 'accessible',
      assessedOn: '2023-03-20',
    },
  ],
  developmentTeams: [
    { id: 'y1', region: '08', validFrom: '2021-03-01', steps: [{ step: 'leaders-agree', date: '2021-11-02' }] },
  ],
  prices: [{ region: '08', year: 2024, trainerDay: 420, participantDay: null }],
}

describe('facts of version 2', () => {
  it('are accepted with all that they add, and without any of it', () => {
    expect(problemsOf(full)).toEqual([])
    expect(problemsOf({})).toEqual([])
  })

  it('have a notice in three languages, facts of version 1 in one', () => {
    expect(noticeIn(parseFacts({ ...bundleInput2(), notice: full.notice }), 'sv')).toBe('Exempel')
    expect(noticeIn(parseFacts({ ...bundleInput(), notice: 'Koe' }), 'sv')).toBe('Koe')
    expect(noticeIn(parseFacts(bundleInput2()), 'fi')).toBeNull()
    expect(problemsOf({ notice: 'Koe' })).toHaveLength(1)
    expect(problemsOf({ notice: { fi: 'Koe', sv: 'Test' } })).toEqual([
      'notice.en: expected a text with a letter or a digit, got nothing',
    ])
  })

  it.each(Object.keys(full).filter((key) => !['notice', 'teams', 'networks', 'groups', 'rounds'].includes(key)))(
    'is needed for %s as it is here: version 1 refuses them',
    (key) => {
      const { notice: _, ...rest } = full
      const value = { ...bundleInput(), teams: [team('t1')], networks: [network('n1')], [key]: rest[key as 'plans'] }
      expect(refusal(value).length).toBeGreaterThan(0)
    },
  )

  it('say which versions there are', () => {
    for (const facts of [0, 3, '2', null]) {
      expect(refusal({ ...bundleInput2(), facts })).toEqual([
        `facts: expected 1 or 2, the version of the facts, got ${JSON.stringify(facts)}`,
      ])
    }
  })

  it('refuse more trained people than there are, and sectors of others than partners', () => {
    const [filled] = full.teamReports
    expect(problemsOf({ teams: full.teams, teamReports: [{ ...filled, trainedPeople: 7 }] })).toEqual([
      'teamReports[0].trainedPeople: expected a number ≤ people 6, got 7',
    ])
    for (const unknown of [{ people: null }, { trainedPeople: null }]) {
      expect(problemsOf({ teams: full.teams, teamReports: [{ ...filled, ...unknown }] })).toEqual([])
    }
    const participants = [{ group: 'supervisor', sector: 'teaching', count: 1 }]
    expect(
      problemsOf({
        trainings: [{ ...training('k', '2024-01-01'), participants }],
        events: [{ ...full.events[0], participants }],
      }),
    ).toEqual([
      'trainings[0].participants[0].sector: expected null, as the group is not partner, got "teaching"',
      'events[0].participants[0].sector: expected null, as the group is not partner, got "teaching"',
    ])
  })

  it('refuse joint records that name themselves again, or what is not there', () => {
    expect(
      problemsOf({
        networks: [{ ...network('n1'), alsoRegions: ['08', '05'] }],
        meetings: [{ ...meeting('n1', '2024-02-06'), alsoOf: ['n1', 'n9'] }],
      }),
    ).toEqual([
      'networks[0].alsoRegions[1]: expected a region listed in regions, got "05"',
      'networks[0].alsoRegions[0]: expected another region than region, got "08"',
      'meetings[0].alsoOf[1]: expected the id of a network in networks or of a group in groups, got "n9"',
      'meetings[0].alsoOf[0]: expected another network or group than of, got "n1"',
    ])
  })

  it.each([
    ['questions', { ...question, agendaOn: '2019-02-28' }, 'agendaOn'],
    ['questions', { ...question, decidedOn: '2019-04-09' }, 'decidedOn'],
    ['questions', { ...question, toldOn: '2019-04-09' }, 'toldOn'],
    ['questions', { ...question, agendaOn: null, decidedOn: null, toldOn: '2019-02-01' }, 'toldOn'],
    ['questions', { ...question, agendaOn: null }, 'decidedOn'],
    ['questions', { ...question, withdrawnOn: '2019-05-01' }, 'withdrawnOn'],
    ['questions', { ...question, toldOn: null, withdrawnOn: '2019-02-01' }, 'withdrawnOn'],
    ['needs', { ...full.needs[0], scheduledOn: '2024-01-31' }, 'scheduledOn'],
    ['needs', { ...full.needs[0], closedOn: '2024-01-31' }, 'closedOn'],
    ['plans', { ...plan, round: null, approvedOn: '2019-02-13' }, 'approvedOn'],
    ['plans', { ...plan, round: null, submittedOn: null, approvedOn: '2019-02-13' }, 'approvedOn'],
    ['decisions', { ...full.decisions[0], followUpOn: '2019-04-09' }, 'followUpOn'],
    ['decisions', { ...full.decisions[0], doneOn: '2019-04-09' }, 'doneOn'],
    ['materials', { ...full.materials[0], validUntil: '2023-03-01' }, 'validUntil'],
    ['developmentTeams', { ...full.developmentTeams[0], validUntil: '2021-02-28' }, 'validUntil'],
  ])('refuse days out of their order: %s %o', (table, record, key) => {
    const problems = problemsOf({ [table]: [record] })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${table}\\[0\\]\\.${key}: expected `))
  })

  it.each([
    ['questions', { ...question, agendaOn: null, decidedOn: null, toldOn: question.raisedOn }],
    ['questions', { ...question, decidedOn: null, toldOn: null, withdrawnOn: question.raisedOn }],
    ['needs', { ...full.needs[0], scheduledOn: '2024-02-01', closedOn: '2024-02-01' }],
    ['decisions', { ...full.decisions[0], followUpOn: '2019-12-01', doneOn: '2019-04-10' }],
  ])('accept days that only seem out of order: %s %o', (table, record) => {
    expect(problemsOf({ [table]: [record] })).toEqual([])
  })

  it('refuse a plan of another type than its round, and a second one of a region in a round', () => {
    const twice = [plan, { ...plan, id: 'v2' }, { ...plan, id: 'v3', region: '03' }]
    expect(problemsOf({ rounds: [round], plans: twice })).toEqual([
      'plans[1].round: expected one plan per region and round (plans[0] is it already), got "o1"',
    ])
    expect(problemsOf({ rounds: [round], plans: [{ ...plan, type: 'project-plan' }] })).toEqual([
      'plans[0].type: expected training-plan, as its round is of it, got "project-plan"',
    ])
    expect(problemsOf({ plans: [plan] })).toEqual(['plans[0].round: expected the id of a round in rounds, got "o1"'])
    const own = { ...plan, round: null }
    expect(problemsOf({ plans: [own, { ...own, id: 'v2' }] })).toEqual([])
  })

  it('refuse a second price of a year, and ids that stand twice', () => {
    const [price] = full.prices
    expect(problemsOf({ prices: [price, { ...price, region: '03' }, { ...price, trainerDay: 0 }] })).toEqual([
      'prices[2]: expected one entry per region and year (prices[0] has them already), got ["08",2024]',
    ])
    expect(problemsOf({ questions: [question, question] })).toHaveLength(1)
    expect(problemsOf({ networks: [network('n')], groups: [group('n')] })).toEqual([
      'groups[0].id: expected id unique in networks and groups (networks[0] has it already), got "n"',
    ])
  })

  it('refuse teams that carry on themselves, by however many others', () => {
    expect(problemsOf({ teams: [{ ...team('a'), carriesOn: ['a'] }] })).toEqual([
      'teams[0].carriesOn[0]: expected a team that does not carry on this one, got "a"',
    ])
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), (length) => {
        const chain = Array.from({ length }, (_, index) => ({
          ...team(`${index}`),
          carriesOn: index === 0 ? [] : [`${index - 1}`],
        }))
        expect(problemsOf({ teams: chain })).toEqual([])
        const circle = chain.map((each, index) => (index === 0 ? { ...each, carriesOn: [`${length - 1}`] } : each))
        expect(problemsOf({ teams: circle })).toHaveLength(1)
      }),
    )
  })

  it('accept teams that carry on the same ones by several ways', () => {
    const teams = [
      team('a'),
      { ...team('b'), carriesOn: ['a'] },
      { ...team('c'), carriesOn: ['a'] },
      { ...team('d'), carriesOn: ['b', 'c', 'a'] },
    ]
    expect(problemsOf({ teams })).toEqual([])
    expect(problemsOf({ teams: [{ ...team('a'), carriesOn: ['x'] }] })).toEqual([
      'teams[0].carriesOn[0]: expected the id of a team in teams, got "x"',
    ])
  })
})
