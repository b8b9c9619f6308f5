import { text, type Language, type TextPath } from '../../../text'
import { CellProblem, columns, type Cell, type Column, type Known } from './columns'

type Need = Readonly<Record<string, unknown>>

/** What is wrong in a file, and where: the line as a spreadsheet numbers it, and the column by its key or heading. */
export interface FileProblem {
  readonly line: number
  readonly column: string
  readonly path: TextPath
}

/** A row that was read: the need that it changes, or `null` for a new one. */
export interface ReadRow {
  readonly line: number
  readonly id: string | null
  readonly data: Readonly<Record<string, unknown>>
}

/** Needs as the rows of a file, under the headings of the reader's language. */
export function tableOf(needs: readonly Need[], language: Language, known: Known): (string | number | null)[][] {
  const headings = columns.map(({ label }) => text(label)[language])
  return [headings, ...needs.map((need) => columns.map((column) => column.write(need, language, known)))]
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

function columnOf(heading: string): Column | undefined {
  return columns.find(({ key, label }) => [key, ...Object.values(text(label))].includes(heading))
}

/**
 * The rows of a file as needs. Columns are known by their headings in any of the languages, in any order; a column that is
 * not there changes nothing; empty rows are left out.
 */
export function needsOf(
  table: readonly (readonly Cell[])[],
  known: Known,
): { readonly rows: readonly ReadRow[]; readonly problems: readonly FileProblem[] } {
  const [head = [], ...body] = table
  const headings = head.map(typed)
  const problems: FileProblem[] = []
  for (const heading of headings) {
    if (heading !== '' && !columnOf(heading)) problems.push({ line: 1, column: heading, path: 'needs.unknownColumn' })
  }
  if (!headings.some((heading) => columnOf(heading))) problems.push({ line: 1, column: '', path: 'needs.noHeadings' })
  const rows = body.flatMap((cells, index): ReadRow[] => {
    const line = index + 2
    if (cells.every((cell) => typed(cell) === '')) return []
    const values: [string, unknown][] = []
    for (const [at, heading] of headings.entries()) {
      const column = columnOf(heading)
      if (column?.read === undefined) continue
      const value = column.read(typed(cells[at]), known)
      if (value instanceof CellProblem) problems.push({ line, column: column.key, path: value.path })
      else values.push([column.key, value])
    }
    const { id = null, ...data } = Object.fromEntries(values)
    return [{ line, id: typeof id === 'string' ? id : null, data }]
  })
  return { rows, problems }
}
