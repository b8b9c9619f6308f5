import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { CalendarError } from '../calendar/calendar-date'
import { isWorkingDay } from '../calendar/working-days'
import { moveSchedule, scheduleBlocks } from './move-schedule'

const akaa = ['2018-01-18', '2018-01-19', '2018-03-01', '2018-03-02', '2018-03-08', '2018-03-09']

function daysAfter(move: Parameters<typeof moveSchedule>[1], isFree?: Parameters<typeof moveSchedule>[2]): string[] {
  return moveSchedule(akaa, move, isFree).map(({ to }) => to)
}

describe('the blocks of a schedule', () => {
  it('are its runs of adjacent days', () => {
    expect(scheduleBlocks([...akaa.toReversed(), '2018-01-18'])).toEqual([
      ['2018-01-18', '2018-01-19'],
      ['2018-03-01', '2018-03-02'],
      ['2018-03-08', '2018-03-09'],
    ])
  })
})

describe('a schedule that moves', () => {
  it('goes as a whole by as many days as its first', () => {
    const days = daysAfter({ first: '2018-01-18', to: '2018-01-25', isBlockOnly: false })
    expect(days).toEqual(akaa.map((day) => addDays(day, 7)))
  })

  it('goes from a day on, within a block too, or by one block alone', () => {
    const rest = { first: '2018-03-02', to: '2018-03-05', isBlockOnly: false }
    expect(daysAfter(rest)).toEqual(['2018-03-05', '2018-03-12', '2018-03-13'])
    expect(daysAfter({ first: '2018-03-01', to: '2018-03-05', isBlockOnly: true })).toEqual([
      '2018-03-05',
      '2018-03-06',
    ])
  })

  it('stays off weekends, holidays, days that are taken and those on which somebody is away', () => {
    const block = { first: '2018-01-18', to: '2018-03-29', isBlockOnly: true }
    expect(daysAfter(block)).toEqual(['2018-04-03', '2018-04-04'])
    expect(daysAfter(block, (day) => day !== '2018-04-04')).toEqual(['2018-04-05', '2018-04-06'])
    expect(daysAfter({ first: '2018-01-18', to: '2018-02-28', isBlockOnly: true })).toEqual([
      '2018-03-05',
      '2018-03-06',
    ])
  })

  it('goes back as well', () => {
    expect(daysAfter({ first: '2018-03-08', to: '2018-02-08', isBlockOnly: false })).toEqual([
      '2018-02-08',
      '2018-02-09',
    ])
  })

  it('goes day by day where a block is longer than a week of work', () => {
    const week = Array.from({ length: 6 }, (_, index) => addDays('2018-01-15', index))
    const moved = moveSchedule(week, { first: '2018-01-15', to: '2018-01-22', isBlockOnly: false })
    expect(moved.map(({ to }) => to)).toEqual([...week.slice(0, 5).map((day) => addDays(day, 7)), '2018-01-29'])
  })

  it('is refused when nobody is ever there', () => {
    expect(() => daysAfter({ first: '2018-01-18', to: '2018-01-25', isBlockOnly: false }, () => false)).toThrow(
      CalendarError,
    )
  })

  it('keeps its order and number of days, on free working days, none before where it was to go', () => {
    const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2024-01-01', days))
    const away = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 })
    const schedule = fc.uniqueArray(day, { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(schedule, day, away, fc.boolean(), fc.nat(), (days, to, free, isBlockOnly, nth) => {
        const first = days.toSorted()[nth % days.length] ?? to
        function isFree(each: string): boolean {
          return free.some((number) => Number(each.slice(8)) % 7 !== number - 1)
        }
        const moved = moveSchedule(days, { first, to, isBlockOnly }, isFree)
        const moves = moved.map((each) => each.to)
        expect(moves).toEqual([...new Set(moves)].toSorted())
        expect(moves.every((each) => each >= to && isWorkingDay(each) && isFree(each))).toBe(true)
        const moving = days.toSorted().filter((each) => each >= first)
        if (!isBlockOnly) expect(moved.map(({ from }) => from)).toEqual(moving)
        const staying = days.filter((each) => !moved.some(({ from }) => from === each))
        expect(moves.filter((each) => staying.includes(each))).toEqual([])
      }),
    )
  })
})
