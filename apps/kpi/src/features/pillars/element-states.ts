import {
  type CalendarDate,
  elementEntryOn,
  type ElementId,
  type ElementStatusId,
  type RegionCode,
} from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'

/** Where an element of the four pillars stands on a day, and since when; null = nobody has entered anything. */
export interface ElementState {
  readonly status: ElementStatusId
  readonly since: CalendarDate | null
}

/** The state of an element in a region on a day; without an entry it is not started. */
export function elementStateOn(
  facts: Pick<Facts, 'elements'>,
  region: RegionCode,
  element: ElementId,
  day: CalendarDate,
): ElementState {
  const entry = elementEntryOn(facts.elements, region, element, day)
  return { status: entry?.status ?? 'not-started', since: entry?.since ?? null }
}
