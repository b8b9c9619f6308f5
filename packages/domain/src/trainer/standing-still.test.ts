import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standingStill } from './standing-still'

const teams = [
  { people: 6, trained: 6 },
  { people: 6, trained: 3 },
  { people: 6, trained: 2 },
  { people: 0, trained: 0 },
]

describe('the price of standing still', () => {
  it('is counted by hand: of two teams half trained one falls at once, the other after some years', () => {
    expect(standingStill({ teams, leavingPerYear: 0.2, years: 1 })).toEqual({
      teamsNow: 2,
      teamsFalling: 1,
      seatsPerYear: 3,
    })
    expect(standingStill({ teams, leavingPerYear: 0.2, years: 3 }).teamsFalling).toBe(1)
    expect(standingStill({ teams, leavingPerYear: 0.2, years: 4 }).teamsFalling).toBe(2)
    expect(standingStill({ teams, leavingPerYear: 0.3, years: 0 }).teamsFalling).toBe(0)
    expect(standingStill({ teams: [{ people: 30, trained: 30 }], leavingPerYear: 0.1, years: 1 }).seatsPerYear).toBe(3)
  })

  it('is nothing where nobody leaves, and never less where more leave or more time passes', () => {
    const team = fc
      .record({ people: fc.integer({ min: 0, max: 12 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
      .map(({ people, part }) => ({ people, trained: Math.round(people * part) }))
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const years = fc.integer({ min: 0, max: 10 })
    fc.assert(
      fc.property(fc.array(team), share, share, years, years, (some, one, other, short, long) => {
        expect(standingStill({ teams: some, leavingPerYear: 0, years: long })).toMatchObject({
          teamsFalling: 0,
          seatsPerYear: 0,
        })
        const less = standingStill({
          teams: some,
          leavingPerYear: Math.min(one, other),
          years: Math.min(short, long),
        })
        const more = standingStill({
          teams: some,
          leavingPerYear: Math.max(one, other),
          years: Math.max(short, long),
        })
        expect(more.teamsFalling).toBeGreaterThanOrEqual(less.teamsFalling)
        expect(more.seatsPerYear).toBeGreaterThanOrEqual(less.seatsPerYear)
        expect(more.teamsFalling).toBeLessThanOrEqual(more.teamsNow)
      }),
    )
  })

  it('is not reckoned with shares above 1 or years below 0', () => {
    expect(() => standingStill({ teams, leavingPerYear: 1.1, years: -1 })).toThrow(/leavingPerYear.*years/s)
  })
})
