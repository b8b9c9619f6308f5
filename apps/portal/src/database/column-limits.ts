/** Limits of single columns as forms have them, for migrations to add. Migrations that were released depend on it: it stays as it is. */
export interface ColumnLimits {
  readonly table: string
  readonly days?: readonly string[]
  readonly counts?: readonly string[]
  /** The longest text that each column takes. */
  readonly texts?: Readonly<Record<string, number>>
}

const sourceTexts = { source_document: 1000, source_place: 1000, source_wording: 1000, source_bound: 1000 }

/** The rules as constraints: table, name and what always holds. */
export function columnLimits({ table, days = [], counts = [], texts = {} }: ColumnLimits) {
  return [
    ...days.map((column) => [column, `"${column}" BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z'`] as const),
    ...counts.map((column) => [column, `"${column}" BETWEEN 0 AND 1000000`] as const),
    ...Object.entries({ ...texts, ...sourceTexts }).map(
      ([column, longest]) => [column, `char_length("${column}") <= ${longest}`] as const,
    ),
  ].map(([column, rule]) => [table, `${column}_within`, `CHECK (${rule})`] as const)
}
