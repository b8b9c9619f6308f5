import { elementIds } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { datedList, type DatedAmounts } from './dated-amounts'
import { dayNumber } from './day-number'
import { placesOf, type PlaceOf } from './places'
import { isTrainedRole, roleOwner, roleOwners } from './training-columns'

/** What regions have said of themselves and promised. */
export interface FrameworkColumns {
  /** Counts of staff of the roles that have a training of their own, by `roleOwner`. */
  readonly staff: DatedAmounts
  /** 1 where an element of the framework came into use, 0 where it went into another state, by `elementOwner`. */
  readonly elementsInUse: DatedAmounts
  readonly agreements: DatedAmounts
  readonly commitments: DatedAmounts
}

const elementOf = placesOf(elementIds, 'elements')

/** The number of an element in a region as an owner. */
export function elementOwner(element: string, region: number): number {
  return region * elementIds.length + elementOf(element)
}

function made(
  list: readonly { readonly region: string; readonly madeOn: string }[],
  regions: number,
  regionOf: PlaceOf,
): DatedAmounts {
  const dated = datedList(regions)
  for (const { region, madeOn } of list) dated.add(regionOf(region), dayNumber(madeOn), 1)
  return dated.done()
}

export function frameworkColumns(
  { regions, staff, elements, agreements, commitments }: Facts,
  regionOf: PlaceOf,
): FrameworkColumns {
  const counts = datedList(roleOwners(regions.length))
  for (const { role, region, reportedOn, count } of staff) {
    if (isTrainedRole(role)) counts.add(roleOwner(role, regionOf(region)), dayNumber(reportedOn), count)
  }
  const inUse = datedList(regions.length * elementIds.length)
  for (const { region, element, since, status } of elements) {
    inUse.add(elementOwner(element, regionOf(region)), dayNumber(since), status === 'in-use' ? 1 : 0)
  }
  return {
    staff: counts.done(),
    elementsInUse: inUse.done(),
    agreements: made(agreements, regions.length, regionOf),
    commitments: made(commitments, regions.length, regionOf),
  }
}
