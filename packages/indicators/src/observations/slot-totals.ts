import type { PeriodSlots, TimeSlots } from './time-slots'

/** Whole-number amounts of several owners (by number) by time. */
export interface SlotTotals {
  /** On the days of the period. */
  inPeriod(owner: number, period: PeriodSlots): number
  /** On the days of the period's rolling year. */
  inRollingYear(owner: number, period: PeriodSlots): number
  /** On the days up to the period's last. */
  upTo(owner: number, period: PeriodSlots): number
}

/**
 * Adds up amounts by owner and time.
 *
 * @param collect is given the function with which it adds each amount; they must be whole numbers, so that differences
 *   of running sums are exact
 */
export function slotTotals(
  owners: number,
  { count, slotOf }: TimeSlots,
  collect: (add: (owner: number, day: string, amount: number) => void) => void,
): SlotTotals {
  /** For each owner and slot what was before the slot. */
  const before = new Float64Array(owners * (count + 1))
  const placeOf = (owner: number, slot: number) => owner * (count + 1) + slot
  collect((owner, day, amount) => {
    const place = placeOf(owner, slotOf(day) + 1)
    before[place] = (before[place] ?? 0) + amount
  })
  for (let owner = 0; owner < owners; owner += 1) {
    for (let place = placeOf(owner, 1); place <= placeOf(owner, count); place += 1) {
      before[place] = (before[place] ?? 0) + (before[place - 1] ?? 0)
    }
  }
  const between = (owner: number, from: number, to: number) =>
    (before[placeOf(owner, to)] ?? 0) - (before[placeOf(owner, from)] ?? 0)
  return {
    inPeriod: (owner, { from, to }) => between(owner, from, to),
    inRollingYear: (owner, { rollingFrom, to }) => between(owner, rollingFrom, to),
    upTo: (owner, { to }) => between(owner, 0, to),
  }
}
