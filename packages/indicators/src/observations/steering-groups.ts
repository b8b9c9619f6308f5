import { isActiveOn } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import type { Grid } from './grid'
import type { MeetingTotals } from './meeting-totals'
import type { PeriodSlots } from './time-slots'

/** Tells whether a steering group of the region, active on the period's last day, met in its rolling year. */
export function steeringGroups(
  { groups }: Facts,
  meetings: MeetingTotals,
  grid: Grid,
): (region: number, period: PeriodSlots) => boolean {
  const byRegion = grid.regions.map((code) =>
    groups.flatMap((group, index) =>
      group.kind === 'steering-group' && group.region === code ? [{ group, index }] : [],
    ),
  )
  return (region, slots) =>
    (byRegion[region] ?? []).some(
      ({ group, index }) => isActiveOn(group, slots.period.lastDay) && meetings.ofGroup(index, slots) > 0,
    )
}
