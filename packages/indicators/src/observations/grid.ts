import { statutoryCaseloadCap, type Period, type RegionCode } from '@kotipesa/domain'
import { timeSlots, type TimeSlots } from './time-slots'

/** The regions and periods for which observations are made. A cell is one region in one period. */
export interface Grid {
  readonly regions: readonly RegionCode[]
  readonly time: TimeSlots
  /** Cells go period by period: cell = period × number of regions + region, both by their index in the lists. */
  readonly cells: number
  /** The caseload cap in force on the last day of each period. */
  readonly statutoryCaps: readonly (number | null)[]
}

/** @param regions as the columns of the facts have them */
export function gridOf(regions: readonly RegionCode[], periods: readonly Period[]): Grid {
  return {
    regions,
    time: timeSlots(periods),
    cells: regions.length * periods.length,
    statutoryCaps: periods.map(({ lastDay }) => statutoryCaseloadCap(lastDay)),
  }
}
