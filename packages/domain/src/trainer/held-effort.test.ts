import { expect, it } from 'vitest'
import { heldEffort } from './held-effort'
import { laterTrainingEffort } from './workload'

const day = { kind: 'training-day', heldBy: [] }

it('is what the source plans where everything was held by both', () => {
  const days = ['05', '06', '12', '13', '19', '20'].map((date) => ({ ...day, date: `2024-03-${date}` }))
  const consultations = ['04', '05', '06'].map((month) => ({
    date: `2024-${month}-20`,
    kind: 'consultation',
    heldBy: [],
  }))
  expect(heldEffort('a', [...days, ...consultations], laterTrainingEffort)).toEqual(laterTrainingEffort)
})

it('counts a day once, and what others held not at all', () => {
  const sessions = [
    { ...day, date: '2024-03-05' },
    { ...day, date: '2024-03-05', heldBy: ['a'] },
    { ...day, date: '2024-03-06', heldBy: ['b'] },
    { date: '2024-05-20', kind: 'consultation', heldBy: ['b', 'c'] },
    { date: '2024-06-20', kind: 'supervision', heldBy: ['a'] },
  ]
  expect(heldEffort('a', sessions, { planningDays: 1 })).toEqual({
    planningDays: 1,
    trainingDays: 1,
    consultationDays: 0,
  })
  expect(heldEffort('b', sessions, { planningDays: 0 }).trainingDays).toBe(2)
  expect(heldEffort('b', sessions, { planningDays: 0 }).consultationDays).toBe(0.5)
})
