import { describe, expect, it } from 'vitest'
import { handOverSessions } from './hand-over-sessions'

const row = { trainer: 'a', planningDays: 4, trainingDays: 6, consultationDays: 2, actualPlanningDays: 3 }
const pair = { trainer: 'b', planningDays: 4, trainingDays: 6, consultationDays: 2 }

describe('what a trainer hands over', () => {
  it('is the whole row when nothing was held yet, without what was done', () => {
    const sessions = [{ day: '2026-03-01', heldBy: ['a'] }]
    const { trainers, sessions: held } = handOverSessions({ trainers: [row, pair], sessions }, 'a', 'c', '2026-02-01')
    const { actualPlanningDays: _done, ...given } = row
    expect(trainers).toEqual([pair, { ...given, trainer: 'c' }])
    expect(held).toEqual([{ day: '2026-03-01', heldBy: ['c'] }])
  })

  it('is shared as the sessions are, which say who holds which', () => {
    const sessions = ['2026-01-01', '2026-02-01', '2026-03-01'].map((day) => ({ day, heldBy: [] }))
    const { trainers, sessions: held } = handOverSessions({ trainers: [row, pair], sessions }, 'a', 'c', '2026-02-01')
    expect(trainers).toEqual([
      pair,
      { ...row, trainingDays: 4, consultationDays: 1.5 },
      { trainer: 'c', planningDays: 0, trainingDays: 2, consultationDays: 0.5 },
    ])
    expect(held.map(({ heldBy }) => heldBy)).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['c', 'b'],
    ])
  })

  it('goes to a trainer of the same training who then holds both', () => {
    const sessions = [{ day: '2026-03-01', heldBy: [] }]
    const { trainers } = handOverSessions({ trainers: [row, pair], sessions }, 'a', 'b', '2026-02-01')
    expect(trainers).toEqual([{ ...pair, planningDays: 8, trainingDays: 12, consultationDays: 4 }])
  })

  it('is nothing where the trainer holds nothing', () => {
    const held = { trainers: [pair], sessions: [] }
    expect(handOverSessions(held, 'a', 'c', '2026-02-01')).toEqual(held)
  })
})
