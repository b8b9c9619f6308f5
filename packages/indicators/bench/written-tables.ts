import type { Period } from '@kotipesa/domain'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Facts } from '../src'
import { createTableSql, writeCsv } from './facts-table'
import { factsTables } from './facts-tables'

/** A table of facts that waits in a file to be loaded into a database. */
export interface WrittenTable {
  readonly name: string
  readonly createSql: string
  readonly hasId: boolean
  readonly file: string
}

/** Writes the facts as files that a database server of another user can read as well. */
export function writeTables(facts: Facts, periods: readonly Period[]): { folder: string; tables: WrittenTable[] } {
  const folder = mkdtempSync(join(tmpdir(), 'kotipesa-bench-'))
  chmodSync(folder, 0o755)
  const tables = factsTables(facts, periods).map((table) => ({
    name: table.name,
    createSql: createTableSql(table),
    hasId: 'id' in table.columns,
    file: writeCsv(folder, table),
  }))
  return { folder, tables }
}
