import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { daysForTraining, isAwayOn, trainerLoad, type TrainerBooking } from './trainer-days'

const half = { validFrom: '2023-01-01', validUntil: null, timeShare: 0.5, away: [] } as const

describe('the days a trainer has for training', () => {
  it('are the share of 230 in a whole year, and none where the trainer is away or none yet', () => {
    expect(daysForTraining(half, '2024-01-01', '2025-01-01')).toBeCloseTo(115, 9)
    const away = { ...half, away: [{ firstDay: '2024-01-01', lastDay: '2024-06-30' }] }
    expect(daysForTraining(away, '2024-01-01', '2024-07-01')).toBe(0)
    expect(daysForTraining(away, '2024-07-01', '2025-01-01')).toBe(daysForTraining(half, '2024-07-01', '2025-01-01'))
    expect(daysForTraining({ ...half, validFrom: '2025-01-01' }, '2024-01-01', '2025-01-01')).toBe(0)
    expect(isAwayOn(away, '2024-06-30')).toBe(true)
    expect(isAwayOn(away, '2024-07-01')).toBe(false)
  })

  it('are additive over adjacent periods', () => {
    const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2023-06-01', days))
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyDay, (a, b, c, d) => {
        const [from = '', middle = '', until = ''] = [a, b, c].toSorted()
        const trainer = { ...half, away: [{ firstDay: d, lastDay: addDays(d, 30) }] }
        const parts = daysForTraining(trainer, from, middle) + daysForTraining(trainer, middle, until)
        expect(parts).toBeCloseTo(daysForTraining(trainer, from, until), 9)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the days that trainings take of a trainer', () => {
  const training: TrainerBooking = {
    status: 'planned',
    days: ['2024-11-05', '2024-11-06', '2025-01-14', '2025-01-15'],
    plannedDays: 10,
    actualDays: null,
  }

  it('are parted by the days on which the training is held', () => {
    expect(trainerLoad([training], '2024-01-01', '2025-01-01')).toEqual({ planned: 5, used: 0 })
    expect(trainerLoad([training], '2025-01-01', '2026-01-01')).toEqual({ planned: 5, used: 0 })
    expect(trainerLoad([{ ...training, days: [] }], '2024-01-01', '2026-01-01')).toEqual({ planned: 0, used: 0 })
  })

  it('are those that it really took, once it is completed and they are told', () => {
    const completed = { ...training, status: 'completed' } as const
    expect(trainerLoad([completed], '2024-01-01', '2026-01-01')).toEqual({ planned: 0, used: 10 })
    expect(trainerLoad([{ ...completed, actualDays: 12 }], '2024-01-01', '2026-01-01').used).toBe(12)
    expect(trainerLoad([{ ...training, actualDays: 12 }], '2024-01-01', '2026-01-01').planned).toBe(10)
    expect(trainerLoad([{ ...completed, status: 'cancelled' }], '2024-01-01', '2026-01-01').used).toBe(0)
  })
})
