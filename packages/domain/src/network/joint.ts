import type { CalendarDate } from '../calendar/calendar-date'
import type { RegionCode } from '../region/codes'

/** Another region that takes part in a network or group. */
export interface TakingPart {
  readonly region: RegionCode
  /** The first day on which it no longer takes part; `null` = it goes on. */
  readonly leavesOn: CalendarDate | null
}

/** A network or group that may be joint over regions: it stands once, with the region that keeps it. */
export interface JointBody {
  readonly region: RegionCode
  readonly alsoRegions: readonly TakingPart[]
}

/**
 * Whether a region takes part in a network or group on a day without keeping it: then it reads its records and asks
 * questions there.
 *
 * @example
 * const body = { region: '90', alsoRegions: [{ region: '01', leavesOn: '2027-01-01' }] }
 * takesPartOn(body, '01', '2026-12-31') // true
 * takesPartOn(body, '01', '2027-01-01') // false
 */
export function takesPartOn({ alsoRegions }: JointBody, region: RegionCode, day: CalendarDate): boolean {
  return alsoRegions.some((each) => each.region === region && (each.leavesOn === null || day < each.leavesOn))
}
