import { text, type Language } from '../text'
import { CellProblem, type Cell, type Table } from './cell'
import type { Column } from './column'

type Fields = Readonly<Record<string, unknown>>

/** What is wrong in a file, and where: the line as a spreadsheet numbers it, and the column by its key or heading. */
export interface FileProblem {
  readonly line: number
  readonly column: string
  readonly message: Readonly<Record<Language, string>>
}

/** A row that was read: the record that it changes, or `null` for a new one. */
export interface ReadRow {
  readonly line: number
  readonly id: string | null
  readonly data: Fields
}

/** Records as the rows of a file, under the headings of the reader's language. */
export function tableOf<Known>(
  columns: readonly Column<Known>[],
  records: readonly Fields[],
  language: Language,
  known: Known,
): Cell[][] {
  const headings = columns.map(({ label }) => label[language])
  return [headings, ...records.map((record) => columns.map((column) => column.write(record, language, known)))]
}

/** A cell as it would be typed. */
function typed(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  // Files from here put a mark before what a spreadsheet would take for a formula.
  return String(cell)
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
}

/**
 * The rows of a file as records. Columns are known by their headings in any of the languages, in any order; a column that
 * is not there changes nothing; empty rows are left out. All that is wrong is told at once.
 */
export function rowsIn<Known>(
  columns: readonly Column<Known>[],
  table: Table,
  known: Known,
): { readonly rows: readonly ReadRow[]; readonly problems: readonly FileProblem[] } {
  const [head = [], ...body] = table
  const headings = head.map(typed)
  function columnOf(heading: string): Column<Known> | undefined {
    return columns.find(({ key, label }) => [key, ...Object.values(label)].includes(heading))
  }
  const problems: FileProblem[] = []
  for (const [at, heading] of headings.entries()) {
    if (heading === '') continue
    if (!columnOf(heading)) problems.push({ line: 1, column: heading, message: text('sheets.unknownColumn') })
    else if (headings.findIndex((other) => columnOf(other) === columnOf(heading)) < at) {
      problems.push({ line: 1, column: heading, message: text('sheets.columnTwice') })
    }
  }
  if (!headings.some((heading) => columnOf(heading))) {
    problems.push({ line: 1, column: '', message: text('sheets.noHeadings') })
  }
  const rows = body.flatMap((cells, index): ReadRow[] => {
    const line = index + 2
    if (cells.every((cell) => typed(cell) === '')) return []
    const values: [string, unknown][] = []
    for (const [at, heading] of headings.entries()) {
      const column = columnOf(heading)
      if (column?.read === undefined) continue
      const value = column.read(typed(cells[at]), known)
      if (value instanceof CellProblem) problems.push({ line, column: column.key, message: value.message })
      else values.push([column.key, value])
    }
    const { id = null, ...data } = Object.fromEntries(values)
    return [{ line, id: typeof id === 'string' ? id : null, data }]
  })
  return { rows, problems }
}
