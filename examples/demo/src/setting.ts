import type { CalendarDate, RegionCode } from '@kotipesa/domain'
import type { Circumstances } from './circumstances'
import type { DemoRegion } from './regions'

/** The years the demonstration history begins with. */
export const firstYear = 2017

/** One region's part of a run: what every maker of records is given. */
export interface Setting {
  seed: number
  /** The last day on which something has happened; planned trainings may lie after it. */
  until: CalendarDate
  region: DemoRegion
  circumstances: Circumstances
}

/** The year of a calendar date. */
export function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4))
}

/** The years from the first to that of `until`. */
export function yearsUntil(until: CalendarDate): number[] {
  return Array.from({ length: yearOf(until) - firstYear + 1 }, (_, index) => firstYear + index)
}

/** True in the two years of the region's setback. */
export function isSetbackYear(circumstances: Circumstances, year: number): boolean {
  return circumstances.setback !== null && (year === circumstances.setback || year === circumstances.setback + 1)
}

/** Regions keyed by code, for looking up. */
export type ByRegion<Value> = ReadonlyMap<RegionCode, Value>
