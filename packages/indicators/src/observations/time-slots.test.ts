import { parsePeriod, periodsBetween } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { datedList, type DatedAmounts } from '../columns/dated-amounts'
import { dayNumber } from '../columns/day-number'
import type { WindowName } from '../fields/windows'
import { slotLatest, type GoesBefore } from './slot-latest'
import { slotsOfDays, slotTotals, totalIn } from './slot-totals'
import { timeSlots, type PeriodSlots } from './time-slots'

const time = timeSlots([...periodsBetween('2024-H1', '2024-H2'), parsePeriod('2024')])

function periodOf(id: string): PeriodSlots {
  const found = time.periods.find(({ period }) => period.id === id)
  if (found === undefined) throw new RangeError(id)
  return found
}

function isIn(id: string, day: string) {
  const { from, to } = periodOf(id).slots.period
  return time.slotAt(dayNumber(day)) >= from && time.slotAt(dayNumber(day)) < to
}

/** Amounts of two owners. */
function dated(entries: readonly (readonly [owner: number, day: string, amount: number])[]): DatedAmounts {
  const list = datedList(2, entries.length)
  for (const [owner, day, amount] of entries) list.add(owner, dayNumber(day), amount)
  return list.done()
}

describe('time slots', () => {
  it('put the first and the last day into the period and the days beside them out of it', () => {
    const days = ['2023-12-31', '2024-01-01', '2024-06-30', '2024-07-01', '2024-12-31', '2025-01-01']
    expect(days.map((day) => isIn('2024-H1', day))).toEqual([false, true, true, false, false, false])
    expect(days.map((day) => isIn('2024', day))).toEqual([false, true, true, true, true, false])
  })

  it('take days long before and after all periods', () => {
    expect(['0001-01-01', '9999-12-31'].map((day) => time.slotAt(dayNumber(day)))).toEqual([0, time.count - 1])
  })
})

describe('totals by slot', () => {
  const amounts = dated([
    [0, '2024-07-01', 4],
    [0, '2023-07-01', 1],
    [0, '2024-06-30', 2],
    [0, '2024-06-30', 2],
    [1, '2024-02-02', 100],
  ])
  const totals = slotTotals(amounts, slotsOfDays(amounts.days, time.slotAt), time.count)
  function sumsOf(owner: number, { slots: { period, rollingYear, upToLastDay } }: PeriodSlots) {
    return [period, rollingYear, upToLastDay].map((slots) => totalIn(totals, owner, slots))
  }

  it('sum what lies in the period, in its rolling year and up to its last day, each owner for itself', () => {
    const first = periodOf('2024-H1')
    expect(sumsOf(0, first)).toEqual([4, 5, 5])
    const second = periodOf('2024-H2')
    expect(sumsOf(0, second)).toEqual([4, 8, 9])
    expect(sumsOf(1, second)).toEqual([0, 100, 100])
  })
})

describe('the latest by slot', () => {
  const amounts = dated([
    [0, '2024-03-01', 3],
    [0, '2022-01-01', 1],
    [0, '2024-03-01', 4],
    [0, '2024-02-01', 2],
    [1, '2024-07-01', 100],
  ])
  function latestBy(goesBefore: GoesBefore) {
    return slotLatest(amounts, slotsOfDays(amounts.days, time.slotAt), time.count, goesBefore)
  }
  function latest(owner: number, { slots }: PeriodSlots, name: WindowName = 'upToLastDay') {
    return latestBy(() => true)(owner, slots[name])
  }

  it('is the one of the latest day, and of one day the one that goes before the others', () => {
    expect(latest(0, periodOf('2024-H1'))).toBe(4)
    expect(latestBy((one, other) => one < other)(0, periodOf('2024-H1').slots.period)).toBe(3)
  })

  it('is looked for in a window only', () => {
    expect(latest(0, periodOf('2024-H1'), 'period')).toBe(4)
    expect(latest(0, periodOf('2024-H2'), 'period')).toBeNaN()
    expect(latest(0, periodOf('2024-H2'), 'beforeRollingYear')).toBe(1)
  })

  it('stays until there is a later one, and is nothing before the first', () => {
    expect(latest(0, periodOf('2024-H2'))).toBe(4)
    expect(latest(1, periodOf('2024-H1'))).toBeNaN()
    expect(latest(1, periodOf('2024'))).toBe(100)
  })
})
