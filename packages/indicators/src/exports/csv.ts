import { stringify } from 'csv-stringify/sync'

/** A cell of a file; null is an empty cell. */
export type CsvCell = string | number | boolean | null

/** RFC 4180 text with a head; numbers as in JSON, booleans `true` and `false`, null as an empty cell. */
export function toCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return stringify([[...columns], ...rows.map((row) => [...row])], { cast: { boolean: String, number: String } })
}
