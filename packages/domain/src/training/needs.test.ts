import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { isWorkingDay } from '../calendar/working-days'
import { curriculumIds } from './curricula'
import { draftSchedule } from './draft-schedule'
import { effortOfNext, movedBefore, needMetOn, needsTraining, needState } from './needs'

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days))

describe('a draft schedule', () => {
  it('has only working days that are free, on or after the first, each once and in order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...curriculumIds), anyDay, fc.array(fc.nat(120)), (curriculum, from, away) => {
        const taken = away.map((days) => addDays(from, days))
        const days = draftSchedule(curriculum, from, (day) => !taken.includes(day)).map(({ date }) => date)
        expect(days.length).toBeGreaterThan(0)
        expect(days).toEqual([...new Set(days)].toSorted())
        for (const day of days)
          expect([day >= from, isWorkingDay(day), taken.includes(day)]).toEqual([true, true, false])
      }),
    )
  })

  it('of the team training is as the curriculum has it: six days, 42 hours, over months', () => {
    const sessions = draftSchedule('team-basic', '2026-12-21')
    expect(sessions.map(({ date }) => date)).toEqual([
      '2026-12-21',
      '2026-12-22',
      '2027-01-11',
      '2027-01-12',
      '2027-02-01',
      '2027-02-02',
    ])
    expect(sessions.reduce((sum, { hours }) => sum + hours, 0)).toBe(42)
  })

  it('begins after holidays, and keeps a block together over a week-end', () => {
    expect(draftSchedule('team-basic', '2026-12-24')[0]?.date).toBe('2026-12-28')
    expect(
      draftSchedule('team-basic', '2026-11-06')
        .map(({ date }) => date)
        .slice(0, 2),
    ).toEqual(['2026-11-09', '2026-11-10'])
  })
})

describe('the order of needs', () => {
  const anyOrder = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  it('holds the same needs after a move, the others as they were', () => {
    fc.assert(
      fc.property(
        anyOrder,
        fc.constantFrom('a', 'b', 'c'),
        fc.option(fc.constantFrom('a', 'b', 'e')),
        (order, id, before) => {
          const moved = movedBefore(order, id, before)
          expect(moved.toSorted()).toEqual(order.toSorted())
          expect(moved.filter((each) => each !== id)).toEqual(order.filter((each) => each !== id))
          if (before !== null && before !== id && order.includes(id) && order.includes(before)) {
            expect(moved.indexOf(id)).toBe(moved.indexOf(before) - 1)
          }
        },
      ),
    )
    expect(movedBefore(['a', 'b'], 'a', null)).toEqual(['b', 'a'])
  })
})

describe('a training need', () => {
  const need = { openedOn: '2024-02-01', scheduledOn: null, closedOn: null }

  it('waits, is scheduled, is met', () => {
    expect(needState(need)).toBe('open')
    expect(needState({ ...need, scheduledOn: '2024-03-01' })).toBe('scheduled')
    expect(needState({ ...need, closedOn: '2024-03-01' })).toBe('closed')
  })

  it('is met on the last day of its training, once that is completed', () => {
    const sessions = [{ date: '2024-03-09' }, { date: '2024-03-01' }]
    expect(needMetOn(need, { status: 'ongoing', sessions })).toBeNull()
    expect(needMetOn(need, { status: 'completed', sessions })).toBe('2024-03-09')
    expect(needMetOn({ openedOn: '2024-05-01' }, { status: 'completed', sessions })).toBe('2024-05-01')
  })

  it('is asked for by a team of which fewer than half are trained, if that is known', () => {
    expect(needsTraining({ people: 5, trainedPeople: 2 })).toBe(true)
    expect(needsTraining({ people: 4, trainedPeople: 2 })).toBe(false)
    expect(needsTraining({ people: 0, trainedPeople: 0 })).toBe(false)
    expect(needsTraining({ people: 4, trainedPeople: null })).toBe(false)
    expect(needsTraining({ people: null, trainedPeople: 0 })).toBe(false)
  })

  it('takes a trainer 13 days the first time and 10 later; another training its own days', () => {
    function sum(days: object): number {
      return Object.values(days).reduce((total: number, each: number) => total + each, 0)
    }
    expect([0, 1, 5].map((before) => sum(effortOfNext('team-basic', before)))).toEqual([13, 10, 10])
    expect(effortOfNext('refresher', 0)).toEqual({ planningDays: 0, trainingDays: 1, consultationDays: 0 })
  })
})
