import { isActiveOn } from '@kotipesa/domain'
import type { Units } from '../columns/units'
import type { PeriodSlots, Range } from './time-slots'

/** Visits the periods on whose last day each of the units is active, one after another. */
export function forEachActive(
  { unitOf, regions, validFrom, validUntil }: Units,
  periods: readonly PeriodSlots[],
  { from, to }: Range,
  visit: (region: number, place: number, unit: number, period: PeriodSlots) => void,
): void {
  for (let index = from; index < to; index += 1) {
    const unit = unitOf[index] ?? -1
    const region = regions[index] ?? -1
    const validity = { validFrom: validFrom[index] ?? Number.NaN, validUntil: validUntil[index] ?? Number.NaN }
    for (let place = 0; place < periods.length; place += 1) {
      const period = periods[place]
      if (period !== undefined && isActiveOn(validity, period.lastDay)) visit(region, place, unit, period)
    }
  }
}
