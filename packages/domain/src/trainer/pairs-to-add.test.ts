import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trainingNeed } from './need'
import { pairsToAdd } from './pairs-to-add'

const sizes = fc.record({
  teams: fc.integer({ min: 0, max: 200 }),
  newPairs: fc.integer({ min: 0, max: 20 }),
  daysPerYear: fc.double({ min: 0, max: 2000, noNaN: true }),
  years: fc.double({ min: 0.25, max: 5, noNaN: true }),
  timeShare: fc.double({ min: 0.05, max: 1, noNaN: true }),
})

describe('pairs to add', () => {
  it('are counted by hand: 10 teams take 206 days with one new pair, of which a pair has 115', () => {
    const size = { teams: 10, newPairs: 0, years: 1 }
    expect(pairsToAdd({ ...size, daysPerYear: 200 })).toBe(0)
    expect(pairsToAdd({ ...size, daysPerYear: 199 })).toBe(1)
    expect(pairsToAdd({ ...size, daysPerYear: 91 })).toBe(1)
    expect(pairsToAdd({ ...size, daysPerYear: 90 })).toBe(2)
    expect(pairsToAdd({ ...size, daysPerYear: 0, years: 2 })).toBe(1)
    expect(pairsToAdd({ ...size, daysPerYear: 0, timeShare: 0.5 })).toBe(1)
  })

  it('are enough, and one fewer is not', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const pairs = pairsToAdd(size)
        function isEnough(added: number): boolean {
          const { trainerDays } = trainingNeed({ teams: size.teams, newPairs: size.newPairs + added })
          return trainerDays <= (size.daysPerYear + added * 2 * 230 * size.timeShare) * size.years
        }
        expect(isEnough(pairs)).toBe(true)
        expect(pairs === 0 || !isEnough(pairs - 1)).toBe(true)
      }),
    )
  })

  it('are not reckoned from what is no number of days, years or time', () => {
    expect(() => pairsToAdd({ teams: 1, newPairs: 0, daysPerYear: -1, years: 0, timeShare: 2 })).toThrow(
      /daysPerYear.*years.*timeShare/s,
    )
  })
})
