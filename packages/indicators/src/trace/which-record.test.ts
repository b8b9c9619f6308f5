import { parsePeriod } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import type { IndicatorId } from '../catalogue/indicator-ids'
import { parseDefinition } from '../definition/parse-definition'
import type { Facts } from '../facts/facts-schema'
import { observe } from '../observations/observe'
import { bundle, bundle2, heldBy, meeting, network, report, staff, team, trainer, training } from '../testing/bundle'
import { ownDefinition } from '../testing/own-definition'
import { trace } from './trace'
import { traceDefinition } from './trace-definition'
import type { TracePart } from './trace-types'

/** A part of a trace in words: what entered, then what was left out and why. */
function told(part: TracePart | null): string[] {
  function idsOf(facts: TracePart['entries'][number]['facts']) {
    return facts.map(({ table, id }) => `${table}:${id}`).join(' ')
  }
  return [
    ...(part?.entries ?? []).map(({ amount, facts }) => `${amount} ${idsOf(facts)}`),
    ...(part?.leftOut ?? []).map(({ facts, reason }) => `- ${idsOf(facts)}: ${reason.en}`),
  ]
}

function numeratorOf(facts: Facts, indicator: IndicatorId, period = '2024'): string[] {
  return told(trace(facts, { indicator, region: '08', period }).numerator)
}

describe('of records of one day', () => {
  const day = '2024-04-09'

  it('the report with the greater id counts, wherever it stands, and the day before it only where all count', () => {
    const one = { meetingsPlanned: 10, meetingsHeld: 9 }
    const teamReports = [
      report('a', day, { id: 'r2', ...one }),
      report('a', day, { id: 'r1', meetingsPlanned: 10, meetingsHeld: 3 }),
      report('a', '2024-04-08', { id: 'r9', meetingsPlanned: 10, meetingsHeld: 5 }),
    ]
    for (const reports of [teamReports, teamReports.toReversed()]) {
      const facts = bundle({ teams: [team('a')], teamReports: reports })
      expect(numeratorOf(facts, 'reporting-completeness')).toEqual(['1 teams:a teamReports:r2'])
      const { numerator } = trace(facts, { indicator: 'weekly-meeting-rate', region: '08', period: '2024' })
      expect(numerator?.value).toBe(14)
    }
  })

  it('the count of the staff that stands later in the list holds', () => {
    const counts = [staff('z', 'supervisor', day, 5), staff('a', 'supervisor', day, 7)]
    const facts = bundle({ staff: counts })
    const { denominator } = trace(facts, { indicator: 'leadership-training-coverage', region: '08', period: '2024' })
    expect(told(denominator)).toEqual(['7 staff:a', '- staff:z: a later count holds on the last day of the period'])
  })

  it('the status of an element that stands later in the list holds, and one of a later day does not', () => {
    const entry = { region: '08', element: 'shared-measure' } as const
    const facts = bundle({
      elements: [
        { ...entry, status: 'in-use', since: '2025-01-01' },
        { ...entry, status: 'in-use', since: day },
        { ...entry, status: 'agreed', since: day },
      ],
    })
    expect(numeratorOf(facts, 'pillar-3-in-use')).toContainEqual(
      expect.stringMatching(/^- elements:08\/shared-measure\/2024-04-09: .*agreed/),
    )
    const better = bundle({ elements: facts.elements.toReversed().slice(0, 2) })
    expect(numeratorOf(better, 'pillar-3-in-use')[0]).toBe('1 elements:08/shared-measure/2024-04-09')
  })
})

describe('what counts once', () => {
  it('a team that a trainer trained twice is one team', () => {
    const facts = bundle({
      teams: [team('a'), team('b')],
      trainers: [trainer('p')],
      trainings: [
        training('k', '2024-02-01', { teams: ['a'], trainers: [heldBy('p')] }),
        training('l', '2024-04-01', { teams: ['a'], trainers: [heldBy('p')] }),
      ],
    })
    expect(numeratorOf(facts, 'trainer-duty')).toEqual([
      expect.stringMatching(/^- trainers:p trainings:k trainings:l: /),
    ])
  })

  it('a team is trained by the teams that it carries on, when all of them were', () => {
    const trainings = [training('k', '2023-02-01', { teams: ['a'] }), training('l', '2024-06-01', { teams: ['b'] })]
    const teams = [
      team('a', { validUntil: '2024-01-01' }),
      team('b', { validUntil: '2024-01-01' }),
      { ...team('ab', { validFrom: '2024-01-01' }), carriesOn: ['a', 'b'] },
    ]
    const facts = bundle2({ teams, trainings })
    const inactive = ['a', 'b'].map((id) => `- teams:${id}: is not active on the last day of the period`)
    expect(numeratorOf(facts, 'team-training-coverage')).toEqual(['1 teams:ab', ...inactive])
    expect(numeratorOf(facts, 'team-training-coverage', '2024-H1')).toEqual(['1 teams:ab', ...inactive])
    expect(numeratorOf(facts, 'team-training-coverage', '2024-Q1')).toEqual([
      expect.stringMatching(/^- teams:ab: .*basic training was not completed/),
      ...inactive,
    ])
  })

  it('occasions with experts by experience are trainings, meetings and events together', () => {
    const yes = { expertsByExperience: true }
    const event = { region: '08' as const, kind: 'dialogue' as const, hours: 3, participants: [] }
    const facts = bundle2({
      trainings: [training('k', '2024-02-01', yes)],
      networks: [network('n')],
      meetings: [meeting('n', '2024-02-06', yes), meeting('n', '2024-05-06')],
      events: [
        { id: 'e', heldOn: '2024-12-31', ...event, ...yes },
        { id: 'f', heldOn: '2025-01-01', ...event, ...yes },
      ],
    })
    expect(numeratorOf(facts, 'experts-by-experience-involved')).toEqual([
      '1 trainings:k',
      '1 meetings:n@2024-02-06',
      '1 events:e',
      expect.stringMatching(/^- meetings:n@2024-05-06: /),
      '- events:f: does not fall in the period',
    ])
  })
})

describe('why a row does not meet a condition', () => {
  const facts = bundle({
    networks: [network('n', { goalAgreed: true, taskAgreed: false }), network('m', { kind: 'coordinators' })],
    meetings: [meeting('n', '2024-02-06')],
  })
  function reasonsOf(where: unknown) {
    const definition = parseDefinition({ ...ownDefinition, over: undefined, numerator: { count: 'rows', where } })
    const { numerator } = traceDefinition(facts, definition, { region: '08', period: '2024' })
    return told(numerator)
  }
  const met = { field: 'meetingsInRollingYear', operator: '>=', value: 1 }
  const task = { field: 'taskAgreed', operator: '=', value: true }
  const goal = { field: 'goalAgreed', operator: '=', value: true }
  const n = '- networks:n'
  const m = '- networks:m'

  it('names of what must all hold only what does not', () => {
    expect(reasonsOf({ and: [goal, task] })).toEqual([
      '1 networks:m',
      `${n}: networks that are active on the last day of the period and that have not agreed on the task`,
    ])
  })

  it('names of what any would do all, and turns round what must not hold', () => {
    const [fromOr] = reasonsOf({ or: [task, { field: 'meetingsInRollingYear', operator: '>=', value: 2 }] }).slice(1)
    expect(fromOr).toMatch(
      new RegExp(`^${n} meetings:n@2024-02-06: .*have not agreed on the task and .* is less than 2$`),
    )
    expect(reasonsOf({ not: met })).toEqual([
      '1 networks:m',
      expect.stringMatching(/^- networks:n meetings:n@2024-02-06: .*at least 1/),
    ])
    expect(reasonsOf({ not: { not: met } })).toEqual([
      '1 networks:n meetings:n@2024-02-06',
      expect.stringMatching(/^- networks:m: .*less than 1$/),
    ])
    expect(reasonsOf({ not: { and: [goal, met] } })).toEqual([
      '1 networks:m',
      expect.stringMatching(/^- networks:n .*goal.* and .*at least 1/),
    ])
    expect(reasonsOf({ not: { or: [task, met] } })).toEqual([
      expect.stringMatching(/^- networks:n .*at least 1/),
      expect.stringMatching(new RegExp(`^${m}: .*task`)),
    ])
  })
})

describe('what a trace leaves out', () => {
  it('is nothing of what other regions did', () => {
    const facts = bundle({
      teams: [team('a'), team('x', { region: '03' })],
      teamReports: [report('x', '2024-04-09', { members: { coordinator: 1 } })],
    })
    expect(numeratorOf(facts, 'coordinator-availability')).toEqual(['- teams:a: the team has no report in the period'])
    expect(observe(facts, [parsePeriod('2024')]).report).toHaveLength(1)
  })
})
