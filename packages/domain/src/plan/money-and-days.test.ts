import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curriculumIds } from '../training/curricula'
import { participantGroupIds } from '../training/participant-groups'
import { trainingStatusIds } from '../training/statuses'
import { MoneyError, moneyAndDays, type DaysAndEuros, type PaidTraining } from './money-and-days'

const prices = { trainerDay: 400, participantDay: 300, operations: 5000 }

const sixDays = ['2024-03-05', '2024-03-06', '2024-03-19', '2024-03-20', '2024-12-10', '2025-01-14'].map((date) => ({
  date,
  hours: 7,
}))

function training(more: Partial<PaidTraining> = {}): PaidTraining {
  return {
    id: 'k1',
    curriculum: 'team-basic',
    status: 'completed',
    sessions: sixDays,
    trainers: [
      { isBorrowed: false, plannedDays: 12, actualDays: 15 },
      { isBorrowed: true, plannedDays: 12, actualDays: 12 },
    ],
    municipalities: ['837', '536', null],
    seats: 10,
    participants: [
      { group: 'social-worker', count: 9 },
      { group: 'expert-by-experience', count: 2 },
    ],
    ...more,
  }
}

const untold = { value: null, isWhole: false }

function of(trainings: readonly PaidTraining[], more: Partial<Parameters<typeof moneyAndDays>[0]> = {}) {
  return moneyAndDays({ year: 2024, trainings, lendings: [], prices, ...more })
}

describe('money and days', () => {
  it('are counted by hand: five sixths of a training lie in the year, and a participant’s day is seven hours', () => {
    const { total, borrowed, missing } = of([training()])
    expect(total.trainerDays.planned.value).toBeCloseTo(20)
    expect(total.trainerDays.actual.value).toBeCloseTo(22.5)
    expect(borrowed.planned.value).toBeCloseTo(10)
    // Ten seats on five days; nine came who have clients.
    expect([total.participantDays.planned.value, total.participantDays.actual.value]).toEqual([50, 45])
    expect(total.euros.planned.value).toBeCloseTo(20 * 400 + 50 * 300)
    expect(total.euros.actual.value).toBeCloseTo(22.5 * 400 + 45 * 300)
    expect(missing).toEqual({ actualDays: [], participants: [], seats: [], prices: [] })
    expect(of([training()], { year: 2025 }).total.trainerDays.planned.value).toBeCloseTo(4)
    expect(of([training()], { year: 2026 }).byCurriculum).toEqual([])
  })

  it('are of a training to come only planned, and of a cancelled one none', () => {
    const { total, missing } = of([training({ status: 'planned', participants: [], seats: null })])
    expect(total.trainerDays.actual).toEqual({ value: 0, isWhole: true })
    expect(total.participantDays).toEqual({ planned: untold, actual: { value: 0, isWhole: true } })
    expect(missing.seats).toEqual(['k1'])
    expect(of([training({ status: 'cancelled' })]).byMunicipality).toEqual([])
  })

  it('say what nobody has told: actual days, participants, and prices, which are never 0 €', () => {
    const silent = training({ participants: [], trainers: [{ isBorrowed: false, plannedDays: 10, actualDays: null }] })
    const { total, missing } = of([silent], { prices: null })
    expect(missing).toEqual({
      actualDays: ['k1'],
      participants: ['k1'],
      seats: [],
      prices: ['trainerDay', 'participantDay', 'operations'],
    })
    expect([total.trainerDays.actual, total.participantDays.actual]).toEqual([untold, untold])
    expect([total.trainerEuros.planned, total.euros.planned, total.euros.actual]).toEqual([untold, untold, untold])
    const { total: partly } = of([silent, training({ seats: null })])
    expect([partly.trainerDays.actual.isWhole, partly.participantDays.actual]).toEqual([
      false,
      { value: 45, isWhole: false },
    ])
    const half = of([training()], { prices: { ...prices, participantDay: null } }).total
    expect([half.trainerEuros.planned.isWhole, half.euros.planned]).toEqual([true, untold])
    expect(of([training()], { prices: { ...prices, trainerDay: 0 } }).total.trainerEuros.actual.value).toBe(0)
  })

  it('lent to other regions are told, and are in no sum', () => {
    const lending = { status: 'completed', days: ['2024-05-02', '2025-05-02'], plannedDays: 10, actualDays: 8 } as const
    const { lent, total } = of([], { lendings: [lending, { ...lending, status: 'cancelled' }] })
    expect(lent).toEqual({ planned: { value: 5, isWhole: true }, actual: { value: 4, isWhole: true } })
    expect(total.trainerDays.planned).toEqual({ value: 0, isWhole: true })
  })

  it('come to the same by curriculum, by municipality and in all, whatever the trainings', () => {
    const days = fc.double({ min: 0, max: 200, noNaN: true })
    const price = fc.option(fc.double({ min: 0, max: 2000, noNaN: true }))
    const someTraining = fc.record({
      id: fc.string(),
      curriculum: fc.constantFrom(...curriculumIds),
      status: fc.constantFrom(...trainingStatusIds),
      sessions: fc.array(
        fc.record({
          date: fc.constantFrom('2023-12-31', '2024-01-01', '2024-06-03', '2024-12-31', '2025-01-01'),
          hours: fc.integer({ min: 1, max: 8 }),
        }),
      ),
      trainers: fc.array(fc.record({ isBorrowed: fc.boolean(), plannedDays: days, actualDays: fc.option(days) })),
      municipalities: fc.array(fc.constantFrom('837', '536', '020', null)),
      seats: fc.option(fc.nat(60)),
      participants: fc.array(fc.record({ group: fc.constantFrom(...participantGroupIds), count: fc.nat(40) })),
    })
    const some = fc.array(someTraining, { maxLength: 12 })
    const somePrices = fc.record({ trainerDay: price, participantDay: price, operations: price })
    fc.assert(
      fc.property(some, somePrices, (trainings, given) => {
        const { total, byCurriculum, byMunicipality } = of(trainings, { prices: given })
        for (const parts of [byCurriculum, byMunicipality] as readonly (readonly DaysAndEuros[])[]) {
          for (const key of ['trainerDays', 'participantDays', 'trainerEuros', 'participantEuros', 'euros'] as const) {
            for (const which of ['planned', 'actual'] as const) {
              const whole = total[key][which]
              const values = parts.map((part) => part[key][which].value)
              if (parts.length > 0) expect(whole.isWhole).toBe(parts.every((part) => part[key][which].isWhole))
              const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0)
              // Euros of both kinds are told where both are: what is told in part only is in no sum.
              if (key === 'euros' && !whole.isWhole) continue
              if (whole.value === null) expect(values.every((value) => value === null || value === 0)).toBe(true)
              else expect(Math.abs(sum - whole.value)).toBeLessThanOrEqual(1e-9 * Math.max(1, whole.value))
            }
          }
        }
      }),
    )
  })

  it('are not reckoned in years that are none, or with prices below 0', () => {
    expect(() => of([], { year: 24.5, prices: { ...prices, trainerDay: -1 } })).toThrow(MoneyError)
    expect(() => of([], { year: 24.5, prices: { ...prices, trainerDay: -1 } })).toThrow(/year.*trainerDay/s)
  })
})
