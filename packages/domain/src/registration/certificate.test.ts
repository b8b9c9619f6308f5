import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { sessionKindIds } from '../training/session-kinds'
import { certifiedAttendance, type Certifiable } from './certificate'

const sessions: fc.Arbitrary<Certifiable['sessions']> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    date: fc.nat(9).map((days) => addDays('2026-03-02', days)),
    hours: fc.integer({ min: 1, max: 16 }).map((halves) => halves / 2),
    kind: fc.constantFrom(null, ...sessionKindIds),
  }),
  { selector: ({ id }) => id },
)
const attended = fc.subarray(['a', 'b', 'c', 'd', 'e', 'gone'])

describe('what is certified', () => {
  it('never exceeds what was held, and lies within its days', () => {
    fc.assert(
      fc.property(sessions, attended, (held, there) => {
        const certified = certifiedAttendance({ isCompleted: true, sessions: held }, there, '2026-12-31')
        const days = held.filter(({ kind }) => kind === null || kind === 'training-day')
        const own = days.filter(({ id }) => there.includes(id))
        expect(certified === null).toBe(own.length === 0)
        if (certified === null) return
        expect([certified.sessions, certified.ofSessions]).toEqual([own.length, days.length])
        expect(certified.hours).toBeLessThanOrEqual(certified.ofHours)
        expect(certified.hours === certified.ofHours).toBe(own.length === days.length)
        for (const { date } of days) {
          expect(date >= certified.firstDay && date <= certified.lastDay).toBe(true)
        }
      }),
    )
  })

  const held = [
    { id: 'a', date: '2026-03-02', hours: 7 },
    { id: 'b', date: '2026-04-09', hours: 3.5, kind: 'training-day' },
    { id: 'c', date: '2026-05-04', hours: 2, kind: 'consultation' },
  ] as const

  it('is nothing before the last day of training, without attendance, or of what was not completed', () => {
    expect(certifiedAttendance({ isCompleted: true, sessions: held }, ['a'], '2026-04-08')).toBeNull()
    expect(certifiedAttendance({ isCompleted: true, sessions: held }, [], '2026-06-01')).toBeNull()
    expect(certifiedAttendance({ isCompleted: true, sessions: held }, ['c'], '2026-06-01')).toBeNull()
    expect(certifiedAttendance({ isCompleted: false, sessions: held }, ['a'], '2026-06-01')).toBeNull()
    expect(certifiedAttendance({ isCompleted: true, sessions: [] }, ['a'], '2026-06-01')).toBeNull()
  })

  it('says how much of how much, without the consultations after the training', () => {
    expect(certifiedAttendance({ isCompleted: true, sessions: held }, ['a', 'c'], '2026-04-09')).toEqual({
      firstDay: '2026-03-02',
      lastDay: '2026-04-09',
      sessions: 1,
      ofSessions: 2,
      hours: 7,
      ofHours: 10.5,
    })
  })
})
