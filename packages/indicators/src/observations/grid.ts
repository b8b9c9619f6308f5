import { statutoryCaseloadCap, type Period, type RegionCode } from '@kotipesa/domain'
import { timeSlots, type TimeSlots } from './time-slots'

/** The regions and periods for which observations are made. A cell is one region in one period. */
export interface Grid {
  /** In the order of the codes. */
  readonly regions: readonly RegionCode[]
  readonly time: TimeSlots
  /** Cells go period by period: cell = period × number of regions + region, both by their place in the lists. */
  readonly cells: number
  /** The caseload cap in force on the last day of each period. */
  readonly statutoryCaps: readonly (number | null)[]
  /** The place of a region in `regions`; −1 when the bundle does not list it. */
  regionIndex(code: string): number
}

export function gridOf(codes: readonly RegionCode[], periods: readonly Period[]): Grid {
  const regions = codes.toSorted()
  const places = new Map<string, number>(regions.map((code, index) => [code, index]))
  return {
    regions,
    time: timeSlots(periods),
    cells: regions.length * periods.length,
    statutoryCaps: periods.map(({ lastDay }) => statutoryCaseloadCap(lastDay)),
    regionIndex: (code) => places.get(code) ?? -1,
  }
}
