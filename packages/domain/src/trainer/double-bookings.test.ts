import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubleBookings, type BookedTraining } from './double-bookings'

const days = fc.array(fc.constantFrom('2024-01-10', '2024-01-11', '2024-01-12'), { maxLength: 4 })
const trainers = fc.array(fc.constantFrom('p1', 'p2', 'p3'), { maxLength: 3 })
const trainings = fc
  .array(fc.record({ trainers, days }), { maxLength: 5 })
  .map((list): BookedTraining[] => list.map((each, index) => ({ id: `k${index}`, ...each })))

describe('a trainer in two trainings', () => {
  const first = { id: 'k1', trainers: ['p1', 'p2'], days: ['2024-01-10', '2024-01-11', '2024-03-01'] }

  it('is told of on the day they share', () => {
    const second = { id: 'k2', trainers: ['p1', 'p3'], days: ['2024-01-11'] }
    expect(doubleBookings([first, second])).toEqual([{ trainer: 'p1', day: '2024-01-11', trainings: ['k1', 'k2'] }])
  })

  it('is not told of when one is held between the days of the other', () => {
    expect(doubleBookings([first, { id: 'k2', trainers: ['p1'], days: ['2024-02-01'] }])).toEqual([])
  })

  it('is not told of for a day or a trainer named twice in one training', () => {
    expect(doubleBookings([{ id: 'k1', trainers: ['p1', 'p1'], days: ['2024-01-11', '2024-01-11'] }])).toEqual([])
  })

  it('is told of exactly when two trainings share both', () => {
    fc.assert(
      fc.property(trainings, (all) => {
        const told = doubleBookings(all)
        for (const trainer of ['p1', 'p2', 'p3']) {
          for (const day of ['2024-01-10', '2024-01-11', '2024-01-12']) {
            const ids = all
              .filter((each) => each.trainers.includes(trainer) && each.days.includes(day))
              .map(({ id }) => id)
            const booking = told.find((each) => each.trainer === trainer && each.day === day)
            expect(booking?.trainings ?? []).toEqual(ids.length > 1 ? ids : [])
          }
        }
      }),
    )
  })
})
