import { parsePeriod } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { bundle2, heldBy, trainer, training } from '../testing/bundle'
import { trainerDaysOf } from './trainer-days-of'

const actual = { planningDays: 4, trainingDays: 6, consultationDays: 2 }

describe('trainerDaysOf', () => {
  const facts = bundle2({
    trainers: [trainer('p'), trainer('q')],
    trainings: [
      training('k1', '2025-03-01', { trainers: [{ ...heldBy('p'), actual }, heldBy('q')] } as never),
      training('k2', '2025-06-30', { trainers: [heldBy('p')], status: 'ongoing' }),
      training('k3', '2025-05-01', { trainers: [heldBy('p')], status: 'cancelled' }),
      training('k4', '2025-07-01', { trainers: [heldBy('q')], status: 'planned' }),
      training('k5', '2025-04-01', { trainers: [heldBy('q')], region: '03' }),
      training('k6', '2025-04-01', { trainers: [heldBy('q')], status: 'planned', sessions: [] }),
    ] as never,
  })

  it('adds up the days of trainings that end in the period, and the days really spent where they are told', () => {
    expect(trainerDaysOf(facts, '08', parsePeriod('2025-H1'))).toEqual({
      trainings: 2,
      planned: 30,
      actual: 12,
      parts: { told: 1, all: 2 },
    })
  })

  it('knows what comes from a day on', () => {
    expect(trainerDaysOf(facts, '08', { start: '2025-07-01' })).toEqual({
      trainings: 1,
      planned: 10,
      actual: 0,
      parts: { told: 0, all: 0 },
    })
    expect(trainerDaysOf(facts, '21', parsePeriod('2025'))).toMatchObject({ trainings: 0, planned: 0 })
  })
})
