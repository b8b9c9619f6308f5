import type { Locale } from '@kotipesa/domain'
import type { SheetCell } from '@kotipesa/web'
import type { HTMLElement } from 'node-html-parser'
import { seenDay, seenNumber } from './seen-cell'
import { seenText } from './seen-text'

/** A table of a page, as its files hold it. */
export interface SeenTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** What stands below it. */
  readonly notes: readonly string[]
}

/** A cell of a page before it is known what its column holds. */
interface RawCell {
  readonly text: string
  readonly isNumeric: boolean
}

function cellsOf(row: HTMLElement): readonly RawCell[] {
  return row.querySelectorAll('th, td').flatMap((cell): readonly RawCell[] => {
    const own = { text: seenText(cell), isNumeric: cell.hasAttribute('data-numeric') }
    const wide = Number(cell.getAttribute('colspan') ?? '1')
    return [own, ...Array.from({ length: wide - 1 }, () => ({ text: '', isNumeric: false }))]
  })
}

function typed(text: string, locale: Locale): SheetCell {
  return text === '' ? null : (seenDay(text, locale) ?? text)
}

/** Splits the cells of a column of numbers into the numbers and, where there are any, the words beside them. */
function columnsOf(
  name: string,
  cells: readonly RawCell[],
  locale: Locale,
  beside: (column: string) => string,
): readonly { readonly name: string; readonly cells: readonly SheetCell[] }[] {
  if (!cells.some(({ isNumeric }) => isNumeric)) {
    return [{ name, cells: cells.map(({ text }) => typed(text, locale)) }]
  }
  const seen = cells.map(({ text }) => ({ text, found: seenNumber(text, locale) }))
  const numbers = seen.map(({ text, found }) =>
    found === null ? typed(text, locale) : { value: found.number, format: found.format },
  )
  const words = seen.map(({ found }) => (found === null || found.words === '' ? null : found.words))
  return words.every((word) => word === null)
    ? [{ name, cells: numbers }]
    : [
        { name, cells: numbers },
        { name: beside(name), cells: words },
      ]
}

/** The paragraphs that follow a table in its place. */
function notesBelow(table: HTMLElement): readonly string[] {
  const frame = table.parentNode
  const beside = frame?.parentNode?.children ?? []
  if (frame === null) return []
  return beside
    .slice(beside.indexOf(frame) + 1)
    .filter(({ tagName }) => tagName === 'P')
    .map(seenText)
}

/**
 * A table as it is seen: numbers as numbers with their formats, days as days, everything else as what it says, also what is
 * drawn as a sign.
 *
 * @param beside what the column is called with the words beside the numbers of another
 */
export function seenTable(table: HTMLElement, locale: Locale, beside: (column: string) => string): SeenTable {
  const caption = table.querySelector('caption')
  const heads = table.querySelectorAll('thead tr').at(-1)
  const names = heads === undefined ? [] : cellsOf(heads).map(({ text }) => text)
  const rows = table.querySelectorAll('tbody tr').map(cellsOf)
  const width = Math.max(names.length, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, index) =>
    columnsOf(
      names[index] ?? '',
      rows.map((row) => row[index] ?? { text: '', isNumeric: false }),
      locale,
      beside,
    ),
  ).flat()
  return {
    title: caption === null ? '' : seenText(caption),
    head: columns.map(({ name }) => name),
    rows: rows.map((_, index) => columns.map(({ cells }) => cells[index] ?? null)),
    notes: notesBelow(table),
  }
}
