import { parsePeriod, periodsBetween } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { indicatorIds } from '../catalogue/indicator-ids'
import { bundle, report, team } from '../testing/bundle'
import { resultOf } from '../testing/figure'
import { computeIndicators } from './compute-indicators'
import { resultKeys } from './result'

describe('computeIndicators', () => {
  const facts = bundle({ regions: [{ code: '08' }, { code: '90' }, { code: '03' }] })

  it('gives every indicator for every region listed and the country in every period, in order', () => {
    const results = computeIndicators(facts, { periods: periodsBetween('2022', '2023') })
    const expected = indicatorIds.flatMap((indicator) =>
      ['03', '08', '90', 'FI'].flatMap((region) =>
        ['2022', '2023'].map((period) => `${indicator} ${region} ${period}`),
      ),
    )
    expect(results.map(({ indicator, region, period }) => `${indicator} ${region} ${period}`)).toEqual(expected)
  })

  it('keeps that order whatever the order asked for, and gives nothing twice', () => {
    const results = computeIndicators(facts, {
      periods: ['2023', '2022-H2', '2022', '2023'].map(parsePeriod),
      indicators: ['agreements', 'team-training-coverage', 'agreements'],
      regions: ['FI', '08', 'FI'],
    })
    expect(results.map(({ indicator, region, period }) => `${indicator} ${region} ${period}`)).toEqual([
      'team-training-coverage 08 2022',
      'team-training-coverage 08 2022-H2',
      'team-training-coverage 08 2023',
      'team-training-coverage FI 2022',
      'team-training-coverage FI 2022-H2',
      'team-training-coverage FI 2023',
      'agreements 08 2022',
      'agreements 08 2022-H2',
      'agreements 08 2023',
      'agreements FI 2022',
      'agreements FI 2022-H2',
      'agreements FI 2023',
    ])
  })

  it('gives exactly the keys of the contract', () => {
    for (const result of computeIndicators(facts, { periods: [parsePeriod('2021')] })) {
      expect(Object.keys(result)).toEqual(resultKeys)
    }
  })

  it('sums the country over all regions even when only the country is asked for', () => {
    const teams = [team('a'), team('b', { region: '90' })]
    const results = computeIndicators(bundle({ regions: [{ code: '08' }, { code: '90' }], teams }), {
      periods: [parsePeriod('2024')],
      indicators: ['reporting-completeness'],
      regions: ['FI'],
    })
    expect(results).toEqual([
      {
        indicator: 'reporting-completeness',
        region: 'FI',
        period: '2024',
        value: 0,
        numerator: 0,
        denominator: 2,
        state: 'ok',
        provisional: false,
        target: null,
      },
    ])
  })

  it('refuses a region that the bundle does not list', () => {
    expect(() => computeIndicators(facts, { periods: [parsePeriod('2024')], regions: ['05'] })).toThrow(
      'no region "05": expected one of 03, 08, 90, FI',
    )
  })

  it('does not change the facts', () => {
    const before = JSON.stringify(facts)
    computeIndicators(facts, { periods: [parsePeriod('2024')] })
    expect(JSON.stringify(facts)).toBe(before)
  })
})

describe('provisional', () => {
  function at(generatedAt: string, period: string) {
    return resultOf(bundle({ generatedAt }), 'agreements', period).provisional
  }

  it('holds while the last day lies after the day of the facts in Helsinki', () => {
    expect(at('2024-12-31T12:00:00Z', '2024')).toBe(false)
    expect(at('2024-12-30T21:59:59Z', '2024')).toBe(true)
    expect(at('2024-12-30T22:00:00Z', '2024')).toBe(false)
    expect(at('2024-06-29T20:59:59Z', '2024-H1')).toBe(true)
    expect(at('2024-06-29T21:00:00Z', '2024-H1')).toBe(false)
    expect(at('2024-06-30T00:30:00+03:00', '2024-H1')).toBe(false)
  })
})

describe('targets', () => {
  function target(period: string, region: '03' | '08' | 'FI') {
    const indicator = 'team-training-coverage' as const
    const facts = bundle({
      targets: [
        { indicator, region: '08', period: '2024', value: 0.8 },
        { indicator, region: null, period: '2024', value: 0.6 },
        { indicator, period: '2025', value: 0.7 },
        { indicator, region: '08', period: '2026', value: 0 },
        { indicator: 'agreements', region: '03', period: '2024', value: 5 },
      ],
    })
    return resultOf(facts, indicator, period, region).target
  }

  it('is the region’s for exactly that period, else the national one, else that of the year, else none', () => {
    expect([target('2024', '08'), target('2024', '03'), target('2024', 'FI')]).toEqual([0.8, 0.6, 0.6])
    expect([target('2025', '08'), target('2025', '03'), target('2025', 'FI')]).toEqual([0.7, 0.7, 0.7])
    expect([target('2024-H1', '08'), target('2024-Q4', '03'), target('2024-12', 'FI')]).toEqual([0.8, 0.6, 0.6])
    expect([target('2023', 'FI'), target('2023-H2', '08')]).toEqual([null, null])
  })

  it('keeps a target of 0, which is not the country’s', () => {
    expect([target('2026', '08'), target('2026', 'FI')]).toEqual([0, null])
  })
})

describe('national row', () => {
  function national(facts: Parameters<typeof bundle>[0]) {
    const { numerator, denominator, value, state } = resultOf(
      bundle(facts),
      'family-therapist-availability',
      '2024',
      'FI',
    )
    return { numerator, denominator, value, state }
  }
  const withTherapist = { members: { 'family-therapist': 1 } }

  it('sums the regions that are ok and leaves the others out', () => {
    const teams = [team('a'), team('b'), team('c', { region: '03' }), team('d', { region: '90' })]
    const teamReports = [
      report('a', '2024-04-01', withTherapist),
      report('b', '2024-04-01'),
      report('c', '2024-04-01', withTherapist),
    ]
    const regions = [{ code: '03' as const }, { code: '08' as const }, { code: '90' as const }, { code: '05' as const }]
    expect(national({ regions, teams, teamReports })).toEqual({
      numerator: 2,
      denominator: 3,
      value: 2 / 3,
      state: 'ok',
    })
  })

  it('has no data when no region is ok and some has none, is empty when all are', () => {
    expect(national({ teams: [team('a')] })).toEqual({ numerator: 0, denominator: 0, value: null, state: 'no-data' })
    expect(national({})).toEqual({ numerator: 0, denominator: 0, value: null, state: 'empty' })
  })

  it('leaves out what trainers could do in regions where every team is trained', () => {
    const facts = bundle({
      teams: [team('a', { region: '03' })],
      trainers: [
        {
          id: 'p',
          region: '08',
          profession: 'other',
          qualifiedOn: '2018-01-01',
          validFrom: '2018-01-01',
          timeShare: 1,
        },
        {
          id: 'q',
          region: '03',
          profession: 'other',
          qualifiedOn: '2018-01-01',
          validFrom: '2018-01-01',
          timeShare: 0.1,
        },
      ],
    })
    expect(resultOf(facts, 'trainer-capacity', '2024', 'FI')).toMatchObject({
      numerator: 23,
      denominator: 20,
      value: 1.15,
    })
  })
})
