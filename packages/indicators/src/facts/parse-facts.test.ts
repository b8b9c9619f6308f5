import { formatProblem } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import {
  bundle,
  bundleInput,
  group,
  heldBy,
  meeting,
  network,
  report,
  staff,
  team,
  trainer,
  training,
} from '../testing/bundle'
import { FactsError } from './facts-error'
import { parseFacts, parseFactsJson } from './parse-facts'

/** The problems of a bundle whose tables may hold anything. */
function problemsOf(parts: Record<string, unknown>): string[] {
  return problemsOfValue({ ...bundleInput(), ...parts })
}

function problemsOfValue(value: unknown): string[] {
  try {
    parseFacts(value)
    return []
  } catch (error) {
    if (error instanceof FactsError) return error.problems.map((problem) => formatProblem(problem, 'facts'))
    throw error
  }
}

const full = {
  teams: [team('t1')],
  teamReports: [report('t1', '2024-04-09')],
  staff: [staff('s1', 'supervisor', '2024-04-09', 21)],
  trainings: [training('k1', '2017-09-26', { teams: ['t1'], trainers: [heldBy('p1')] })],
  trainers: [trainer('p1')],
  networks: [network('n1')],
  groups: [group('g1')],
  meetings: [meeting('n1', '2024-02-06'), meeting('g1', '2024-02-06')],
  elements: [{ region: '08', element: 'steering-group', status: 'in-use', since: '2019-02-01' }],
  agreements: [{ id: 'a1', region: '08', madeOn: '2021-11-02' }],
  commitments: [{ id: 'c1', region: '08', madeOn: '2022-02-15', by: 'organisation' }],
  targets: [{ indicator: 'team-training-coverage', region: '08', period: '2024', value: 0.8 }],
}

describe('parseFacts accepts', () => {
  it('a bundle with every table', () => {
    expect(problemsOf(full)).toEqual([])
  })

  it('missing nullable keys, which it makes null', () => {
    const facts = bundle({ teams: [team('t1')], teamReports: [report('t1', '2024-04-09')] })
    expect(facts.teams[0]).toEqual({
      id: 't1',
      name: null,
      region: '08',
      municipality: null,
      serviceType: 'open-care',
      validFrom: '2017-08-01',
      validUntil: null,
    })
    expect(facts.teamReports[0]).toEqual({
      id: 't1@2024-04-09',
      team: 't1',
      reportedOn: '2024-04-09',
      members: {},
      children: null,
      caseHolders: null,
      workersOverCap: null,
      meetingsPlanned: null,
      meetingsHeld: null,
      sharedResponsibility: null,
      faceToFaceShare: null,
      criteria: {
        'principles-structure-discussion': null,
        'consultant-leads': null,
        'therapist-supports-reflection': null,
        'cases-long-and-often-enough': null,
        'documentation-transparent': null,
      },
    })
  })

  it('no notice and no region of a target', () => {
    const { notice: _, ...rest } = bundleInput({ targets: [{ indicator: 'agreements', period: '2024', value: 3 }] })
    expect(parseFacts(rest)).toMatchObject({ notice: null, targets: [{ region: null }] })
  })

  it('a bundle of one region, where a training does not name the trainer borrowed from a neighbour', () => {
    expect(
      problemsOf({
        regions: [{ code: '08' }],
        teams: full.teams,
        trainings: [training('k1', '2017-09-26', { teams: ['t1'] })],
      }),
    ).toEqual([])
  })

  it('the same id in two tables, and a planned training without sessions', () => {
    const trainings = [training('t1', '2017-09-26', { status: 'planned', sessions: [] })]
    expect(problemsOf({ teams: [team('t1')], trainings })).toEqual([])
  })

  it('fractional members and days', () => {
    const trainers = [{ trainer: 'p1', planningDays: 5.5, trainingDays: 6, consultationDays: 1.5 }]
    const parts = {
      teams: full.teams,
      trainers: full.trainers,
      trainings: [training('k1', '2017-09-26', { trainers })],
      teamReports: [report('t1', '2024-04-09', { members: { 'family-therapist': 0.5 } })],
    }
    expect(problemsOf(parts)).toEqual([])
  })
})

describe('parseFacts refuses', () => {
  function oneReport(fields: Record<string, unknown>) {
    return problemsOf({ teams: full.teams, teamReports: [{ ...report('t1', '2024-04-09'), ...fields }] })
  }

  it('counts that are not whole numbers ≥ 0', () => {
    expect(oneReport({ children: 'x' })).toEqual(['teamReports[0].children: expected a whole number ≥ 0, got "x"'])
    expect(oneReport({ meetingsHeld: 1.5 })).toEqual([
      'teamReports[0].meetingsHeld: expected a whole number ≥ 0, got 1.5',
    ])
    expect(oneReport({ caseHolders: -0.5 })).toEqual(['teamReports[0].caseHolders: expected a number ≥ 0, got -0.5'])
    expect(oneReport({ caseHolders: 1.5 })).toEqual([])
    expect(oneReport({ meetingsHeld: -1 })).toEqual([
      'teamReports[0].meetingsHeld: expected a whole number ≥ 0, got -1',
    ])
  })

  it('members below 0, null or of unknown roles', () => {
    expect(oneReport({ members: { coordinator: -0.5 } })).toEqual([
      'teamReports[0].members.coordinator: expected a number ≥ 0, got -0.5',
    ])
    expect(oneReport({ members: { coordinator: null } })).toEqual([
      'teamReports[0].members.coordinator: expected a number ≥ 0, got null',
    ])
    expect(oneReport({ members: { boss: 1 } })).toEqual([
      'teamReports[0].members.boss: expected only the keys consulting-social-worker, social-worker, family-therapist, coordinator, social-counsellor, got 1',
    ])
  })

  it('shares outside 0…1 and degrees outside the set', () => {
    expect(oneReport({ faceToFaceShare: 35 })).toEqual([
      'teamReports[0].faceToFaceShare: expected a number from 0 to 1, got 35',
    ])
    expect(oneReport({ sharedResponsibility: 'yes' })).toEqual([
      'teamReports[0].sharedResponsibility: expected one of not-yet, partly, fully, got "yes"',
    ])
    expect(problemsOf({ trainers: [trainer('p1', { timeShare: 1.01 })] })).toEqual([
      'trainers[0].timeShare: expected a number from 0 to 1, got 1.01',
    ])
  })

  it('dates that no record has', () => {
    for (const reportedOn of ['1989-12-31', '2100-01-01', '9999-12-31', '1899-12-31']) {
      expect(oneReport({ reportedOn })).toHaveLength(1)
    }
    for (const reportedOn of ['1990-01-01', '2099-12-31']) expect(oneReport({ reportedOn })).toEqual([])
  })

  it('names without a letter or a digit, and longer ones than 200 characters', () => {
    const name = 'expected a name of at most 200 characters with a letter or a digit, got'
    for (const [wrong, shown] of [
      ['   ', '"   "'],
      ['—', '"—"'],
      ['x'.repeat(201), `"${'x'.repeat(79)}…`],
    ]) {
      const parts = { name: wrong as string }
      expect(problemsOf({ teams: [team('a', parts)], networks: [network('n', parts)] })).toEqual([
        `teams[0].name: ${name} ${shown}`,
        `networks[0].name: ${name} ${shown}`,
      ])
    }
    expect(problemsOf({ regions: [] })).toEqual(['regions: expected a list that is not empty, got []'])
    expect(problemsOf({ notice: ' ' })).toEqual(['notice: expected a text with a letter or a digit, got " "'])
    expect(problemsOf({ teams: [team('a', { name: 'Ä'.repeat(200) })] })).toEqual([])
  })

  it('municipalities that do not exist or lie in another region', () => {
    const wrong = ['000', '091', '790 ', 'Sastamala', '099']
    expect(problemsOf({ teams: wrong.map((municipality, id) => team(`${id}`, { municipality })) })).toEqual(
      wrong.map(
        (code, id) => `teams[${id}].municipality: expected the code of a municipality of region 08, got "${code}"`,
      ),
    )
    const ended = team('p', { region: '12', municipality: '588' })
    expect(problemsOf({ regions: [{ code: '12' }], teams: [ended] })).toEqual([])
  })

  it('a team or a trainer twice in one training', () => {
    const twice = training('k1', '2017-09-26', { teams: ['t1', 't1', 't1'], trainers: [heldBy('p1'), heldBy('p1')] })
    expect(problemsOf({ teams: full.teams, trainers: full.trainers, trainings: [twice] })).toEqual([
      'trainings[0].teams[1]: expected each team once, got "t1"',
      'trainings[0].teams[2]: expected each team once, got "t1"',
      'trainings[0].trainers[1].trainer: expected each trainer once, got "p1"',
    ])
  })

  it('text that loses a key, a number or its depth when it is read', () => {
    function problemsOfText(text: string): readonly string[] {
      try {
        parseFactsJson(text)
      } catch (error) {
        if (error instanceof FactsError) return error.problems.map((problem) => formatProblem(problem, 'facts'))
        throw error
      }
      return []
    }
    const text = JSON.stringify(
      bundleInput({ teams: [team('a')], teamReports: [report('a', '2024-04-09', { children: 7 })] }),
    )
    expect(problemsOfText(text)).toEqual([])
    expect(problemsOfText(text.replace('"children":', '"children":7,"children":'))).toEqual([
      'teamReports[0].children: expected each key once in an object, got it twice',
    ])
    expect(problemsOfText(text.replace(/"children":7/, '"children":1e400'))).toEqual([
      'teamReports[0].children: expected a number up to 1.8e308, got 1e400',
    ])
    expect(problemsOfText(text.replace(/"notice":null/, `"notice":${'['.repeat(5000)}${']'.repeat(5000)}`))).toEqual([
      'facts: expected at most 64 lists and objects in one another, got 5001',
    ])
  })

  it('dates that do not exist or are written otherwise', () => {
    for (const reportedOn of ['2023-02-29', '2024-13-01', '9.4.2024', '2024-04-09T00:00:00Z', 20240409, null]) {
      expect(oneReport({ reportedOn })).toEqual([
        `teamReports[0].reportedOn: expected a date YYYY-MM-DD that exists, from 1990-01-01 to 2099-12-31, got ${JSON.stringify(reportedOn)}`,
      ])
    }
  })

  it('hours of 0', () => {
    const sessions = [{ date: '2017-09-26', hours: 0 }]
    expect(problemsOf({ trainings: [training('k1', '2017-09-26', { sessions })] })).toEqual([
      'trainings[0].sessions[0].hours: expected a number > 0, got 0',
    ])
    expect(problemsOf({ networks: full.networks, meetings: [meeting('n1', '2024-02-06', { hours: 0 })] })).toEqual([
      'meetings[0].hours: expected a number > 0, got 0',
    ])
  })

  it('unknown keys at any depth, and missing keys that are not nullable', () => {
    expect(problemsOf({ extra: 1 }).join()).toMatch(/^extra: expected only the keys facts, generatedAt, .*, got 1$/)
    expect(problemsOf({ teams: [{ ...team('t1'), 'e-mail': 'a@b' }] }).join()).toMatch(
      /^teams\[0\]\.e-mail: expected only the keys id, name, .*, got "a@b"$/,
    )
    const { teams: _, ...withoutTeams } = bundleInput()
    expect(problemsOfValue(withoutTeams)).toEqual(['teams: expected a list, got nothing'])
    const { kind: __, ...withoutKind } = group('g1')
    expect(problemsOf({ groups: [withoutKind] })).toEqual([
      'groups[0].kind: expected one of steering-group, project-group, got nothing',
    ])
  })

  it('validity that ends when it begins or before', () => {
    for (const validUntil of ['2017-08-01', '2017-07-31']) {
      expect(problemsOf({ teams: [team('t1', { validUntil })] })).toEqual([
        `teams[0].validUntil: expected a date after validFrom 2017-08-01, got "${validUntil}"`,
      ])
    }
    expect(problemsOf({ teams: [team('t1', { validUntil: '2017-08-02' })] })).toEqual([])
  })

  it('a completed training without sessions', () => {
    expect(problemsOf({ trainings: [training('k1', '2017-09-26', { sessions: [] })] })).toEqual([
      'trainings[0].sessions: expected at least one session in a completed training, got []',
    ])
  })

  it('regions that are not listed, not regions or listed twice', () => {
    expect(problemsOf({ teams: [team('t1', { region: '90' })] })).toEqual([
      'teams[0].region: expected a region listed in regions, got "90"',
    ])
    expect(problemsOf({ teams: [{ ...team('t1'), region: 'FI' }] })).toEqual([
      'teams[0].region: expected a region listed in regions, got "FI"',
    ])
    expect(problemsOf({ regions: [{ code: '08' }, { code: '91' }] }).join()).toMatch(
      /^regions\[1\]\.code: expected one of 01, .*, 90, got "91"$/,
    )
    expect(problemsOf({ regions: [{ code: '08' }, { code: '08' }] })).toEqual([
      'regions[1].code: expected code unique in regions (regions[0] has it already), got "08"',
    ])
  })

  it('a training of a region that is not listed, unless it trains a team that is here', () => {
    expect(problemsOf({ trainings: [training('k1', '2017-09-26', { region: '90' })] })).toEqual([
      'trainings[0].region: expected a region listed in regions, got "90"',
    ])
    expect(
      problemsOf({ teams: [team('t1')], trainings: [training('k1', '2017-09-26', { region: '90', teams: ['t1'] })] }),
    ).toEqual([])
    expect(problemsOf({ trainings: [training('k1', '2017-09-26', { region: '90', teams: ['t2'] })] })).toEqual([
      'trainings[0].teams[0]: expected the id of a team in teams, got "t2"',
    ])
  })

  it('every dangling reference', () => {
    const parts = {
      teamReports: [report('t9', '2024-04-09')],
      trainings: [training('k1', '2017-09-26', { teams: ['t8', 't9'], trainers: [heldBy('p9')] })],
      groups: [group('g1')],
      meetings: [meeting('n9', '2024-02-06'), meeting('g1', '2024-02-06')],
    }
    expect(problemsOf(parts)).toEqual([
      'teamReports[0].team: expected the id of a team in teams, got "t9"',
      'trainings[0].teams[0]: expected the id of a team in teams, got "t8"',
      'trainings[0].teams[1]: expected the id of a team in teams, got "t9"',
      'trainings[0].trainers[0].trainer: expected the id of a trainer in trainers, got "p9"',
      'meetings[0].of: expected the id of a network in networks or of a group in groups, got "n9"',
    ])
  })

  it('a meeting that could be of a network or of a group', () => {
    const parts = { networks: [network('x')], groups: [group('x')], meetings: [meeting('x', '2024-02-06')] }
    expect(problemsOf(parts)).toEqual([
      'groups[0].id: expected id unique in networks and groups (networks[0] has it already), got "x"',
    ])
  })

  it.each([
    'teams',
    'teamReports',
    'staff',
    'trainings',
    'trainers',
    'networks',
    'groups',
    'meetings',
    'agreements',
    'commitments',
  ] as const)('a second record of the same id in %s', (table) => {
    const [first] = full[table]
    expect(problemsOf({ ...full, [table]: [first, ...full[table].slice(1), first] })).toEqual([
      `${table}[${full[table].length}].id: expected id unique in ${table} (${table}[0] has it already), got ${JSON.stringify(first?.id)}`,
    ])
  })

  it('two targets for the same indicator, region and period, also national ones', () => {
    const target = { indicator: 'agreements', region: '08', period: '2024', value: 1 }
    const national = { indicator: 'agreements', period: '2024', value: 1 }
    expect(
      problemsOf({ targets: [target, { ...target, period: '2025' }, { ...target, region: '03' }, national] }),
    ).toEqual([])
    expect(problemsOf({ targets: [target, { ...target, value: 2 }] })).toEqual([
      'targets[1]: expected one target per indicator, region and period (targets[0] has them already), got ["agreements","08","2024"]',
    ])
    expect(problemsOf({ targets: [national, { ...national, region: null }] })).toEqual([
      'targets[1]: expected one target per indicator, region and period (targets[0] has them already), got ["agreements",null,"2024"]',
    ])
  })

  it('targets of indicators and periods that do not exist', () => {
    expect(problemsOf({ targets: [{ indicator: 'happiness', region: null, period: '2024-H3', value: '1' }] })).toEqual([
      'targets[0].indicator: expected the id of an indicator, got "happiness"',
      'targets[0].period: expected a period such as 2024, 2024-H1, 2024-Q3 or 2024-07, got "2024-H3"',
      'targets[0].value: expected a number, got "1"',
    ])
  })

  it('another version, an instant without a zone, and what is no bundle at all', () => {
    expect(problemsOf({ facts: 3 })).toEqual(['facts: expected 1 or 2, the version of the facts, got 3'])
    expect(problemsOf({ generatedAt: '2026-11-22T06:00:00' })).toEqual([
      'generatedAt: expected an instant such as 2026-11-22T06:00:00Z, got "2026-11-22T06:00:00"',
    ])
    expect(problemsOfValue([])).toEqual(['facts: expected an object, got []'])
    expect(problemsOfValue(null)).toEqual(['facts: expected an object, got null'])
  })

  it('everything at once, in the order of the bundle', () => {
    const parts = {
      extra: true,
      teams: [team('t1', { validUntil: '2000-01-01' }), { ...team('t1'), serviceType: 'school' }],
      teamReports: [report('t1', '2024-04-09'), { ...report('t2', '2024-04-09'), children: 'x' }],
      meetings: 'none',
    }
    expect(problemsOf(parts).map((problem) => problem.slice(0, problem.indexOf(':')))).toEqual([
      'teams[0].validUntil',
      'teams[1].serviceType',
      'teams[1].id',
      'teamReports[1].children',
      'teamReports[1].team',
      'meetings',
      'extra',
    ])
  })

  it('with every problem in the error and the first twenty in its message', () => {
    const agreements = Array.from({ length: 30 }, (_, index) => ({ id: `a${index}`, region: '08', madeOn: 'soon' }))
    function attempt() {
      return parseFacts({ ...bundleInput(), agreements })
    }
    expect(attempt).toThrow(/30 problems:\nagreements\[0\]\.madeOn: .*\n(.*\n){19}and 10 more$/)
    expect(problemsOf({ agreements })).toHaveLength(30)
  })
})

describe('parseFactsJson', () => {
  it('reads the text of a bundle', () => {
    expect(parseFactsJson(JSON.stringify(bundleInput()))).toEqual(bundle())
  })

  it('refuses what is not JSON with a FactsError that keeps the cause', () => {
    function attempt() {
      return parseFactsJson('{"facts": 1,')
    }
    expect(attempt).toThrow(FactsError)
    expect(attempt).toThrow(/facts: expected JSON: /)
  })
})
