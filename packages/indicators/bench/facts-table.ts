import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Value = string | number | boolean | null

/** A table of a database: its columns with their types, and its rows. */
export interface FactsTable {
  readonly name: string
  readonly columns: Readonly<Record<string, string>>
  readonly rows: readonly (readonly Value[])[]
}

export const id = 'text NOT NULL'
export const day = 'date NOT NULL'
export const validity = { valid_from: day, valid_until: 'date' }
export function createTableSql({ name, columns }: FactsTable): string {
  return `CREATE TABLE ${name} (${Object.entries(columns)
    .map((column) => column.join(' '))
    .join(', ')})`
}

/** Writes the rows of a table as CSV without header, null as nothing; no value here needs quotes. */
export function writeCsv(folder: string, { name, rows }: FactsTable): string {
  const file = join(folder, `${name}.csv`)
  const rowsAtOnce = 50_000
  writeFileSync(file, '')
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const lines = rows.slice(start, start + rowsAtOnce).map((row) => `${row.map((value) => value ?? '').join(',')}\n`)
    writeFileSync(file, lines.join(''), { flag: 'a' })
  }
  return file
}
