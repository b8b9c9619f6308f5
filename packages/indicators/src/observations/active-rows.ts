import { isActiveOn, type RegionCode, type Validity } from '@kotipesa/domain'
import type { Grid } from './grid'

/** Which units have a row: row `i` is about unit `units[i]` in cell `cells[i]`, which lies in period `periods[i]`. */
export interface ActiveRows {
  readonly units: Int32Array
  readonly cells: Int32Array
  readonly periods: Int32Array
}

/** A row for every unit that is active on the last day of a period, in the order of the units and then of time. */
export function activeRows(units: readonly (Validity & { readonly region: RegionCode })[], grid: Grid): ActiveRows {
  const lastDays = grid.time.periods.map(({ period }) => period.lastDay)
  const most = units.length * lastDays.length
  const rows = { units: new Int32Array(most), cells: new Int32Array(most), periods: new Int32Array(most) }
  let length = 0
  for (let unit = 0; unit < units.length; unit += 1) {
    const record = units[unit]
    if (record === undefined) continue
    const region = grid.regionIndex(record.region)
    for (let period = 0; period < lastDays.length; period += 1) {
      if (!isActiveOn(record, lastDays[period] ?? '')) continue
      rows.units[length] = unit
      rows.cells[length] = period * grid.regions.length + region
      rows.periods[length] = period
      length += 1
    }
  }
  return {
    units: rows.units.subarray(0, length),
    cells: rows.cells.subarray(0, length),
    periods: rows.periods.subarray(0, length),
  }
}

/** Visits the rows [start, start + length) with their unit and period, numbered from 0. */
export function forEachRow<Unit>(
  { units: of, periods }: ActiveRows,
  units: readonly Unit[],
  { time }: Grid,
  visit: (row: number, unit: Unit, index: number, period: Grid['time']['periods'][number]) => void,
): (start: number, length: number) => void {
  return (start, length) => {
    for (let row = 0; row < length; row += 1) {
      const index = of[start + row] ?? -1
      const unit = units[index]
      const period = time.periods[periods[start + row] ?? -1]
      if (unit !== undefined && period !== undefined) visit(row, unit, index, period)
    }
  }
}
