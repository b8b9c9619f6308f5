import { csvLine, type FactsTable, type Value } from './facts-table'
import { parquetOf } from './parquet'

/** A file of the warehouse, with its name below the folder. */
export interface WarehouseFile {
  readonly name: string
  readonly content: string | Uint8Array
}

type Rows = (readonly Value[])[]

/** The rows of a table by the folder in which they stand: `region=08/year=2024`, which most readers understand. */
function partitions({ name, rows, partitionOf }: FactsTable): ReadonlyMap<string, Rows> {
  const found = new Map<string, Rows>()
  if (partitionOf === undefined) return found.set(`facts/${name}`, [...rows])
  for (const row of rows) {
    const { region, year } = partitionOf(row)
    const folder = `facts/${name}/region=${region}/year=${year}`
    const there = found.get(folder)
    if (there === undefined) found.set(folder, [row])
    else there.push(row)
  }
  // A table without rows still has its columns.
  return found.size > 0 ? found : found.set(`facts/${name}/region=none/year=none`, [])
}

/** The facts as Parquet, one file at a time. */
export function* parquetFiles(tables: readonly FactsTable[]): Generator<WarehouseFile> {
  for (const table of tables) {
    for (const [folder, rows] of partitions(table)) {
      yield { name: `${folder}/part-0.parquet`, content: parquetOf(table, rows) }
    }
  }
}

/** The facts as CSV without headers, for PostgreSQL, which reads no Parquet. */
export function* csvFiles(tables: readonly FactsTable[]): Generator<WarehouseFile> {
  for (const { name, rows } of tables) yield { name: `facts/${name}.csv`, content: rows.map(csvLine).join('') }
}
