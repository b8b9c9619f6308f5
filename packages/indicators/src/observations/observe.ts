import type { Period } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { cellAt, type ColumnTable } from './column-table'
import { observationFields } from './fields'
import { gridOf } from './grid'
import { observeColumns } from './observe-columns'
import type { Cell, ObservationTables, TableName } from './rows'

function rowsOf<Table extends TableName>(name: Table, table: ColumnTable): ObservationTables[Table] {
  const columns = Object.keys(observationFields[name]).map((field) => ({ field, column: table.column(field) }))
  const length = table.starts[table.starts.length - 1] ?? 0
  const rows = Array.from({ length }, (_, index) => {
    const row: Record<string, Cell> = {}
    for (const { field, column } of columns) row[field] = cellAt(column, index)
    return row
  })
  // The columns are those of the table, by `observationFields`.
  return rows as unknown as ObservationTables[Table]
}

/**
 * All observation rows of the periods: the flat tables over which the indicators are defined.
 *
 * Rows come period by period, regions in the order of their codes.
 */
export function observe(facts: Facts, periods: readonly Period[]): ObservationTables {
  const regions = facts.regions.map(({ code }) => code)
  const tables = observeColumns(facts, gridOf(regions, periods))
  return {
    team: rowsOf('team', tables.team),
    report: rowsOf('report', tables.report),
    trainer: rowsOf('trainer', tables.trainer),
    network: rowsOf('network', tables.network),
    region: rowsOf('region', tables.region),
  }
}
