import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewestRegions, middleHalf } from './middle-half'

function half(values: readonly (number | null)[]) {
  return middleHalf(values.map((value) => ({ value })))
}

describe('middleHalf', () => {
  it('is the median and the quarters, by hand', () => {
    expect(half([5, 1, 4, 2, 3])).toEqual({ regions: 5, lower: 2, median: 3, upper: 4 })
    expect(half([0, 1, 2, 3, 4, 5])).toEqual({ regions: 6, lower: 1.25, median: 2.5, upper: 3.75 })
    expect(half([null, 10, 10, null, 10, 10, 10])).toEqual({ regions: 5, lower: 10, median: 10, upper: 10 })
  })

  it('is not told of fewer than five regions with a value', () => {
    expect(fewestRegions).toBe(5)
    expect(half([1, 2, 3, 4])).toBeNull()
    expect(half([1, 2, 3, 4, null, null])).toBeNull()
  })

  it('lies in order among the values, half of which it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 22 }), (values) => {
        const found = half(values)
        if (found === null) throw new Error('five values are enough')
        const { lower, median, upper } = found
        expect([Math.min(...values), lower, median, upper, Math.max(...values)]).toEqual(
          [Math.min(...values), lower, median, upper, Math.max(...values)].toSorted((a, b) => a - b),
        )
        const within = values.filter((value) => value >= lower && value <= upper)
        expect(within.length * 2).toBeGreaterThanOrEqual(values.length - 2)
        expect(half(values.toReversed())).toEqual(found)
      }),
    )
  })
})
