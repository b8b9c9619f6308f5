import type { CalendarDate, Locale } from '@kotipesa/domain'
import { formatDay, formatNumber } from '../presentation/format'

/** What stands in a cell of a table: as people read it, and as a file holds it. */
export interface TableCell {
  readonly text: string
  /** A `Date` is a day, at midnight of UTC; `null` = nothing. */
  readonly raw: string | number | Date | null
  /** Where the cell leads, for whoever may go there. */
  readonly href?: string | null
}

/** A table that a page shows and files hold, with the same content. */
export interface CellTable {
  /** The name of its file, and in its page. */
  readonly id: string
  readonly title: string
  readonly columns: readonly { readonly name: string; readonly isNumeric: boolean }[]
  /** The first cell of a row names it. */
  readonly rows: readonly { readonly key: string; readonly isSum?: boolean; readonly cells: readonly TableCell[] }[]
  /** What has to be known of the figures, below the table and in its files. */
  readonly notes: readonly string[]
}

/** Words in a cell. */
export function wordsCell(text: string, href: string | null = null): TableCell {
  return { text, raw: text, href }
}

/** A day; without one the words that say why. */
export function dayCell(day: CalendarDate | null, locale: Locale, without: string): TableCell {
  return day === null
    ? wordsCell(without)
    : { text: formatDay(day, locale), raw: new Date(`${day}T00:00:00Z`), href: null }
}

/** A number, in a file with no more decimals than a cent. */
export function numberCell(value: number, locale: Locale, decimals = 0): TableCell {
  return { text: formatNumber(value, locale, decimals), raw: Math.round(value * 100) / 100 }
}
