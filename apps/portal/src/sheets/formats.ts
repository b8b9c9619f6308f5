import { dayText } from '../fields/day-text'
import type { Language } from '../text'
import type { Cell, Table } from './cell'

/** A CSV file as spreadsheets of the language read it: UTF-8 with a byte order mark, semicolons in Finnish and Swedish. */
export async function csvOf(table: Table, language: Language): Promise<Blob> {
  const { stringify } = await import('csv-stringify/browser/esm/sync')
  const content = stringify(
    table.map((row) => row.map((cell) => (cell instanceof Date ? dayText(cell) : cell))),
    {
      bom: true,
      delimiter: language === 'en' ? ',' : ';',
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: { number: (value) => (language === 'en' ? String(value) : String(value).replace('.', ',')) },
    },
  )
  return new Blob([content], { type: 'text/csv;charset=utf-8' })
}

/** A cell as a workbook keeps it: days are days there. */
function cellOf(cell: Cell) {
  return cell instanceof Date ? { value: cell, type: Date, format: 'd.m.yyyy' } : cell
}

/** An Excel workbook with one sheet; text that looks like a formula stays text. */
export async function xlsxOf(table: Table): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  const [head = [], ...rows] = table.map((row) => [...row])
  const heading = head.map((value) => ({ value: String(value), fontWeight: 'bold' as const }))
  return await writeXlsxFile([heading, ...rows.map((row) => row.map(cellOf))], {
    sheet: 'Kotipesä',
    stickyRowsCount: 1,
  }).toBlob()
}

/** The rows of a CSV file, whichever of the two delimiters it has; of an Excel workbook those of its first sheet. */
export async function tableIn(file: Blob, name: string): Promise<Cell[][]> {
  if (name.toLowerCase().endsWith('.xlsx')) {
    const { readSheet } = await import('read-excel-file/universal')
    return (await readSheet(file)) as Cell[][]
  }
  const { parse } = await import('csv-parse/browser/esm/sync')
  const content = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  const [head = ''] = content.split('\n')
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ','
  return parse(content, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false }) as Cell[][]
}
