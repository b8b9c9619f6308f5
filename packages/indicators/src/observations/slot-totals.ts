import type { DatedAmounts } from '../columns/dated-amounts'
import type { Range, TimeSlots } from './time-slots'

/** The sum of an owner in some slots. */
export type SlotTotals = (owner: number, slots: Range) => number

/** Adds up amounts, which must be whole numbers, so that differences of running sums are exact. */
export function slotTotals({ owners, ownerOf, days, amounts }: DatedAmounts, { count, slotAt }: TimeSlots): SlotTotals {
  const width = count + 1
  /** For each owner and slot what was before the slot. */
  const before = new Float64Array(owners * width)
  for (let index = 0; index < days.length; index += 1) {
    const place = (ownerOf[index] ?? 0) * width + slotAt(days[index] ?? 0) + 1
    before[place] = (before[place] ?? 0) + (amounts[index] ?? 0)
  }
  for (let start = 0; start < before.length; start += width) {
    for (let place = start + 1; place < start + width; place += 1) {
      before[place] = (before[place] ?? 0) + (before[place - 1] ?? 0)
    }
  }
  return (owner, { from, to }) => (before[owner * width + to] ?? 0) - (before[owner * width + from] ?? 0)
}
