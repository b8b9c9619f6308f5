import type { SqlEngine } from '../sql/dialect'

export type Value = string | number | boolean | null

/** A table of facts: its columns with their types, and its rows. */
export interface FactsTable {
  readonly name: string
  readonly columns: Readonly<Record<string, string>>
  readonly rows: readonly (readonly Value[])[]
  /** Of what there is much: in which file of the warehouse a row stands. */
  readonly partitionOf?: (row: readonly Value[]) => { readonly region: string; readonly year: string }
}

export const id = 'text NOT NULL'
export const day = 'date NOT NULL'
export const validity = { valid_from: day, valid_until: 'date' }

/** Ids are compared by code points, whatever the order of names is in a database. */
export function createTableSql({ name, columns }: Pick<FactsTable, 'name' | 'columns'>, engine: SqlEngine): string {
  const typed = Object.entries(columns).map(
    ([column, type]) => `${column} ${engine === 'postgres' ? type.replace('text', 'text COLLATE "C"') : type}`,
  )
  return `CREATE TABLE ${name} (${typed.join(', ')})`
}

function csvValue(value: Value): string {
  if (value === null) return ''
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value)
}

/** A row as a line of CSV, null as nothing. */
export function csvLine(row: readonly Value[]): string {
  return `${row.map(csvValue).join(',')}\n`
}
