import type { Locale } from '@kotipesa/domain'
import { type Sheet, type SheetCell, workbook, workbookAnswer } from '@kotipesa/web'
import { stringify } from 'csv-stringify/sync'
import type { CellTable } from './cell-table'

function csvCell(raw: SheetCell, locale: Locale): string {
  if (raw === null) return ''
  if (raw instanceof Date) return raw.toISOString().slice(0, 10)
  if (typeof raw === 'string') return raw
  return locale === 'en' ? String(raw) : String(raw).replace('.', ',')
}

/** A table as CSV, in the manner of the indicators' files; text that looks like a formula is kept from being one. */
export function tableCsv({ columns, rows, notes }: CellTable, locale: Locale): string {
  const records = [
    columns.map(({ name }) => name),
    ...rows.map(({ cells }) => cells.map(({ raw }) => csvCell(raw, locale))),
    ...notes.map((note) => [note]),
  ]
  return stringify(records, {
    bom: true,
    delimiter: locale === 'en' ? ',' : ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  })
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
