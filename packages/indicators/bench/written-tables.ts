import type { Period } from '@kotipesa/domain'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Facts } from '../src'
import { createTableSql, csvLine, type FactsTable } from '../src/warehouse/facts-table'
import { factsTables } from '../src/warehouse/facts-tables'

/** A table of facts that waits in a file to be loaded into a database. */
export interface WrittenTable {
  readonly name: string
  readonly createSql: string
  readonly hasId: boolean
  readonly file: string
}

/** Writes the rows of a table as CSV without header. */
function writeCsv(folder: string, { name, rows }: FactsTable): string {
  const file = join(folder, `${name}.csv`)
  const rowsAtOnce = 50_000
  writeFileSync(file, '')
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    writeFileSync(
      file,
      rows
        .slice(start, start + rowsAtOnce)
        .map(csvLine)
        .join(''),
      { flag: 'a' },
    )
  }
  return file
}

/** Writes the facts as files that a database server of another user can read as well. */
export function writeTables(facts: Facts, periods: readonly Period[]): { folder: string; tables: WrittenTable[] } {
  const folder = mkdtempSync(join(tmpdir(), 'kotipesa-bench-'))
  chmodSync(folder, 0o755)
  const tables = factsTables(facts, periods).map((table) => ({
    name: table.name,
    createSql: createTableSql(table, 'duckdb'),
    hasId: 'id' in table.columns,
    file: writeCsv(folder, table),
  }))
  return { folder, tables }
}
