import { describe, expect, it } from 'vitest'
import { bookedElsewhere, queryOfOthers } from './booked-days'

const trainer = { id: 'p1', title: 'Kouluttaja' }
const training = { status: 'planned', sessions: [{ date: '2024-01-11' }, {}], trainers: [{ trainer: 'p1' }, {}] }
const other = {
  id: 'k2',
  title: 'Toinen',
  status: 'completed',
  sessions: [{ date: '2024-01-12T12:00:00.000Z' }, { date: '2024-01-11T12:00:00.000Z' }],
  trainers: [{ trainer }],
}

describe('a trainer elsewhere on one of a training’s days', () => {
  it('is named with the day and the other training', () => {
    expect(bookedElsewhere(training, [other])).toEqual([
      { day: '2024-01-11', trainer: 'Kouluttaja', id: 'k2', title: 'Toinen' },
    ])
  })

  it('comes in the order of the days', () => {
    const both = { ...training, sessions: [{ date: '2024-01-12' }, { date: '2024-01-11' }] }
    const third = { ...other, id: 'k3', sessions: [{ date: '2024-01-11' }] }
    expect(bookedElsewhere(both, [other, third]).map(({ day, id }) => `${day} ${id}`)).toEqual([
      '2024-01-11 k2',
      '2024-01-11 k3',
      '2024-01-12 k2',
    ])
  })

  it('is on the days of the sessions they hold, or of those that name nobody of the trainers', () => {
    function held(...heldBy: unknown[]): Record<string, unknown> {
      return {
        ...training,
        sessions: [{ date: '2024-01-11', heldBy }],
        trainers: [{ trainer: 'p1' }, { trainer: 'p2' }],
      }
    }
    expect(bookedElsewhere(held('p2'), [other])).toEqual([])
    for (const both of [held(), held('p1'), held({ id: 'p1' }, 'p2'), held('gone')]) {
      expect(bookedElsewhere(both, [other])).toHaveLength(1)
    }
    expect(bookedElsewhere(training, [{ ...other, ...held('p2') }])).toEqual([])
  })

  it('has no name when the reader may not see it', () => {
    expect(bookedElsewhere(training, [{ ...other, trainers: [{ trainer: 'p1' }] }])).toMatchObject([{ trainer: null }])
  })

  it.each([
    ['on another day', { ...training, sessions: [{ date: '2024-01-10' }] }, other],
    ['of another trainer', { ...training, trainers: [{ trainer: 'p2' }] }, other],
    ['in a training that is cancelled', { ...training, status: 'cancelled' }, other],
    ['when the other is cancelled', training, { ...other, status: 'cancelled' }],
  ])('is none %s', (_what, form, found) => {
    expect(bookedElsewhere(form, [found])).toEqual([])
  })
})

describe('other trainings', () => {
  it.each([
    ['days', { ...training, sessions: [{}] }],
    ['trainers', { ...training, trainers: null }],
    ['either, when cancelled', { ...training, status: 'cancelled' }],
  ])('are not looked for without %s', (_what, form) => {
    expect(queryOfOthers(form, null)).toBeNull()
  })
})
