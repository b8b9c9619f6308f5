import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { helsinkiDay } from '../calendar/helsinki-day'
import { isAnnounced, isOpen } from './openness'
import { scheduleChange, type KnownSession } from './schedule-changes'
import { registrationStateIds } from './states'
import { freeSeats, movingUp, seatsLeft, seatsOver, stateOfNext, type Seated } from './waiting-list'

const capacity = fc.option(fc.nat(6), { nil: null })
const registrations = fc
  .array(fc.constantFrom(...registrationStateIds), { maxLength: 12 })
  .map((states) => states.map((state, index): Seated => ({ id: String(index), state })))

describe('a waiting list', () => {
  it('gives free seats to those who wait, first come first served, and no more than there are', () => {
    fc.assert(
      fc.property(capacity, registrations, (seats, before) => {
        const up = movingUp(seats, before)
        const waiting = before.filter(({ state }) => state === 'waiting').map(({ id }) => id)
        expect(up).toEqual(waiting.slice(0, up.length))
        const after = before.map((each) => (up.includes(each.id) ? { ...each, state: 'registered' as const } : each))
        const taken = after.filter(({ state }) => state === 'registered').length
        if (up.length > 0 && seats !== null) expect(taken).toBeLessThanOrEqual(seats)
        expect(up.length === waiting.length || freeSeats(seats, after) === 0).toBe(true)
        expect(movingUp(seats, after)).toEqual([])
      }),
    )
  })

  it('is as long, whether people come one by one or a seat becomes free later', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(12), (seats, comers) => {
        const come: Seated[] = []
        for (let id = 0; id < comers; id += 1) come.push({ id: String(id), state: stateOfNext(seats, come) })
        expect(come.filter(({ state }) => state === 'registered')).toHaveLength(Math.min(seats, comers))
        expect(come.filter(({ state }) => state === 'waiting')).toHaveLength(Math.max(0, comers - seats))
      }),
    )
  })

  it('lets nobody pass those who wait', () => {
    expect(stateOfNext(2, [{ id: 'a', state: 'waiting' }])).toBe('registered')
    expect(stateOfNext(1, [{ id: 'a', state: 'waiting' }])).toBe('waiting')
    expect(stateOfNext(null, [])).toBe('registered')
    expect(stateOfNext(0, [])).toBe('waiting')
  })

  it('throws nobody out where there are fewer seats than before, and never has less than none', () => {
    fc.assert(
      fc.property(fc.nat(6), registrations, (seats, before) => {
        const registered = before.filter(({ state }) => state === 'registered').length
        const waiting = before.filter(({ state }) => state === 'waiting').length
        const left = seatsLeft(seats, { registered, waiting }) ?? Number.NaN
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual(freeSeats(seats, before) ?? Number.NaN)
        expect(stateOfNext(seats, before) === 'waiting').toBe(left === 0)
        const over = seatsOver(seats, registered)
        expect(Math.min(seats, registered) + over).toBe(registered)
        if (over > 0) expect([freeSeats(seats, before), movingUp(seats, before)]).toEqual([0, []])
      }),
    )
    expect([seatsLeft(null, { registered: 9, waiting: 1 }), seatsOver(null, 9)]).toEqual([null, 0])
  })
})

describe('registration', () => {
  const thing = { isPublic: true, isCancelled: false, openUntil: null, days: ['2026-12-08', '2026-12-01'] }
  it('is open until the day that is told, else until the first day', () => {
    expect(isOpen(thing, '2026-12-01')).toBe(true)
    expect(isOpen(thing, '2026-12-02')).toBe(false)
    expect(isOpen({ ...thing, openUntil: '2026-12-04' }, '2026-12-04')).toBe(true)
    expect(isOpen({ ...thing, openUntil: '2026-11-20' }, '2026-11-21')).toBe(false)
  })

  it('is open for the whole last day in Helsinki', () => {
    const until = { ...thing, openUntil: '2026-09-03' }
    for (const [instant, isTaken] of [
      ['2026-09-02T21:00:00Z', true],
      ['2026-09-03T20:59:59Z', true],
      ['2026-09-03T21:00:00Z', false],
    ] as const) {
      expect(isOpen(until, helsinkiDay(new Date(instant)))).toBe(isTaken)
    }
  })

  it('is never open for what has no public page', () => {
    for (const [hidden, today] of [
      [{ ...thing, isPublic: false }, '2026-11-01'],
      [{ ...thing, isCancelled: true }, '2026-11-01'],
      [{ ...thing, days: [] }, '2026-11-01'],
      [{ ...thing, openUntil: '2027-12-31' }, '2026-12-09'],
    ] as const) {
      expect([isAnnounced(hidden, today), isOpen(hidden, today)]).toEqual([false, false])
    }
    expect(isAnnounced(thing, '2026-12-08')).toBe(true)
  })
})

describe('a change of schedule', () => {
  const session = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    date: fc.nat(6).map((days) => addDays('2026-12-01', days)),
    startsAt: fc.constantFrom(null, '09:00'),
    endsAt: fc.constant(null),
    place: fc.constantFrom(null, 'Sali'),
    link: fc.constant(null),
  })
  const schedule: fc.Arbitrary<KnownSession[]> = fc.uniqueArray(session, { selector: ({ id }) => id })

  it('tells each session that differs and lies ahead, and nothing of one that stays', () => {
    fc.assert(
      fc.property(schedule, schedule, (before, after) => {
        const { changed, dropped } = scheduleChange(before, after, '2026-12-03')
        for (const each of [...changed, ...dropped]) {
          const earlier = before.find(({ id }) => id === each.id)
          expect(each.date >= '2026-12-03' || (earlier?.date ?? '') >= '2026-12-03').toBe(true)
        }
        expect(dropped.every(({ id }) => !after.some((each) => each.id === id))).toBe(true)
        expect(scheduleChange(after, after, '2026-12-03')).toEqual({ changed: [], dropped: [] })
      }),
    )
  })

  it('tells of a day that moves, another place, a new day and one that is dropped', () => {
    const day = { id: 'a', date: '2026-12-08', startsAt: '09:00', endsAt: null, place: null, link: null } as const
    const moved = { ...day, date: '2026-12-09' }
    const elsewhere = { ...day, place: 'Sali' }
    expect(scheduleChange([day], [moved], '2026-12-01')).toEqual({ changed: [moved], dropped: [] })
    expect(scheduleChange([day], [elsewhere], '2026-12-01')).toEqual({ changed: [elsewhere], dropped: [] })
    expect(scheduleChange([], [day], '2026-12-01')).toEqual({ changed: [day], dropped: [] })
    expect(scheduleChange([day], [], '2026-12-01')).toEqual({ changed: [], dropped: [day] })
    expect(scheduleChange([day], [{ ...day, date: '2026-12-01' }], '2026-12-05').changed).toHaveLength(1)
    expect(scheduleChange([day], [], '2026-12-09').dropped).toEqual([])
  })
})
