import type { ActiveUnits } from './active-units'
import type { Grid } from './grid'
import { observationTable, rowsAtOnce, type ObservationTable, type OwnColumns } from './observation-table'
import type { TableName } from './rows'
import type { PeriodSlots } from './time-slots'

/**
 * A table with a row for every unit that is active on the last day of a period, in the order of time and then of the
 * units.
 *
 * @param readRow fills the own columns of a row of the present block
 */
export function unitTable<Table extends TableName>(
  grid: Grid,
  { regions, marks }: ActiveUnits,
  own: OwnColumns<Table>,
  readRow: (row: number, unit: number, period: PeriodSlots) => void,
): ObservationTable {
  return observationTable<Table>(grid, own, {
    count: marks.length,
    atOnce: rowsAtOnce,
    read: (from, to, put) => {
      let row = 0
      for (let place = from; place < to; place += 1) {
        if (marks[place] === 0) continue
        const index = Math.floor(place / regions.length)
        const period = grid.time.periods[index]
        if (period === undefined) continue
        const unit = place - index * regions.length
        put(row, regions[unit] ?? -1, index)
        readRow(row, unit, period)
        row += 1
      }
      return row
    },
  })
}
