import { describe, expect, it } from 'vitest'
import { indicatorById, indicators } from '../catalogue'
import { computeIndicators } from '../engine/compute-indicators'
import { periodsBetween } from '@kotipesa/domain'
import { bundle, report, team } from '../testing/bundle'
import { changesOf, figureChange, targetChange } from './definition-changes'

const meetings = { meetingsPlanned: 10, meetingsHeld: 5 }
const facts = bundle({
  teams: [team('a')],
  teamReports: [report('a', '2025-04-09', meetings), report('a', '2027-04-09', meetings)],
  targets: [
    { indicator: 'weekly-meeting-rate', region: '08', period: '2025', value: 0.8 },
    { indicator: 'weekly-meeting-rate', region: null, period: '2025-H1', value: 0.7 },
    { indicator: 'weekly-meeting-rate', region: '08', period: '2027', value: 0.9 },
  ],
})
const definition = indicatorById('weekly-meeting-rate')
const half = computeIndicators(facts, {
  periods: periodsBetween('2024-H2', '2027-H2', 'half-year'),
  indicators: [definition.id],
  regions: ['08'],
})

describe('changes of definitions', () => {
  it('are told of each indicator whose figure or pillar changed, and the rule of targets of all but counts', () => {
    const told = indicators.flatMap((each) =>
      changesOf(each).map(({ on, concerns }) => `${concerns === 'target' ? '' : `${each.id} `}${concerns} ${on}`),
    )
    expect([...new Set(told)]).toEqual([
      'target 2026-11-25',
      'trainer-duty figure 2026-11-25',
      'network-cadence pillar 2026-11-25',
      'network-mandate pillar 2026-11-25',
      'weekly-meeting-rate figure 2026-11-25',
      'experts-by-experience-involved figure 2026-11-25',
    ])
    expect(changesOf(indicatorById('agreements'))).toEqual([])
  })

  it('stand oldest first', () => {
    const later = { on: '2026-12-01', concerns: 'figure', what: { fi: 'a', sv: 'b', en: 'c' } } as const
    expect(changesOf({ ...definition, changes: [later] }).map(({ on }) => on)).toEqual(['2026-11-25', '2026-12-01'])
  })
})

describe('figureChange', () => {
  it('marks the figures of periods that had begun when the definition changed', () => {
    expect(half.map((result) => [result.period, result.state, figureChange(definition, result)?.on])).toEqual([
      ['2024-H2', 'no-data', undefined],
      ['2025-H1', 'ok', '2026-11-25'],
      ['2025-H2', 'no-data', undefined],
      ['2026-H1', 'no-data', undefined],
      ['2026-H2', 'no-data', undefined],
      ['2027-H1', 'ok', undefined],
      ['2027-H2', 'no-data', undefined],
    ])
  })

  it('marks a period in which it changed, not one that began on that day', () => {
    const changed = {
      ...definition,
      changes: [{ on: '2024-07-01', concerns: 'figure', what: definition.name }],
    } as const
    const marked = ['2024', '2024-H1', '2024-H2', '2025'].filter(
      (period) => figureChange(changed, { state: 'ok', period }) !== null,
    )
    expect(marked).toEqual(['2024', '2024-H1'])
  })

  it('is not moved by a change of the pillar, and names the latest of several', () => {
    expect(figureChange(indicatorById('network-cadence'), { state: 'ok', period: '2025' })).toBeNull()
    const [on, later] = ['2024-01-01', '2025-06-01'] as const
    const change = { on, concerns: 'figure', what: definition.name } as const
    const twice = { ...definition, changes: [change, { ...change, on: later }] }
    expect(figureChange(twice, { state: 'ok', period: '2023' })?.on).toBe('2025-06-01')
  })
})

describe('targetChange', () => {
  it('marks the targets that the rule of the year gave to periods that had begun before it', () => {
    expect(half.map((result) => [result.period, result.target, targetChange(definition, result, facts)?.on])).toEqual([
      ['2024-H2', null, undefined],
      ['2025-H1', 0.7, undefined],
      ['2025-H2', 0.8, '2026-11-25'],
      ['2026-H1', null, undefined],
      ['2026-H2', null, undefined],
      ['2027-H1', 0.9, undefined],
      ['2027-H2', 0.9, undefined],
    ])
  })

  it('marks no target that another indicator or region has for the period', () => {
    const targets = [{ indicator: 'agreements', region: '08', period: '2025-H2', value: 1 } as const]
    const [, , second] = half
    if (second === undefined) throw new Error('expected 2025-H2')
    expect(targetChange(definition, second, { targets })?.on).toBe('2026-11-25')
    const elsewhere = [{ indicator: definition.id, region: '03', period: '2025-H2', value: 1 } as const]
    expect(targetChange(definition, second, { targets: elsewhere })?.on).toBe('2026-11-25')
    const own = [{ indicator: definition.id, region: '08', period: '2025-H2', value: 1 } as const]
    expect(targetChange(definition, second, { targets: own })).toBeNull()
  })
})
