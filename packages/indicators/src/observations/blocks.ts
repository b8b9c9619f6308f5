import { rowsAtOnce, type ObservationTable } from './observation-table'

/** Reads a table from its first row to its last, a block at a time; `visit` finds each in the table's columns. */
export function forEachBlock(table: ObservationTable, visit: (start: number, length: number) => void): void {
  for (let start = 0; start < table.cells.length; start += rowsAtOnce) {
    const length = Math.min(rowsAtOnce, table.cells.length - start)
    table.readBlock(start, length)
    visit(start, length)
  }
}
