/** What a list shows, as it is taken out to a file: its columns with headings, and a row for each record. */
export interface ListedTable {
  readonly columns: readonly { readonly heading: string; readonly isDay: boolean }[]
  /** Days as `2026-09-03`. */
  readonly rows: readonly (readonly (string | number | null)[])[]
}
