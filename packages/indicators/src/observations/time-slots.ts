import type { Period } from '@kotipesa/domain'
import { dayNumber } from '../columns/day-number'

/** A period with the slots [from, to) that its days fall into, and those of its rolling year [rollingFrom, to). */
export interface PeriodSlots {
  readonly period: Period
  /** Days are those of `dayNumber`. */
  readonly lastDay: number
  readonly rollingYearStart: number
  readonly from: number
  readonly to: number
  readonly rollingFrom: number
}

/**
 * Time cut where any of the periods or their rolling years begins or ends. Each fact falls into one slot, and every
 * question about a period is one about whole slots, so that no period reads the facts again.
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

export function timeSlots(periods: readonly Period[]): TimeSlots {
  const days = periods.flatMap(({ start, end, rollingYearStart }) => [start, end, rollingYearStart])
  const cuts = [...new Set(days.map(dayNumber))].toSorted((a, b) => a - b)
  const slots = slotsByDay(cuts)
  const first = cuts[0] ?? Number.POSITIVE_INFINITY
  function slotAt(day: number): number {
    return day < first ? 0 : (slots[day - first] ?? cuts.length)
  }
  return {
    count: cuts.length + 1,
    periods: periods.map((period) => {
      const rollingYearStart = dayNumber(period.rollingYearStart)
      return {
        period,
        lastDay: dayNumber(period.lastDay),
        rollingYearStart,
        from: slotAt(dayNumber(period.start)),
        to: slotAt(dayNumber(period.end)),
        rollingFrom: slotAt(rollingYearStart),
      }
    }),
    slotAt,
  }
}
