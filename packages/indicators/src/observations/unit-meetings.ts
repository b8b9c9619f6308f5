import type { Facts } from '../facts/facts-schema'
import type { Grid } from './grid'
import { indexById } from './ids'
import { slotTotals } from './slot-totals'
import type { PeriodSlots } from './time-slots'

/** Meetings held in the rolling year of a period by a network or group, known by its place in its list. */
export interface UnitMeetings {
  ofNetwork(network: number, period: PeriodSlots): number
  ofGroup(group: number, period: PeriodSlots): number
}

export function unitMeetings({ networks, groups, meetings }: Facts, grid: Grid): UnitMeetings {
  const unitIndex = indexById([...networks, ...groups])
  const held = slotTotals(unitIndex.size, grid.time, (add) => {
    for (const { of, heldOn } of meetings) {
      const unit = unitIndex.get(of)
      if (unit !== undefined) add(unit, heldOn, 1)
    }
  })
  return {
    ofNetwork: (network, period) => held.inRollingYear(network, period),
    ofGroup: (group, period) => held.inRollingYear(networks.length + group, period),
  }
}
