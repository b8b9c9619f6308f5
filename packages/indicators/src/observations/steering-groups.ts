import { isActiveOn } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import type { Grid } from './grid'
import type { PeriodSlots } from './time-slots'
import { unitMeetings } from './unit-meetings'

/** Tells whether a steering group of the region, active on the period's last day, met in its rolling year. */
export function steeringGroups(
  { groups, meetings }: Facts,
  grid: Grid,
): (region: number, period: PeriodSlots) => boolean {
  const steering = groups.filter(({ kind }) => kind === 'steering-group')
  const held = unitMeetings(steering, meetings, grid)
  const byRegion = grid.regions.map((code) =>
    steering.flatMap((group, index) => (group.region === code ? [{ group, index }] : [])),
  )
  return (region, slots) =>
    (byRegion[region] ?? []).some(
      ({ group, index }) => isActiveOn(group, slots.period.lastDay) && held.inRollingYear(index, slots) > 0,
    )
}
