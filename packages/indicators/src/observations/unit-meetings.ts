import type { Facts } from '../facts/facts-schema'
import type { Grid } from './grid'
import { indexById } from './ids'
import { slotTotals, type SlotTotals } from './slot-totals'

/** The meetings held of each network or group. */
export function unitMeetings(
  units: readonly { readonly id: string }[],
  meetings: Facts['meetings'],
  grid: Grid,
): SlotTotals {
  const unitIndex = indexById(units)
  return slotTotals(units.length, grid.time, (add) => {
    for (const { of, heldOn } of meetings) {
      const unit = unitIndex.get(of)
      if (unit !== undefined) add(unit, heldOn, 1)
    }
  })
}
