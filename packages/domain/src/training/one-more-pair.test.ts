import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneMorePair, sharesTried, type AddedTrainer } from './one-more-pair'
import type { PlannedNeed, PlanTerm } from './training-plan'

const terms: readonly PlanTerm[] = [
  { id: '2027-H1', from: '2027-01-01', until: '2027-07-01' },
  { id: '2027-H2', from: '2027-07-01', until: '2028-01-01' },
  { id: '2028-H1', from: '2028-01-01', until: '2028-07-01' },
]

function need(id: string, earliest: string | null = null): PlannedNeed {
  return { id, municipality: null, teams: 1, earliest }
}

/** A trainer with 100 days a term for the whole of their time, and as many months as given. */
function trainerWith(months: number): (share: number, from: PlanTerm) => AddedTrainer {
  return (share, from) => {
    const index = terms.indexOf(from)
    return {
      daysLeft: terms.map((_, term) => (term < index ? 0 : share * 100)),
      freeMonths: terms.map((_, term) => (term < index ? 0 : months)),
    }
  }
}

describe('one more pair', () => {
  it('is the smallest that helps, from the latest term on', () => {
    expect(oneMorePair({ terms }, [need('a')], trainerWith(6))).toEqual({ share: 0.25, term: '2028-H1', needs: ['a'] })
    const two = [need('a'), need('b')]
    // 13 + 10 days fit into the 25 of one term.
    expect(oneMorePair({ terms }, two, trainerWith(6))).toEqual({ share: 0.25, term: '2028-H1', needs: ['a', 'b'] })
    // One training a month and term: the pair must be there two terms before the end.
    expect(oneMorePair({ terms }, two, trainerWith(1))).toEqual({ share: 0.25, term: '2027-H2', needs: ['a', 'b'] })
  })

  it('has a greater share where a smaller one does not do for all', () => {
    const many = Array.from({ length: 7 }, (_, index) => need(String(index)))
    // With 25 days a term 2 + 2 + 2 of them, with 50 days 4 + 5 + 5.
    expect(oneMorePair({ terms }, many, trainerWith(6))).toMatchObject({ share: 0.5, term: '2027-H2' })
  })

  it('helps nobody whose time lies behind the plan, or where there is no month to begin', () => {
    expect(oneMorePair({ terms }, [need('late', '2028-07-01')], trainerWith(6))).toBeNull()
    expect(oneMorePair({ terms }, [need('a')], trainerWith(0))).toBeNull()
    expect(oneMorePair({ terms }, [], trainerWith(6))).toBeNull()
  })

  it('counts the days of a first training', () => {
    function tight(share: number): AddedTrainer {
      return { daysLeft: [share * 48, 0, 0], freeMonths: [6, 6, 6] }
    }
    // A quarter is 12 days: enough for a later training, not for the first.
    expect(oneMorePair({ terms }, [need('a')], tight)).toMatchObject({ share: 0.5 })
  })

  it('never helps fewer needs than another that is tried', () => {
    const anyNeeds = fc.array(fc.constantFrom(null, '2027-05-01', '2027-10-01', '2028-03-01', '2028-09-01'), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(anyNeeds, fc.nat({ max: 4 }), (days, months) => {
        const needs = days.map((earliest, index) => need(String(index), earliest))
        const found = oneMorePair({ terms }, needs, trainerWith(months))
        const placed = found?.needs.length ?? 0
        // Whoever has all of the time from the first term on can do no more.
        const most = oneMorePair({ terms }, needs, (_, from) => trainerWith(months)(1, terms[0] ?? from))
        expect(placed).toBe(most?.needs.length ?? 0)
        expect(placed).toBeLessThanOrEqual(days.filter((day) => day === null || day < '2028-07-01').length)
        if (found !== null) expect(sharesTried).toContain(found.share)
      }),
    )
  })
})
