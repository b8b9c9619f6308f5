import type { DocumentBlock, DocumentCell, DocumentTable } from '@kotipesa/domain'
import { rowsOf } from '../fields/rows-of'

/** A row of a table that is being made: what it tells of, and a cell for each column. */
export type MadeRow = readonly [key: string, ...cells: DocumentCell[]]

/** A column: its key, its heading, and whether it holds numbers. */
export type MadeColumn = readonly [key: string, label: string, isNumber?: 'number']

/** A table of records, or in words that there are none of them. */
export function tableOf(
  key: string,
  caption: string,
  { columns, rows, nothing }: { columns: readonly MadeColumn[]; rows: readonly MadeRow[]; nothing: string },
): DocumentBlock {
  if (rows.length === 0) return { kind: 'nothing', key, text: nothing }
  const table: DocumentTable = {
    kind: 'table',
    key,
    caption,
    columns: columns.map(([column, label, number]) => ({ key: column, label, isNumber: number === 'number' })),
    rows: rows.map(([row, ...cells]) => ({ key: row, cells })),
  }
  return table
}

/** Words that were written once, in a record or in the document; nothing where there are none. */
export function wordsOf(key: string, text: unknown): readonly DocumentBlock[] {
  return typeof text === 'string' && text.trim() !== '' ? [{ kind: 'words', key, text: text.trim() }] : []
}

/** How many took part, by the rows of their groups; `null` = nobody has recorded it. */
export function peopleIn(participants: unknown): number | null {
  const rows = rowsOf(participants)
  return rows.length === 0 ? null : rows.reduce((sum, { count }) => sum + Number(count ?? 0), 0)
}

/** The people of a cell; in words when there are none. */
export function peopleOf(ids: readonly (string | null)[], nobody: string): DocumentCell {
  const people = [...new Set(ids.flatMap((id) => id ?? []))]
  return people.length === 0 ? nobody : { people }
}
