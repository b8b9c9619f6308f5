import type { DatedAmounts } from '../columns/dated-amounts'
import type { PeriodSlots, TimeSlots } from './time-slots'

/** The latest amount of an owner up to the period's last day; among those of one day the last one; NaN = none. */
export type SlotLatest = (owner: number, period: PeriodSlots) => number

export function slotLatest({ owners, ownerOf, days, amounts }: DatedAmounts, { count, slotAt }: TimeSlots): SlotLatest {
  /** The place of the latest amount of each owner up to each slot; −1 = none. */
  const latest = new Int32Array(owners * count).fill(-1)
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index] ?? 0
    const place = (ownerOf[index] ?? 0) * count + slotAt(day)
    const known = latest[place] ?? -1
    if (known === -1 || (days[known] ?? 0) <= day) latest[place] = index
  }
  for (let owner = 0; owner < owners; owner += 1) {
    for (let place = owner * count + 1; place < (owner + 1) * count; place += 1) {
      if (latest[place] === -1) latest[place] = latest[place - 1] ?? -1
    }
  }
  return (owner, { to }) => amounts[latest[owner * count + to - 1] ?? -1] ?? Number.NaN
}
