import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { professionIds } from './professions'
import { firstTrainingDays, laterTrainingDays, trainerWorkload, WorkloadError } from './workload'
import { contactHours, shareOfWorkingTime } from './working-time'

const parts = ['planningDays', 'trainingDays', 'consultationDays', 'daysPerTrainer', 'daysPerPair'] as const

function daysOf(firstTrainings: number, laterTrainings: number): readonly number[] {
  const { daysPerTrainer, daysPerPair } = trainerWorkload({ firstTrainings, laterTrainings })
  return [daysPerTrainer, daysPerPair]
}

describe('trainers’ workload', () => {
  it('is 13 days a trainer and 26 a pair for the first training, 10 and 20 for a later one', () => {
    expect(daysOf(1, 0)).toEqual([13, 26])
    expect(daysOf(0, 1)).toEqual([10, 20])
    expect([firstTrainingDays, laterTrainingDays]).toEqual([13, 10])
  })

  it('reproduces the table of the source, which uses the later rate throughout', () => {
    expect([2, 4, 10].map((count) => daysOf(0, count))).toEqual([
      [20, 40],
      [40, 80],
      [100, 200],
    ])
  })

  it('corrects the table when a first training is among them', () => {
    expect([2, 4, 10].map((count) => daysOf(1, count - 1))).toEqual([
      [23, 46],
      [43, 86],
      [103, 206],
    ])
  })

  it('divides the days among planning, training and consultations', () => {
    expect(trainerWorkload({ firstTrainings: 1, laterTrainings: 1 })).toEqual({
      planningDays: 8,
      trainingDays: 12,
      consultationDays: 3,
      daysPerTrainer: 23,
      daysPerPair: 46,
    })
  })

  it('keeps hours apart: 42 of training and 9 of consultations for each team', () => {
    expect(contactHours({ firstTrainings: 1, laterTrainings: 0 })).toEqual({ trainingHours: 42, consultationHours: 9 })
    expect(contactHours({ firstTrainings: 1, laterTrainings: 2 })).toEqual({
      trainingHours: 126,
      consultationHours: 27,
    })
  })

  it('makes Espoo’s 60 days about 26 % of one year and 13 % of two', () => {
    const [days] = daysOf(0, 6)
    expect(days).toBe(60)
    expect(Math.round(shareOfWorkingTime(60, 1) * 100)).toBe(26)
    expect(Math.round(shareOfWorkingTime(60, 2) * 100)).toBe(13)
  })

  it('takes nothing for no trainings', () => {
    expect(daysOf(0, 0)).toEqual([0, 0])
    expect(shareOfWorkingTime(0, 1)).toBe(0)
  })

  it('refuses numbers of trainings that are not whole or below 0, and times that are none', () => {
    expect(() => daysOf(-1, 0)).toThrow(WorkloadError)
    expect(() => daysOf(0, 1.5)).toThrow('laterTrainings: expected a whole number ≥ 0, got 1.5')
    expect(() => contactHours({ firstTrainings: Number.NaN, laterTrainings: 0 })).toThrow(WorkloadError)
    expect(() => shareOfWorkingTime(-1, 1)).toThrow('days: expected a number ≥ 0, got -1')
    expect(() => shareOfWorkingTime(60, 0)).toThrow('years: expected a number > 0, got 0')
    expect(() => shareOfWorkingTime(Number.NaN, 1)).toThrow(WorkloadError)
  })

  it('is additive: trainings together take what they take one by one', () => {
    const anyCount = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(anyCount, anyCount, anyCount, anyCount, (first, later, moreFirst, moreLater) => {
        const together = trainerWorkload({ firstTrainings: first + moreFirst, laterTrainings: later + moreLater })
        const one = trainerWorkload({ firstTrainings: first, laterTrainings: later })
        const other = trainerWorkload({ firstTrainings: moreFirst, laterTrainings: moreLater })
        for (const part of parts) {
          expect(together[part]).toBe(one[part] + other[part])
        }
        expect(together.daysPerTrainer).toBe((first + moreFirst) * 13 + (later + moreLater) * 10)
      }),
    )
  })

  it('pairs social workers with family therapists', () => {
    expect(professionIds).toEqual(['social-worker', 'family-therapist', 'other'])
  })
})
