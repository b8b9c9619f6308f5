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

/** Takes amounts, and adds them up when all are there. */
export interface SlotAmounts {
  /** The amount must be a whole number, so that differences of running sums are exact. */
  add(owner: number, slot: number, amount: number): void
  total(): SlotTotals
}

export function slotAmounts(owners: number, { count }: TimeSlots): SlotAmounts {
  /** For each owner and slot what was before the slot; until they are added up what is in the slot before. */
  const before = new Float64Array(owners * (count + 1))
  const placeOf = (owner: number, slot: number) => owner * (count + 1) + slot
  const between = (owner: number, from: number, to: number) =>
    (before[placeOf(owner, to)] ?? 0) - (before[placeOf(owner, from)] ?? 0)
  return {
    add: (owner, slot, amount) => {
      const place = placeOf(owner, slot + 1)
      before[place] = (before[place] ?? 0) + amount
    },
    total: () => {
      for (let owner = 0; owner < owners; owner += 1) {
        for (let place = placeOf(owner, 1); place <= placeOf(owner, count); place += 1) {
          before[place] = (before[place] ?? 0) + (before[place - 1] ?? 0)
        }
      }
      return {
        inPeriod: (owner, { from, to }) => between(owner, from, to),
        inRollingYear: (owner, { rollingFrom, to }) => between(owner, rollingFrom, to),
        upTo: (owner, { to }) => between(owner, 0, to),
      }
    },
  }
}
