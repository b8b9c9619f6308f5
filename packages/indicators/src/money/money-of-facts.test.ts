import { describe, expect, it } from 'vitest'
import { bundle2, heldBy, team, trainer, training } from '../testing/bundle'
import { moneyOfFacts, moneyYears } from './money-of-facts'

const actual = { planningDays: 4, trainingDays: 6, consultationDays: 2 }

describe('the money and days of facts', () => {
  const facts = bundle2({
    teams: [team('t1', { municipality: '790' }), team('t2', { municipality: '020' }), team('t3', { region: '03' })],
    trainers: [trainer('p'), trainer('q', { region: '03' } as never)],
    trainings: [
      training('k1', '2025-03-01', {
        teams: ['t1', 't2'],
        trainers: [{ ...heldBy('p'), actual }, heldBy('q')],
        participants: [{ group: 'social-worker', count: 7 }],
      } as never),
      training('k2', '2025-04-01', { region: '03', teams: ['t3'], trainers: [heldBy('p')] } as never),
      training('k3', '2026-04-01', { teams: ['t1'], status: 'cancelled' } as never),
    ] as never,
    prices: [{ region: '08', year: 2025, trainerDay: 400, participantDay: 300 }],
  })

  it('are those of the region, with what is borrowed and lent beside', () => {
    const money = moneyOfFacts(facts, '08', 2025)
    expect(money.total.trainerDays).toEqual({
      planned: { value: 20, isWhole: true },
      actual: { value: 12, isWhole: false },
    })
    expect(money.borrowed.planned).toEqual({ value: 10, isWhole: true })
    expect(money.lent.planned).toEqual({ value: 10, isWhole: true })
    expect(money.total.trainerEuros.actual).toEqual({ value: 4800, isWhole: false })
    expect(money.byMunicipality.map(({ municipality }) => municipality)).toEqual(['020', '790'])
  })

  it('have no euros without a price, and of another region’s nothing', () => {
    expect(moneyOfFacts(facts, '03', 2025).total.euros.planned.value).toBeNull()
    expect(moneyOfFacts(facts, '08', 2026).total.trainerDays.planned).toEqual({ value: 0, isWhole: true })
    expect(moneyYears(facts, '08')).toEqual([2025])
    expect(moneyYears(facts, '03')).toEqual([2025])
  })
})
