import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { isActiveOn } from '../calendar/validity'
import { coordinatorOn, coordinatorsAfter } from './coordination-turns'

const south = { name: 'Etelä', validFrom: '2026-01-01', validUntil: '2027-01-01' }
const north = { name: 'Pohjoinen', validFrom: '2027-01-01', validUntil: null }

describe('the turn to coordinate a network', () => {
  it('passes on with the day on which the next one begins', () => {
    expect(coordinatorOn([north, south], '2026-12-31')).toBe(south)
    expect(coordinatorOn([north, south], '2027-01-01')).toBe(north)
  })

  it('is nobody’s before the first and in a gap', () => {
    expect(coordinatorOn([], '2026-06-01')).toBe(null)
    expect(coordinatorOn([south], '2025-12-31')).toBe(null)
    expect(coordinatorOn([south], '2027-01-01')).toBe(null)
  })

  it('of those to come is told in their order', () => {
    const east = { name: 'Itä', validFrom: '2028-01-01', validUntil: null }
    expect(coordinatorsAfter([east, north, south], '2026-06-01')).toEqual([north, east])
    expect(coordinatorsAfter([east, north, south], '2028-01-01')).toEqual([])
  })

  it('is one of those that hold on the day, begun last, in whatever order they stand', () => {
    const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days))
    const anyTurn = fc
      .tuple(anyDay, fc.option(fc.integer({ min: 1, max: 400 })))
      .map(([validFrom, days]) => ({ validFrom, validUntil: days === null ? null : addDays(validFrom, days) }))
    fc.assert(
      fc.property(fc.array(anyTurn), anyDay, (turns, day) => {
        const holding = turns.filter((turn) => isActiveOn(turn, day))
        const first = coordinatorOn(turns, day)
        expect(first === null).toBe(holding.length === 0)
        for (const { validFrom } of holding) expect(validFrom <= String(first?.validFrom)).toBe(true)
        expect(coordinatorOn(turns.toReversed(), day)?.validFrom).toBe(first?.validFrom)
      }),
    )
  })
})
