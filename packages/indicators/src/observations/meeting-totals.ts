import type { Facts } from '../facts/facts-schema'
import type { Grid } from './grid'
import { placesById } from './ids'
import { slotAmounts } from './slot-totals'
import type { PeriodSlots } from './time-slots'

/** What meetings add up to, on the days on which they were held. */
export interface MeetingTotals {
  held(region: number, period: PeriodSlots): number
  /** Those held with experts by experience. */
  joint(region: number, period: PeriodSlots): number
  /** Meetings of a network in the rolling year. */
  ofNetwork(network: number, period: PeriodSlots): number
  /** Meetings of a group in the rolling year. */
  ofGroup(group: number, period: PeriodSlots): number
}

/** Each meeting is read once, for all that is asked of it. */
export function meetingTotals(
  { networks, groups, meetings }: Facts,
  { regions, time, regionIndex }: Grid,
): MeetingTotals {
  const unitIndex = placesById([...networks, ...groups])
  const held = slotAmounts(regions.length, time)
  const joint = slotAmounts(regions.length, time)
  const byUnit = slotAmounts(networks.length + groups.length, time)
  for (const meeting of meetings) {
    const slot = time.slotOf(meeting.heldOn)
    const region = regionIndex(meeting.region)
    held.add(region, slot, 1)
    if (meeting.expertsByExperience) joint.add(region, slot, 1)
    const unit = unitIndex.get(meeting.of)
    if (unit !== undefined) byUnit.add(unit, slot, 1)
  }
  const { inRollingYear } = byUnit.total()
  return {
    held: held.total().inPeriod,
    joint: joint.total().inPeriod,
    ofNetwork: inRollingYear,
    ofGroup: (group, period) => inRollingYear(networks.length + group, period),
  }
}
