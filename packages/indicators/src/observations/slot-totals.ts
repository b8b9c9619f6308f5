import type { PeriodSlots, TimeSlots } from './time-slots'

/** Whole-number amounts of several owners (by number) by time. */
export interface SlotTotals {
  add(owner: number, day: string, amount: number): void
  /** On the days of the period. */
  inPeriod(owner: number, period: PeriodSlots): number
  /** On the days of the period's rolling year. */
  inRollingYear(owner: number, period: PeriodSlots): number
  /** On the days up to the period's last. */
  upTo(owner: number, period: PeriodSlots): number
}

export function slotTotals(owners: number, { count, slotOf }: TimeSlots): SlotTotals {
  const totals = new Float64Array(owners * count)
  const sum = (owner: number, from: number, to: number): number => {
    let result = 0
    for (let slot = owner * count + from; slot < owner * count + to; slot += 1) result += totals[slot] ?? 0
    return result
  }
  return {
    add: (owner, day, amount) => {
      const place = owner * count + slotOf(day)
      totals[place] = (totals[place] ?? 0) + amount
    },
    inPeriod: (owner, { from, to }) => sum(owner, from, to),
    inRollingYear: (owner, { rollingFrom, to }) => sum(owner, rollingFrom, to),
    upTo: (owner, { to }) => sum(owner, 0, to),
  }
}
