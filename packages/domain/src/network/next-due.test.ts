import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { mandateGaps } from './mandate'
import { NetworkError, parseNetwork } from './network'
import { meetsOftenEnough, nextDue, overdueSince } from './next-due'

const network = { validFrom: '2024-01-01', validUntil: null, meetings: [{ heldOn: '2024-02-06' }] }

describe('a network', () => {
  it('is to meet half a year after its last meeting, or after it was founded', () => {
    expect(nextDue(network, '2024-03-01')).toBe('2024-08-06')
    expect(nextDue(network, '2024-02-05')).toBe('2024-07-01')
    expect(nextDue(network, '2024-03-01', 4)).toBe('2024-05-06')
  })

  it('goes by the latest meeting up to the day, that day included, whatever the order', () => {
    const meetings = ['2024-05-01', '2024-02-06', '2024-09-01'].map((heldOn) => ({ heldOn }))
    expect(nextDue({ ...network, meetings }, '2024-06-01')).toBe('2024-11-01')
    expect(nextDue({ ...network, meetings }, '2024-05-01')).toBe('2024-11-01')
    expect(nextDue({ ...network, meetings }, '2024-04-30')).toBe('2024-08-06')
  })

  it('is overdue from the day after', () => {
    expect(overdueSince(network, '2024-08-06')).toBe(null)
    expect(overdueSince(network, '2024-08-07')).toBe('2024-08-07')
    expect(overdueSince(network, '2025-01-01')).toBe('2024-08-07')
  })

  it('is due for nothing before it began or after it ended', () => {
    expect(nextDue(network, '2023-12-31')).toBe(null)
    expect(nextDue({ ...network, validUntil: '2024-06-01' }, '2024-06-01')).toBe(null)
    expect(overdueSince({ ...network, validUntil: '2024-12-01' }, '2024-12-24')).toBe(null)
  })

  it('is late exactly when the day is past the day it was due', () => {
    const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2024-01-01', days))
    fc.assert(
      fc.property(fc.array(anyDay), anyDay, fc.constantFrom(1, 2, 3, 4, 6, 12), (held, day, times) => {
        const meets = { ...network, meetings: held.map((heldOn) => ({ heldOn })) }
        const due = nextDue(meets, day, times)
        const since = overdueSince(meets, day, times)
        expect(since).toBe(due !== null && day > due ? addDays(due, 1) : null)
      }),
    )
  })

  it('is asked for a number of meetings that divides the year', () => {
    expect(() => nextDue(network, '2024-03-01', 5)).toThrow(NetworkError)
    expect(() => nextDue(network, '2024-03-01', 0)).toThrow('meetingsPerYear: expected 1, 2, 3, 4, 6 or 12, got 0')
    for (const wrong of [0.5, -1, 1.5]) expect(() => nextDue(network, '2024-03-01', wrong)).toThrow(NetworkError)
  })

  it('has met often enough in a year with two meetings, a group with one', () => {
    expect([0, 1, 2, 5].map((times) => meetsOftenEnough('network', times))).toEqual([false, false, true, true])
    expect([0, 1, 2].map((times) => meetsOftenEnough('group', times))).toEqual([false, true, true])
  })

  it('has a whole mandate when goal, task, way of working and coordinating body are agreed', () => {
    const whole = {
      goal: 'Yhtenäinen työskentely',
      task: 'Sisällöllinen työstö',
      wayOfWorking: 'Työpajat',
      coordinatingBody: { kind: 'outside', name: 'Osaamiskeskus' },
    } as const
    expect(mandateGaps(whole)).toEqual([])
    expect(mandateGaps({ ...whole, task: null, coordinatingBody: null })).toEqual(['task', 'coordinating-body'])
  })

  it('cannot be read with an empty goal or an end before its beginning', () => {
    const wrong = {
      region: '08',
      kind: 'trainers',
      validFrom: '2024-01-01',
      validUntil: '2024-01-01',
      mandate: { goal: ' ', task: null, wayOfWorking: null, coordinatingBody: null },
      meetings: [{ heldOn: '2024-02-06', hours: 0 }],
    }
    expect(() => parseNetwork(wrong)).toThrow(
      'mandate.goal: expected a text of ≥ 1 characters, got " "\nmeetings[0].hours: expected a number > 0, got 0',
    )
    const ended = { ...wrong, mandate: { ...wrong.mandate, goal: null }, meetings: [] }
    expect(() => parseNetwork(ended)).toThrow('validUntil: expected a day after validFrom 2024-01-01, got 2024-01-01')
  })
})
