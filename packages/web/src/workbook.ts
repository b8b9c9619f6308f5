import writeXlsxFile from 'write-excel-file/node'

/** A number with the way in which it is shown: `0.0%` of a share. */
export interface FormattedNumber {
  readonly value: number
  readonly format: string
}

/** What stands in a cell: a `Date` is a day, at midnight of UTC; `null` = nothing. */
export type SheetCell = string | number | Date | FormattedNumber | null

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** The width of each column in letters; the longest of its cells when not told. */
  readonly widths?: readonly number[]
}

/** How a day is shown. */
const dayFormat = 'd.m.yyyy'

/** The longest name of a sheet that spreadsheets take, and the letters that they refuse in one. */
const longestName = 31
const refused = /[\\/?*[\]:]/g

/** The widest a column becomes by itself. */
const widest = 48

function widthOf({ head, rows }: Sheet, column: number): number {
  const lengths = [head, ...rows].map((row) => {
    const cell = row[column] ?? ''
    if (cell instanceof Date) return dayFormat.length
    return String(typeof cell === 'object' ? cell.value : cell).length
  })
  return Math.min(widest, Math.max(8, ...lengths.map((length) => length + 2)))
}

function cellOf(value: SheetCell) {
  if (value === null) return null
  if (value instanceof Date) return { value, format: dayFormat }
  return typeof value === 'object' ? value : { value }
}

/** A workbook of sheets, each with its head in bold and kept in sight; numbers stay numbers, and text that looks like a formula stays text. */
export async function workbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const made = sheets.map((sheet) => ({
    sheet: sheet.name.replaceAll(refused, ' ').slice(0, longestName),
    data: [
      sheet.head.map((value) => ({ value, fontWeight: 'bold' as const })),
      ...sheet.rows.map((row) => row.map(cellOf)),
    ],
    columns: sheet.head.map((_, column) => ({ width: sheet.widths?.[column] ?? widthOf(sheet, column) })),
    stickyRowsCount: 1,
  }))
  return writeXlsxFile(made).toBuffer()
}

/** The answer that makes a browser save a workbook under a name. */
export function workbookAnswer(content: Buffer, name: string): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${name}.xlsx"`,
      'Cache-Control': 'no-store',
    },
  })
}
