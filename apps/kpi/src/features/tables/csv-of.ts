import type { Locale } from '@kotipesa/domain'
import type { SheetCell } from '@kotipesa/web'
import { stringify } from 'csv-stringify/sync'

function cellOf(cell: SheetCell): string | number | null {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'object' && cell !== null ? cell.value : cell
}

/**
 * Rows as CSV in the reader's manner: UTF-8 with a byte order mark, semicolons and decimal commas in Finnish and Swedish,
 * commas and points in English. Text that looks like a formula is kept from being one; numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly SheetCell[])[], locale: Locale): string {
  return stringify(
    rows.map((row) => row.map(cellOf)),
    {
      bom: true,
      delimiter: locale === 'en' ? ',' : ';',
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { number: (value) => (locale === 'en' ? String(value) : String(value).replace('.', ',')) },
    },
  )
}
