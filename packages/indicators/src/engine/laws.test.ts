import { parsePeriod, periodsBetween } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicators } from '../catalogue'
import type { Facts, FactsInput1 } from '../facts/facts-schema'
import { parseFacts } from '../facts/parse-facts'
import { arbitraryBundle } from '../testing/arbitrary-bundle'
import { arbitraryWriting } from '../testing/arbitrary-writing'
import { oracle, oracleKey } from '../testing/oracle'
import { isOracleProvisional, oracleOrder, oracleTarget } from '../testing/oracle-frame'
import { computeIndicators } from './compute-indicators'
import type { Figure } from './figure'
import type { IndicatorResult } from './result'

const periods = [
  ...periodsBetween('2021', '2024'),
  ...periodsBetween('2022', '2024', 'half-year'),
  ...['2020-12', '2022-Q2', '2023-Q4', '2024-06', '2025-01'].map(parsePeriod),
]
function compute(facts: Facts) {
  return computeIndicators(facts, { periods })
}

const counts = indicators.filter(({ unit }) => unit === 'count').map(({ id }) => id)

function isNear(number: number, other: number): boolean {
  return Math.abs(number - other) < 1e-9
}

/** Where there is no value, nobody compares what was counted. */
function isSameFigure(result: Figure, figure: Figure): boolean {
  if (result.state !== figure.state) return false
  if (figure.state !== 'ok') return true
  if ((result.denominator === null) !== (figure.denominator === null)) return false
  return (
    isNear(result.numerator ?? 0, figure.numerator ?? 0) && isNear(result.denominator ?? 0, figure.denominator ?? 0)
  )
}

/** Where §3 says that the order of the list decides: entries of one day. */
function withoutTies(input: FactsInput1): FactsInput1 {
  function once<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
    return [...new Map(items.map((item) => [keyOf(item), item])).values()]
  }
  return {
    ...input,
    staff: once(input.staff, ({ region, role, reportedOn }) => `${region} ${role} ${reportedOn}`),
    elements: once(input.elements, ({ region, element, since }) => `${region} ${element} ${since}`),
  }
}

function reversed(input: FactsInput1): FactsInput1 {
  const tables = Object.fromEntries(
    Object.entries(input).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
  )
  return { ...input, ...tables }
}

/** Facts of region 90 only, which no other region refers to. */
function withMoreOf90(input: FactsInput1): FactsInput1 {
  return {
    ...input,
    teams: [...input.teams, { id: 'x', region: '90', serviceType: 'aftercare', validFrom: '2020-01-01' }],
    teamReports: [
      ...input.teamReports,
      {
        id: 'x',
        team: 'x',
        reportedOn: '2024-03-15',
        members: { coordinator: 1 },
        children: 99,
        caseHolders: 1,
        criteria: { 'consultant-leads': 'fully' },
      },
    ],
    staff: [...input.staff, { id: 'x', region: '90', role: 'supervisor', reportedOn: '2021-01-01', count: 7 }],
    trainers: [
      ...input.trainers,
      { id: 'x', region: '90', profession: 'other', qualifiedOn: '2019-01-01', validFrom: '2019-01-01', timeShare: 1 },
    ],
    trainings: [
      ...input.trainings,
      {
        id: 'x',
        region: '90',
        curriculum: 'team-basic',
        status: 'completed',
        sessions: [{ date: '2024-03-15', hours: 7 }],
        teams: ['x'],
        trainers: [{ trainer: 'x', planningDays: 1, trainingDays: 1, consultationDays: 1 }],
        participants: [{ group: 'supervisor', count: 3 }],
        expertsByExperience: true,
      },
    ],
    groups: [...input.groups, { id: 'x', region: '90', kind: 'steering-group', validFrom: '2020-01-01' }],
    meetings: [
      ...input.meetings,
      { id: 'x', region: '90', of: 'x', heldOn: '2024-03-15', hours: 1, attendees: 3, expertsByExperience: true },
    ],
    elements: [...input.elements, { region: '90', element: 'steering-group', status: 'in-use', since: '2020-01-01' }],
    agreements: [...input.agreements, { id: 'x', region: '90', madeOn: '2024-03-15' }],
    commitments: [...input.commitments, { id: 'x', region: '90', madeOn: '2024-03-15', by: 'organisation' }],
    targets: [{ indicator: 'agreements', region: '90', period: '2024', value: 5 }],
  }
}

describe('on any facts', () => {
  it('the engine gives what a literal reading of the contract gives', () => {
    fc.assert(
      fc.property(arbitraryWriting, (input) => {
        const facts = parseFacts(input)
        const expected = new Map(periods.map((period) => [period.id, oracle(facts, period)]))
        const different = compute(facts).filter((result) => {
          const figure = expected.get(result.period)?.get(oracleKey(result))
          return figure === undefined || !isSameFigure(result, figure)
        })
        // With what was expected beside it, so that a failure says both.
        expect(different.map((result) => [result, expected.get(result.period)?.get(oracleKey(result))])).toEqual([])
      }),
      { numRuns: 120 },
    )
  }, 60_000)

  it('there is a result for every indicator, region and period, in order, with its target', () => {
    const inOrder = ['2021', '2021-H2', '2022', '2022-H1', '2022-Q2', '2022-06', '2024', '2024-H1', '2024-06']
    const known = inOrder.map(parsePeriod)
    const byId = new Map(known.map((period) => [period.id, period]))
    const byTime = known.toSorted((a, b) => (`${a.start} ${a.end}` < `${b.start} ${b.end}` ? -1 : 1))
    fc.assert(
      fc.property(arbitraryWriting, (input) => {
        const facts = parseFacts(input)
        const results = computeIndicators(facts, { periods: known })
        expect(results.map((result) => `${oracleKey(result)} ${result.period}`)).toEqual(oracleOrder(facts, byTime))
        const different = results.filter(({ indicator, region, period: id, target, provisional }) => {
          const period = byId.get(id) ?? parsePeriod(id)
          return (
            target !== oracleTarget(facts, indicator, region, period) ||
            provisional !== isOracleProvisional(facts, period)
          )
        })
        expect(different).toEqual([])
      }),
      { numRuns: 15 },
    )
  }, 60_000)

  it('a value is there exactly when the state is ok, and is the numerator over the denominator', () => {
    fc.assert(
      fc.property(arbitraryBundle, (input) => {
        for (const { value, numerator, denominator, state } of compute(parseFacts(input))) {
          expect(value).toBe(
            state === 'ok' && numerator !== null ? (denominator === null ? numerator : numerator / denominator) : null,
          )
          expect(numerator === null).toBe(state === 'not-applicable')
          if (state === 'not-applicable') expect(denominator).toBeNull()
        }
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  it('another region’s facts change no region’s row', () => {
    function others(results: readonly IndicatorResult[]) {
      return results.filter(({ region }) => region !== '90' && region !== 'FI')
    }
    fc.assert(
      fc.property(arbitraryBundle, (input) => {
        const before = compute(parseFacts(input))
        const after = compute(parseFacts(withMoreOf90(input)))
        expect(others(after)).toEqual(others(before))
        expect(after).not.toEqual(before)
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('the national row is the sum of the regions that are ok', () => {
    fc.assert(
      fc.property(arbitraryBundle, (input) => {
        const results = compute(parseFacts(input))
        for (const national of results.filter(({ region }) => region === 'FI')) {
          const ok = results.filter(
            ({ indicator, period, region, state }) =>
              indicator === national.indicator && period === national.period && region !== 'FI' && state === 'ok',
          )
          expect(national.numerator ?? 0).toBeCloseTo(
            ok.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0),
            9,
          )
          if (national.denominator !== null)
            expect(national.denominator).toBe(ok.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0))
          expect(national.state === 'ok').toBe(ok.length > 0)
        }
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  it('the order of the facts does not matter where no two entries are of one day', () => {
    fc.assert(
      fc.property(arbitraryBundle, (input) => {
        const plain = withoutTies(input)
        expect(compute(parseFacts(reversed(plain)))).toEqual(compute(parseFacts(plain)))
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('the halves of a year add up for counts', () => {
    fc.assert(
      fc.property(arbitraryBundle, (input) => {
        const results = compute(parseFacts(input)).filter(({ indicator }) => counts.includes(indicator))
        function numeratorOf(indicator: string, region: string, period: string) {
          return results.find(
            (result) => result.indicator === indicator && result.region === region && result.period === period,
          )?.numerator
        }
        for (const { indicator, region, period, numerator } of results.filter(({ period: id }) =>
          ['2022', '2023', '2024'].includes(id),
        )) {
          const halves = ['H1', 'H2'].map((half) => numeratorOf(indicator, region, `${period}-${half}`) ?? Number.NaN)
          expect(halves.reduce((sum, half) => sum + half, 0)).toBe(numerator)
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
