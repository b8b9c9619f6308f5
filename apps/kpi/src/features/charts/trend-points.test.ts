import { clearHeight } from './trend-gaps'
import { describe, expect, it } from 'vitest'
import { axisTop, gapsOf, segmentsOf, type TrendPoint } from './trend-points'

function ok(value: number, isProvisional = false): TrendPoint {
  return { value, state: 'ok', isProvisional, isRedefined: false }
}
function missing(state: 'empty' | 'no-data' | 'not-applicable'): TrendPoint {
  return {
    value: null,
    state,
    isProvisional: false,
    isRedefined: false,
  }
}

describe('gapsOf', () => {
  it('joins neighbouring periods with the same reason and keeps different reasons apart', () => {
    expect(gapsOf([missing('empty'), missing('empty'), missing('no-data'), ok(1), missing('no-data')])).toEqual([
      { state: 'empty', first: 0, last: 1 },
      { state: 'no-data', first: 2, last: 2 },
      { state: 'no-data', first: 4, last: 4 },
    ])
  })
})

describe('segmentsOf', () => {
  it('draws no line over a gap, and none to a zero that is not there', () => {
    expect(segmentsOf([ok(0.2), missing('no-data'), ok(0.4)])).toEqual([])
  })

  it('draws zero as a value and marks the way to a provisional one', () => {
    expect(segmentsOf([ok(0), ok(0.5), ok(0.6, true)])).toEqual([
      { from: 0, fromValue: 0, toValue: 0.5, isProvisional: false },
      { from: 1, fromValue: 0.5, toValue: 0.6, isProvisional: true },
    ])
  })
})

describe('axisTop', () => {
  it('always shows shares against the whole', () => {
    expect(axisTop([0.1, null], true)).toBe(1)
    expect(axisTop([1.4], true)).toBe(1.4)
  })

  it('leaves some room above other values and never has no height', () => {
    expect(axisTop([10], false)).toBeCloseTo(10.8)
    expect(axisTop([0, null], false)).toBe(1)
  })
})

describe('the words of a period without a value', () => {
  const frame = { left: 0, right: 100, top: 0, bottom: 100, step: 10, font: 10 }

  it('stand in the middle, or where the other line does not run', () => {
    expect(clearHeight(frame, [])).toBe(50)
    expect(clearHeight(frame, [48, 52])).toBe(10)
    expect(clearHeight(frame, [48, 5])).toBe(90)
  })
})
