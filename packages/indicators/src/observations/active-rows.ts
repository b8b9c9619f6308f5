import { isActiveOn, type RegionCode, type Validity } from '@kotipesa/domain'
import type { Grid } from './grid'
import type { PeriodSlots } from './time-slots'

/**
 * Which units have a row: row `i` is about unit `units[i]` in cell `cells[i]`.
 *
 * Plain arrays: a typed one counts as memory outside the heap, of which a few make V8 collect all garbage at once.
 */
export interface ActiveRows {
  readonly units: readonly number[]
  readonly cells: readonly number[]
}

/**
 * A row for every unit that is active on the last day of a period, in the order of time and then of the units: as
 * bundles come in the order of time too, what is looked up for the rows then lies beside each other.
 */
export function activeRows(units: readonly (Validity & { readonly region: RegionCode })[], grid: Grid): ActiveRows {
  const lastDays = grid.time.periods.map(({ period }) => period.lastDay)
  const regions = new Int32Array(units.length)
  const isActive = lastDays.map(() => new Uint8Array(units.length))
  for (let unit = 0; unit < units.length; unit += 1) {
    const record = units[unit]
    if (record === undefined) continue
    regions[unit] = grid.regionIndex(record.region)
    for (let period = 0; period < lastDays.length; period += 1) {
      const marks = isActive[period]
      if (marks !== undefined && isActiveOn(record, lastDays[period] ?? '')) marks[unit] = 1
    }
  }
  const rows = { units: new Array<number>(), cells: new Array<number>() }
  for (const [period, marks] of isActive.entries()) {
    for (let unit = 0; unit < units.length; unit += 1) {
      if (marks[unit] === 0) continue
      rows.units.push(unit)
      rows.cells.push(period * grid.regions.length + (regions[unit] ?? 0))
    }
  }
  return rows
}

/** The period of a cell. */
export function periodOf({ regions, time }: Grid, cell: number): PeriodSlots | undefined {
  return time.periods[Math.floor(cell / regions.length)]
}

/** Visits the rows [start, start + length) with their unit and period, numbered from 0. */
export function forEachRow<Unit>(
  { units: of, cells }: ActiveRows,
  units: readonly Unit[],
  grid: Grid,
  visit: (row: number, unit: Unit, index: number, period: PeriodSlots) => void,
): (start: number, length: number) => void {
  return (start, length) => {
    for (let row = 0; row < length; row += 1) {
      const index = of[start + row] ?? -1
      const unit = units[index]
      const period = periodOf(grid, cells[start + row] ?? -1)
      if (unit !== undefined && period !== undefined) visit(row, unit, index, period)
    }
  }
}
