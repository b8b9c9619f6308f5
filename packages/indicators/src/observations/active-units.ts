import { isActiveOn } from '@kotipesa/domain'
import type { Units } from '../columns/units'
import type { Range, TableSource } from './observation-table'
import type { TableName } from './rows'
import type { PeriodSlots } from './time-slots'

/** Visits the periods on whose last day each of the units is active, unit by unit. */
export function forEachActive(
  { validFrom, validUntil }: Units,
  periods: readonly PeriodSlots[],
  [from, to]: Range,
  visit: (unit: number, place: number, period: PeriodSlots) => void,
): void {
  for (let unit = from; unit < to; unit += 1) {
    const validity = { validFrom: validFrom[unit] ?? Number.NaN, validUntil: validUntil[unit] ?? Number.NaN }
    for (let place = 0; place < periods.length; place += 1) {
      const period = periods[place]
      if (period !== undefined && isActiveOn(validity, period.lastDay)) visit(unit, place, period)
    }
  }
}

/** A row for every unit that is active on the last day of a period; the unit is its subject. */
export function activeRows(
  units: Units,
  periods: readonly PeriodSlots[],
): Pick<TableSource<TableName>, 'units' | 'forEachRow'> {
  return {
    units: units.ids.length,
    forEachRow: (range, visit) =>
      forEachActive(units, periods, range, (unit, place) => visit(units.regions[unit] ?? -1, place, unit)),
  }
}
