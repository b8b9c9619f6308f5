import type { IndicatorResult } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import type { GivenResult } from './portal-figures'
import { sinceGiven } from './since-given'

function given(indicator: GivenResult['indicator'], value: number, more: Partial<GivenResult> = {}): GivenResult {
  return {
    indicator,
    state: 'ok',
    value,
    numerator: value * 10,
    denominator: 10,
    target: null,
    provisional: false,
    ...more,
  }
}

function reasons(results: readonly GivenResult[], now: readonly GivenResult[]) {
  return sinceGiven(
    results,
    '2026-03-01',
    (id) => now.find(({ indicator }) => indicator === id) as IndicatorResult,
  ).map(({ reason }) => reason)
}

describe('what has changed since figures were given out', () => {
  it('is nothing while they are the same', () => {
    const same = [given('team-training-coverage', 0.5), given('reporting-completeness', 0.8)]
    expect(reasons(same, same)).toEqual([null, null])
  })

  it('comes of late reports where more teams have reported, of corrections otherwise, and of a period that went on', () => {
    const before = [given('caseload-recommended', 0.5), given('reporting-completeness', 0.8)]
    expect(reasons(before, [given('caseload-recommended', 0.6), given('reporting-completeness', 0.9)])).toEqual([
      'late',
      'late',
    ])
    expect(reasons(before, [given('caseload-recommended', 0.6), given('reporting-completeness', 0.8)])).toEqual([
      'correction',
      null,
    ])
    const provisional = [given('caseload-recommended', 0.5, { provisional: true })]
    expect(reasons(provisional, [given('caseload-recommended', 0.6)])).toEqual(['period'])
    expect(reasons(before, [])).toEqual(['correction', 'correction'])
  })
})
