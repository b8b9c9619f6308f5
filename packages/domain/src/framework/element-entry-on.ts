import type { CalendarDate } from '../calendar/calendar-date'
import { latestUpTo } from '../calendar/latest'
import type { RegionCode } from '../region/codes'

/**
 * The entry of an element that holds in a region on a day: the latest up to it, of two of one day the later in the
 * list. Without one the element is not started.
 *
 * @param entries of any regions and elements of one framework.
 */
export function elementEntryOn<
  Entry extends { readonly region: RegionCode; readonly element: string; readonly since: CalendarDate },
>(entries: readonly Entry[], region: RegionCode, element: string, day: CalendarDate): Entry | undefined {
  return latestUpTo(
    entries.filter((entry) => entry.region === region && entry.element === element),
    ({ since }) => since,
    day,
  )
}
