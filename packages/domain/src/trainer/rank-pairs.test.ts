import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { rankPairs, type PairWish, type RankedPair, type TrainerCandidate } from './rank-pairs'

const anybody: TrainerCandidate = {
  id: 'a',
  region: '08',
  profession: 'social-worker',
  qualifiedOn: '2020-01-01',
  validFrom: '2020-01-01',
  validUntil: null,
  timeShare: 0.25,
  away: [],
  pairPartner: null,
  municipalities: [],
  lentTo: [],
  bookings: [],
}
const therapist: TrainerCandidate = { ...anybody, id: 'b', profession: 'family-therapist' }
const wish: PairWish = {
  region: '08',
  curriculum: 'team-basic',
  municipalities: ['837'],
  days: ['2026-09-01', '2026-09-02'],
  from: '2026-08-01',
}

function kinds(pair: RankedPair | undefined): readonly string[] {
  return pair?.reasons.map(({ kind }) => kind) ?? []
}

describe('who can hold a training', () => {
  it('is told with reasons: days left, municipality, last time together', () => {
    const together = {
      training: 'k1',
      curriculum: 'team-basic',
      status: 'completed',
      days: ['2025-05-05', '2025-05-06'],
      plannedDays: 13,
      actualDays: null,
    } as const
    const planned = { ...together, training: 'k2', status: 'planned', days: ['2026-03-02'], plannedDays: 10 } as const
    const one = { ...anybody, municipalities: ['837'], bookings: [together, planned] }
    const other = { ...therapist, municipalities: ['837', '980'], bookings: [together] }
    const [pair] = rankPairs([other, one], wish)
    expect(pair).toMatchObject({ trainers: ['a', 'b'], isFree: true })
    expect(pair?.efforts.map(({ planningDays }) => planningDays)).toEqual([2.5, 2.5])
    expect(pair?.reasons).toEqual([
      { kind: 'days-left', year: 2026, days: [expect.closeTo(47.5, 9), expect.closeTo(57.5, 9)] },
      { kind: 'serves-municipality' },
      { kind: 'last-together', day: '2025-05-06' },
    ])
  })

  it('is told what stands against it, and ranked after those whom nothing keeps from it', () => {
    const away = { ...therapist, id: 'c', away: [{ firstDay: '2026-09-02', lastDay: '2026-09-30' }] }
    const [first, second, third] = rankPairs([away, anybody, therapist], wish)
    expect(first?.trainers).toEqual(['a', 'b'])
    expect([second?.trainers, second?.isFree]).toEqual([['a', 'c'], false])
    expect(second?.reasons[0]).toEqual({ kind: 'away', trainer: 'c', day: '2026-09-02' })
    expect(kinds(third)).toContain('gap')
    const busy = { ...therapist, timeShare: 0.05 }
    expect(rankPairs([anybody, busy], wish)[0]?.reasons[0]).toEqual({
      kind: 'too-few-days',
      trainer: 'b',
      missing: expect.closeTo(1.5, 9),
    })
    const elsewhere = { ...therapist, municipalities: ['980'] }
    expect(rankPairs([anybody, elsewhere], wish)[0]).toMatchObject({ isFree: false })
    const early = { ...therapist, qualifiedOn: '2026-09-02' }
    expect(kinds(rankPairs([anybody, early], wish)[0])).toContain('not-qualified')
  })

  it('takes trainers of other regions only where they are lent, and says so', () => {
    const stranger = { ...therapist, region: '03' } as const
    expect(rankPairs([anybody, stranger], wish)).toEqual([])
    const lent = { ...stranger, lentTo: ['08'] } as const
    expect(rankPairs([anybody, lent], wish)[0]?.reasons).toContainEqual({ kind: 'lent', trainer: 'b' })
    expect(rankPairs([anybody, lent, { ...therapist, id: 'z' }], wish)[0]?.trainers).toEqual(['a', 'z'])
  })

  it('prefers who usually train together, as either of them says', () => {
    const partner = { ...therapist, id: 'z', pairPartner: 'a' }
    expect(rankPairs([anybody, therapist, partner], wish)[0]?.trainers).toEqual(['a', 'z'])
    expect(rankPairs([{ ...anybody, pairPartner: 'b' }, therapist, partner], wish)[0]?.trainers).toContain('a')
  })
})

const anyDay = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-01', days))
const anyCandidates = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      profession: fc.constantFrom('social-worker' as const, 'family-therapist' as const, 'other' as const),
      region: fc.constantFrom('08' as const, '03' as const),
      isLent: fc.boolean(),
      timeShare: fc.constantFrom(0.05, 0.25, 0.5),
      municipalities: fc.subarray(['837', '980']),
      away: anyDay,
      booked: fc.array(anyDay, { maxLength: 3 }),
    })
    .map(({ isLent, away, booked, ...rest }): TrainerCandidate => ({
      ...anybody,
      ...rest,
      lentTo: isLent ? ['08'] : [],
      away: [{ firstDay: away, lastDay: addDays(away, 20) }],
      bookings: booked.map((day, index) => ({
        training: `k${index}`,
        curriculum: 'team-basic',
        status: 'planned',
        days: [day],
        plannedDays: 10,
        actualDays: null,
      })),
    })),
  { selector: ({ id }) => id },
)

describe('ranked pairs, whoever the trainers are,', () => {
  it('do not depend on the order in which trainers are given, and each pair comes once', () => {
    fc.assert(
      fc.property(anyCandidates, fc.array(anyDay, { maxLength: 3 }), (candidates, days) => {
        const ranked = rankPairs(candidates, { ...wish, days }, 100)
        expect(rankPairs(candidates.toReversed(), { ...wish, days }, 100)).toEqual(ranked)
        expect(new Set(ranked.map(({ trainers }) => trainers.join())).size).toBe(ranked.length)
      }),
      { numRuns: 40 },
    )
  })

  it('come first when nothing stands against them, and then nothing against is told', () => {
    const hindrances = ['away', 'booked', 'not-qualified', 'too-few-days', 'other-municipalities']
    fc.assert(
      fc.property(anyCandidates, fc.array(anyDay, { maxLength: 3 }), (candidates, days) => {
        const ranked = rankPairs(candidates, { ...wish, days }, 100)
        expect(ranked.map(({ isFree }) => isFree)).toEqual(
          ranked
            .map(({ isFree }) => isFree)
            .toSorted()
            .toReversed(),
        )
        for (const pair of ranked) {
          expect(kinds(pair).some((kind) => hindrances.includes(kind))).toBe(!pair.isFree)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are left as they are by a trainer who may not be asked', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const stranger: TrainerCandidate = { ...anybody, id: 'x', region: '01' }
        expect(rankPairs([...candidates, stranger], wish, 100)).toEqual(rankPairs(candidates, wish, 100))
      }),
      { numRuns: 30 },
    )
  })
})
