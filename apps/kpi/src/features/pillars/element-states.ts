import type { CalendarDate, ElementId, ElementStatusId, RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'

/** Where an element of the four pillars stands on a day, and since when; null = nobody has entered anything. */
export interface ElementState {
  readonly status: ElementStatusId
  readonly since: CalendarDate | null
}

/**
 * The state of an element in a region on a day: the entry with the latest `since` on or before it, of several on one
 * day the later in the list; without an entry the element is not started. The rule of the facts contract, section 3.
 */
export function elementStateOn(
  facts: Pick<Facts, 'elements'>,
  region: RegionCode,
  element: ElementId,
  day: CalendarDate,
): ElementState {
  const entry = facts.elements.reduce<Facts['elements'][number] | null>((latest, each) => {
    if (each.region !== region || each.element !== element || each.since > day) return latest
    return latest === null || each.since >= latest.since ? each : latest
  }, null)
  return entry === null ? { status: 'not-started', since: null } : { status: entry.status, since: entry.since }
}
