import type { Period } from '@kotipesa/domain'
import { factsColumns } from '../columns/facts-columns'
import type { Facts } from '../facts/facts-schema'
import { observationFields } from '../fields/observation-fields'
import { gridOf } from './grid'
import { cellAt, type ObservationTable } from './observation-table'
import { observationTables } from './observation-tables'
import type { Cell } from '../fields/datum'
import type { ObservationTables, RowOf, TableName } from '../fields/observation-fields'

function rowsOf<Table extends TableName>(name: Table, table: ObservationTable): ObservationTables[Table] {
  const fields = Object.keys(observationFields[name]).flatMap((field) => {
    const column = table.columns.get(field)
    return column === undefined ? [] : [{ field, column }]
  })
  const rows: { readonly cell: number; readonly row: Record<string, Cell> }[] = []
  for (const length of table.blocks()) {
    for (let index = 0; index < length; index += 1) {
      const row: Record<string, Cell> = {}
      for (const { field, column } of fields) row[field] = cellAt(column, index)
      rows.push({ cell: table.cells[index] ?? 0, row })
    }
  }
  const inOrder = rows.toSorted((a, b) => a.cell - b.cell).map(({ row }) => row)
  // The columns are those of the table, by `observationFields`.
  return inOrder as unknown as ObservationTables[Table]
}

/**
 * All observation rows of the periods: the flat tables over which the indicators are defined.
 *
 * Rows come period by period, regions in the order of their codes.
 */
export function observe(facts: Facts, periods: readonly Period[]): ObservationTables {
  const tables = observationTables(facts, gridOf(factsColumns(facts).regions, periods))
  return {
    team: rowsOf('team', tables.team),
    report: rowsOf('report', tables.report),
    trainer: rowsOf('trainer', tables.trainer),
    network: rowsOf('network', tables.network),
    region: rowsOf('region', tables.region),
  }
}

/** The rows of one table of `observe` with some of its fields alone, which costs far less than all tables. */
export function observeSome<Table extends TableName, Name extends keyof RowOf<Table> & string>(
  facts: Facts,
  periods: readonly Period[],
  table: Table,
  fields: readonly Name[],
): readonly Pick<RowOf<Table>, Name | ('period' & keyof RowOf<Table>) | ('region' & keyof RowOf<Table>)>[] {
  const wanted = new Map<TableName, ReadonlySet<string>>([[table, new Set(['region', 'period', ...fields])]])
  return rowsOf(table, observationTables(facts, gridOf(factsColumns(facts).regions, periods), wanted)[table])
}
