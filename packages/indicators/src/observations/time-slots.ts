import type { Period } from '@kotipesa/domain'
import { afterEveryDay, beforeEveryDay, dayNumber } from '../columns/day-number'
import { windowNames, windows, type WindowName } from '../fields/windows'

/** Numbers [from, to). */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A period, and the slots into which the days of each window fall. */
export interface PeriodSlots {
  readonly period: Period
  /** Days are those of `dayNumber`. */
  readonly lastDay: number
  readonly slots: Readonly<Record<WindowName, Range>>
  /** The days themselves; no beginning is `beforeEveryDay`, no end `afterEveryDay`. */
  readonly days: Readonly<Record<WindowName, Range>>
}

/**
 * Time cut where a window of any of the periods begins or ends. Each fact falls into one slot, and every question about
 * a period is one about whole slots, so that no period reads the facts again.
 */
export interface TimeSlots {
  /** Slot 0 lies before every period, the last one after them all. */
  readonly count: number
  readonly periods: readonly PeriodSlots[]
  /** The slot of a day (see `dayNumber`). */
  slotAt(day: number): number
}

/** For each day from the first cut to the last the number of cuts up to it. */
function slotsByDay(cuts: readonly number[]): Uint16Array {
  const [first = 0] = cuts
  const slots = new Uint16Array((cuts.at(-1) ?? first) - first)
  cuts.forEach((cut, index) => slots.fill(index + 1, cut - first))
  return slots
}

function ofWindows<Value>(valueOf: (name: WindowName) => Value): Readonly<Record<WindowName, Value>> {
  return Object.fromEntries(windowNames.map((name) => [name, valueOf(name)])) as Record<WindowName, Value>
}

function daysOf(period: Period): Readonly<Record<WindowName, Range>> {
  return ofWindows((name) => {
    const { from, until } = windows[name](period)
    return {
      from: from === null ? beforeEveryDay : dayNumber(from),
      to: until === null ? afterEveryDay : dayNumber(until),
    }
  })
}

export function timeSlots(periods: readonly Period[]): TimeSlots {
  const days = periods.map(daysOf)
  const edges = days.flatMap((ranges) => Object.values(ranges).flatMap(({ from, to }) => [from, to]))
  const cuts = [...new Set(edges.filter((day) => day !== beforeEveryDay && day !== afterEveryDay))].toSorted(
    (a, b) => a - b,
  )
  const slots = slotsByDay(cuts)
  const first = cuts[0] ?? Number.POSITIVE_INFINITY
  function slotAt(day: number): number {
    return day < first ? 0 : (slots[day - first] ?? cuts.length)
  }
  const count = cuts.length + 1
  return {
    count,
    periods: periods.map((period, index) => {
      const ranges = days[index] ?? daysOf(period)
      return {
        period,
        lastDay: dayNumber(period.lastDay),
        days: ranges,
        slots: ofWindows((name) => {
          const { from, to } = ranges[name]
          return { from: slotAt(from), to: to === afterEveryDay ? count : slotAt(to) }
        }),
      }
    }),
    slotAt,
  }
}
