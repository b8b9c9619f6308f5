import { parsePeriod } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndicatorId } from '../catalogue/indicator-ids'
import { computeIndicators } from '../engine/compute-indicators'
import type { ResultRegion } from '../engine/result'
import type { Facts } from '../facts/facts-schema'
import { parseFacts } from '../facts/parse-facts'
import { arbitraryOfBoth } from '../testing/arbitrary-bundle'
import { bundle, group, heldBy, meeting, network, report, staff, team, trainer, training } from '../testing/bundle'
import { trace } from './trace'
import { listNames, type FactReference } from '../fields/lists'
import type { TracePart } from './trace-types'

function traced(facts: Facts, indicator: IndicatorId, period = '2024', region: ResultRegion = '08') {
  return trace(facts, { indicator, region, period })
}

function idsOf(facts: readonly FactReference[]) {
  return facts.map(({ table, id }) => `${table}:${id}`).join(' ')
}
function entered(part: TracePart | null) {
  const entries = part?.entries ?? []
  return entries.map(({ amount, facts }) => `${amount} ${idsOf(facts)}`.trim())
}
function omitted(part: TracePart | null) {
  const leftOut = part?.leftOut ?? []
  return leftOut.map(({ facts, reason }) => `${idsOf(facts)}: ${reason.en}`.trim())
}

function knownIds(facts: Facts): ReadonlySet<string> {
  return new Set(
    listNames.flatMap((table) =>
      table === 'elements'
        ? facts.elements.map(({ region, element, since }) => `elements:${region}/${element}/${since}`)
        : (facts[table] ?? []).map(({ id }) => `${table}:${id}`),
    ),
  )
}

describe('on any facts', () => {
  it('what entered adds up to the result, and is in the facts', () => {
    fc.assert(
      fc.property(arbitraryOfBoth, fc.nat(7), (input, part) => {
        const facts = parseFacts(input)
        const known = knownIds(facts)
        const periods = ['2021', '2022', '2024-H1'].map(parsePeriod)
        // Each trace computes anew: an eighth of the results of each bundle, and more bundles.
        const some = computeIndicators(facts, { periods }).filter((_, index) => index % 8 === part)
        for (const result of some) {
          const found = trace(facts, result)
          expect(found.state).toBe(result.state)
          const parts = [found.numerator, found.denominator].filter((part) => part !== null)
          for (const { value, excess, entries, leftOut } of parts) {
            expect(entries.reduce((sum, { amount }) => sum + amount, 0) - excess).toBeCloseTo(value, 9)
            for (const { facts: ids } of [...entries, ...leftOut])
              for (const { table, id } of ids) expect(known).toContain(`${table}:${id}`)
          }
          for (const part of ['numerator', 'denominator'] as const) {
            if (result[part] === null) expect(found[part]).toBeNull()
            else expect(found[part]?.value).toBeCloseTo(result[part], 9)
          }
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('trace', () => {
  it('names teams and the trainings that trained them, and those left out with the reason', () => {
    const facts = bundle({
      teams: [team('a'), team('b'), team('c', { validUntil: '2024-12-31' })],
      trainings: [training('k', '2018-03-09', { teams: ['a'] }), training('l', '2025-03-09', { teams: ['b'] })],
    })
    const { numerator, denominator, formula } = traced(facts, 'team-training-coverage')
    expect(formula.numerator.fi).toMatch(/^jakson viimeisenä päivänä toiminnassa olevat tiimit, joiden peruskoulutus /)
    expect(entered(numerator)).toEqual(['1 teams:a trainings:k'])
    expect(omitted(numerator)).toEqual([
      'teams:b: teams that are active on the last day of the period and whose basic training was not completed by the ' +
        'last day of the period',
      'teams:c: is not active on the last day of the period',
    ])
    expect(denominator === null ? [] : entered(denominator)).toEqual(['1 teams:a', '1 teams:b'])
  })

  it('names the reports that count, those that a later one replaced, and teams that have not reported', () => {
    const facts = bundle({
      teams: [team('a'), team('b'), team('c'), team('d', { validUntil: '2024-06-01' })],
      teamReports: [
        report('a', '2024-03-01'),
        report('a', '2024-09-01', { faceToFaceShare: 0.5 }),
        report('b', '2024-09-01', { faceToFaceShare: null }),
        report('d', '2024-03-01', { faceToFaceShare: 1 }),
      ],
    })
    const { numerator, denominator } = traced(facts, 'face-to-face-majority')
    expect(entered(numerator)).toEqual([])
    expect(omitted(numerator)).toEqual([
      'teamReports:a@2024-09-01 teams:a: team reports of the period where the face-to-face share of working time is at ' +
        'most 50%',
      'teamReports:b@2024-09-01 teams:b: team reports of the period that do not give the face-to-face share of working time',
      'teamReports:a@2024-03-01: the team has a later report in the period',
      'teams:c: the team has no report in the period',
      'teamReports:d@2024-03-01: the team of the report is not active on the last day of the period',
    ])
    expect(denominator === null ? [] : entered(denominator)).toEqual(['1 teamReports:a@2024-09-01 teams:a'])
  })

  it('names the count of the staff that holds and the trainings of its people, and what exceeds the denominator', () => {
    const facts = bundle({
      staff: [staff('old', 'supervisor', '2020-01-01', 9), staff('now', 'supervisor', '2024-01-01', 3)],
      trainings: [
        training('k', '2023-05-05', {
          curriculum: 'leadership-basic',
          participants: [{ group: 'supervisor', count: 5 }],
        }),
        training('l', '2025-05-05', {
          curriculum: 'leadership-basic',
          participants: [{ group: 'supervisor', count: 1 }],
        }),
        training('m', '2023-05-05', { curriculum: 'leadership-basic', status: 'cancelled' }),
        training('n', '2023-05-05', {
          curriculum: 'leadership-basic',
          participants: [{ group: 'coordinator', count: 1 }],
        }),
      ],
    })
    const { numerator, denominator } = traced(facts, 'leadership-training-coverage')
    expect(numerator).toMatchObject({ value: 3, excess: 2 })
    expect(entered(numerator)).toEqual(['5 trainings:k'])
    expect(omitted(numerator)).toEqual([
      'trainings:l: the training was completed only after the period',
      'trainings:m: the status of the training is “cancelled”',
      'trainings:n: no one of this group took part in the training',
    ])
    expect(denominator === null ? [] : [...entered(denominator), ...omitted(denominator)]).toEqual([
      '3 staff:now',
      'staff:old: a later count holds on the last day of the period',
    ])
  })

  it('names the facts behind counts', () => {
    const facts = bundle({
      agreements: [
        { id: 'in', region: '08', madeOn: '2024-12-31' },
        { id: 'out', region: '08', madeOn: '2025-01-01' },
      ],
    })
    const { numerator, denominator } = traced(facts, 'agreements')
    expect(entered(numerator)).toEqual(['1 agreements:in'])
    expect(omitted(numerator)).toEqual(['agreements:out: does not fall in the period'])
    expect(denominator).toBeNull()
  })

  it('names elements by their labels, those in use by their entry', () => {
    const facts = bundle({
      elements: [
        { region: '08', element: 'steering-group', status: 'in-use', since: '2019-02-01' },
        { region: '08', element: 'shared-measure', status: 'agreed', since: '2020-02-01' },
      ],
    })
    const { numerator, denominator } = traced(facts, 'pillar-3-in-use')
    expect(entered(numerator)).toEqual(['1 elements:08/steering-group/2019-02-01'])
    expect(numerator?.entries.map(({ label }) => label?.fi)).toEqual(['Ohjausryhmä'])
    expect(numerator?.leftOut.map(({ label, reason }) => `${label?.sv}: ${reason.sv}`)).toEqual([
      'Aktör med ansvar för uppföljningen: ingen status har antecknats: inte påbörjad',
      expect.stringMatching(/^Gemensam mätare .*: status är ”.*”$/),
    ])
    expect(denominator?.entries.map(({ label }) => label?.fi)).toHaveLength(3)
  })

  it('says of an element whose first entry is of a later day that none is recorded', () => {
    const later = { region: '08', element: 'shared-measure', status: 'in-use', since: '2025-01-01' } as const
    const { numerator } = traced(bundle({ elements: [later] }), 'pillar-3-in-use')
    expect(numerator?.leftOut.map(({ facts, reason }) => [facts.length, reason.en])).toEqual(
      numerator?.leftOut.map(() => [0, 'no status is recorded: not started']),
    )
    expect(numerator?.leftOut).toHaveLength(3)
  })

  it('names trainers, networks and steering groups with what they have done in the rolling year', () => {
    const facts = bundle({
      teams: [team('a'), team('c', { region: '03' }), team('d', { region: '03' })],
      trainers: [trainer('p', { timeShare: 0.5 }), trainer('q', { validUntil: '2024-01-01' })],
      trainings: [
        training('k', '2024-02-01', { teams: ['c'], trainers: [heldBy('p')] }),
        training('l', '2024-04-01', { teams: ['d'], trainers: [heldBy('p')] }),
      ],
      networks: [network('n')],
      groups: [group('g')],
      meetings: [meeting('n', '2024-02-06'), meeting('n', '2024-05-06'), meeting('g', '2024-05-07')],
    })
    expect(entered(traced(facts, 'trainer-duty').numerator)).toEqual(['1 trainers:p trainings:k trainings:l'])
    expect(entered(traced(facts, 'trainer-capacity').numerator)).toEqual(['115 trainers:p'])
    expect(omitted(traced(facts, 'trainer-capacity').numerator)).toEqual([
      'trainers:q: is not active on the last day of the period',
    ])
    expect(entered(traced(facts, 'network-cadence').numerator)).toEqual([
      '1 networks:n meetings:n@2024-02-06 meetings:n@2024-05-06',
    ])
    expect(entered(traced(facts, 'steering-active').numerator)).toEqual(['1 groups:g meetings:g@2024-05-07'])
  })

  it('says which groups are no steering groups, have not met or are no more', () => {
    const groups = [
      group('p', { kind: 'project-group' }),
      group('q'),
      group('r', { validUntil: '2024-12-31' }),
      group('elsewhere', { region: '03' }),
    ]
    const meetings = [meeting('p', '2024-05-06'), meeting('q', '2023-12-31'), meeting('r', '2024-05-06')]
    const { numerator } = traced(bundle({ teams: [team('a')], groups, meetings }), 'steering-active')
    expect([numerator?.value, ...entered(numerator)]).toEqual([0])
    expect(omitted(numerator)).toEqual([
      expect.stringMatching(/^: regions where no steering group .* has met /),
      'groups:p: is not a steering group',
      'groups:q: has not met in the year that ends with the period',
      'groups:r: is not active on the last day of the period',
    ])
  })

  it('gives the country from the regions that have a result, and says why the others are left out', () => {
    const facts = bundle({
      teams: [team('a'), team('b', { region: '03' })],
      teamReports: [report('a', '2024-03-01', { members: { coordinator: 1 } })],
    })
    const found = traced(facts, 'coordinator-availability', '2024', 'FI')
    expect(entered(found.numerator)).toEqual(['1 teamReports:a@2024-03-01 teams:a'])
    expect(found.regionsLeftOut).toEqual([
      { region: '03', state: 'no-data', reason: expect.objectContaining({ fi: 'alueelta ei ole tietoa' }) },
    ])
  })

  it('refuses what the facts do not have', () => {
    expect(() => traced(bundle(), 'agreements', '2024', '05')).toThrow('no region "05" in the facts')
    expect(() => trace(bundle(), { indicator: 'happiness', region: '08', period: '2024' })).toThrow(
      'no indicator "happiness"',
    )
  })
})
