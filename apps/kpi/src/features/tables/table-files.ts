import type { Locale } from '@kotipesa/domain'
import { type Sheet, workbook, workbookAnswer } from '@kotipesa/web'
import type { CellTable } from './cell-table'
import { csvOf } from './csv-of'

/** A table as CSV, in the manner of the indicators' files. */
export function tableCsv({ columns, rows, notes }: CellTable, locale: Locale): string {
  return csvOf(
    [
      columns.map(({ name }) => name),
      ...rows.map(({ cells }) => cells.map(({ raw }) => raw)),
      ...notes.map((note) => [note]),
    ],
    locale,
  )
}

function sheetOf({ title, columns, rows, notes }: CellTable): Sheet {
  return {
    name: title,
    head: columns.map(({ name }) => name),
    rows: [...rows.map(({ cells }) => cells.map(({ raw }) => raw)), ...notes.map((note) => [note])],
  }
}

/** The answer that makes a browser save a table as CSV. */
export function csvAnswer(table: CellTable, locale: Locale, name: string): Response {
  return new Response(tableCsv(table, locale), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
    },
  })
}

/** The answer that makes a browser save tables as the sheets of a workbook. */
export async function workbookOf(tables: readonly CellTable[], name: string): Promise<Response> {
  return workbookAnswer(await workbook(tables.map(sheetOf)), name)
}
