import type { Period } from '@kotipesa/domain'

/** A period with the slots that its days, and those of its rolling year, fall into: [from, to) and [rollingFrom, to). */
export interface PeriodSlots {
  readonly period: Period
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
  slotOf(day: string): number
}

/** The number of `days` (ascending) that are not after `day`. */
function countUpTo(days: readonly string[], day: string): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low
}

export function timeSlots(periods: readonly Period[]): TimeSlots {
  const cuts = periods.flatMap(({ start, end, rollingYearStart }) => [start, end, rollingYearStart])
  const days = [...new Set(cuts)].toSorted()
  const known = new Map<string, number>()
  const slotOf = (day: string): number => {
    const before = known.get(day)
    if (before !== undefined) return before
    const slot = countUpTo(days, day)
    known.set(day, slot)
    return slot
  }
  return {
    count: days.length + 1,
    periods: periods.map((period) => ({
      period,
      from: slotOf(period.start),
      to: slotOf(period.end),
      rollingFrom: slotOf(period.rollingYearStart),
    })),
    slotOf,
  }
}
