import type { Facts } from '../facts/facts-schema'
import type { Grid } from './grid'
import { slotLatest } from './slot-latest'
import type { PeriodSlots } from './time-slots'
import { trainedRoles, type TrainedRole } from './training-totals'

/** The latest staff count of a role up to the period's last day; null when there is none. */
export type StaffCount = (role: TrainedRole, region: number, period: PeriodSlots) => number | null

export function staffCounts({ staff }: Facts, { regions, time, regionIndex }: Grid): StaffCount {
  const ownerOf = (role: number, region: number) => role * regions.length + region
  const counts = slotLatest<number>(trainedRoles.length * regions.length, time, (add) => {
    for (const { role, region, reportedOn, count } of staff) {
      const place = trainedRoles.findIndex((trained) => trained === role)
      if (place !== -1) add(ownerOf(place, regionIndex(region)), reportedOn, count)
    }
  })
  return (role, region, period) => counts.upTo(ownerOf(trainedRoles.indexOf(role), region), period) ?? null
}
