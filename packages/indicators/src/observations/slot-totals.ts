import type { DatedAmounts } from '../columns/dated-amounts'
import type { Range } from './time-slots'

/** The sums of owners up to each slot. */
export interface SlotTotals {
  /** So many numbers each owner has. */
  readonly width: number
  /** For each owner and slot what was before the slot, and last what was in all. */
  readonly before: Float64Array
}

/** The sum of an owner in some slots. */
export function totalIn({ width, before }: SlotTotals, owner: number, { from, to }: Range): number {
  return (before[owner * width + to] ?? 0) - (before[owner * width + from] ?? 0)
}

/** The slot of each of many days. `Int32Array.from` takes several times as long. */
export function slotsOfDays(days: Int32Array, slotAt: (day: number) => number): Int32Array {
  const slots = new Int32Array(days.length)
  for (let index = 0; index < days.length; index += 1) slots[index] = slotAt(days[index] ?? 0)
  return slots
}

/**
 * Adds up amounts, which must be whole numbers, so that differences of running sums are exact.
 *
 * @param slots the slot of each amount
 * @param count how many slots there are
 */
export function slotTotals({ owners, ownerOf, amounts }: DatedAmounts, slots: Int32Array, count: number): SlotTotals {
  const width = count + 1
  const before = new Float64Array(owners * width)
  for (let index = 0; index < slots.length; index += 1) {
    const at = (ownerOf[index] ?? 0) * width + (slots[index] ?? 0) + 1
    before[at] = (before[at] ?? 0) + (amounts[index] ?? 0)
  }
  for (let start = 0; start < before.length; start += width) {
    let sum = 0
    for (let index = start + 1; index < start + width; index += 1) {
      sum += before[index] ?? 0
      before[index] = sum
    }
  }
  return { width, before }
}
