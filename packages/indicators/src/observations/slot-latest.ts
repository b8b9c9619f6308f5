import type { DatedAmounts } from '../columns/dated-amounts'
import type { Range } from './time-slots'

/** The amount of an owner's latest day in some slots; NaN = none. */
export type SlotLatest = (owner: number, slots: Range) => number

/** Whether one amount goes before another of the same day that came earlier in the list. */
export type GoesBefore = (amount: number, earlier: number) => boolean

/**
 * Finds the latest amounts; among those of one day the last one that goes before the others.
 *
 * @param slots the slot of each amount
 * @param count how many slots there are
 */
export function slotLatest(
  { owners, ownerOf, days, amounts }: DatedAmounts,
  slots: Int32Array,
  count: number,
  goesBefore: GoesBefore,
): SlotLatest {
  /** The index of the latest amount of each owner in each slot; −1 = none. */
  const latest = new Int32Array(owners * count).fill(-1)
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index] ?? 0
    const at = (ownerOf[index] ?? 0) * count + (slots[index] ?? 0)
    const known = latest[at] ?? -1
    const knownDay = days[known] ?? -1
    if (day > knownDay || (day === knownDay && goesBefore(amounts[index] ?? 0, amounts[known] ?? 0))) {
      latest[at] = index
    }
  }
  return (owner, { from, to }) => {
    for (let slot = to - 1; slot >= from; slot -= 1) {
      const found = latest[owner * count + slot] ?? -1
      if (found !== -1) return amounts[found] ?? Number.NaN
    }
    return Number.NaN
  }
}
