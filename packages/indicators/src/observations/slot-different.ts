import type { DatedAmounts } from '../columns/dated-amounts'
import { slotsOfDays } from './slot-totals'
import type { Range, TimeSlots } from './time-slots'

/** Counts the different things of an owner in some slots; the amounts are the things by number, in order by owner and thing. */
export function slotDifferent(
  { owners, ownerOf, days, amounts: things }: DatedAmounts,
  { slotAt }: TimeSlots,
): (owner: number, slots: Range) => number {
  const starts = new Int32Array(owners + 1)
  for (let index = 0; index < ownerOf.length; index += 1) {
    const next = (ownerOf[index] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let owner = 0; owner < owners; owner += 1) starts[owner + 1] = (starts[owner + 1] ?? 0) + (starts[owner] ?? 0)
  const slots = slotsOfDays(days, slotAt)
  return (owner, { from, to }) => {
    let count = 0
    let counted = -1
    for (let index = starts[owner] ?? 0; index < (starts[owner + 1] ?? 0); index += 1) {
      const slot = slots[index] ?? -1
      const thing = things[index] ?? -1
      if (slot < from || slot >= to || thing === counted) continue
      counted = thing
      count += 1
    }
    return count
  }
}
