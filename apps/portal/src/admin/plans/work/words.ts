import type { CalendarDate } from '@kotipesa/domain'
import { dayText } from '../../../fields/day-text'
import { say, type Language, type TextPath } from '../../../text'

/** Says a text of the page in the reader's language. */
export type Words = (path: TextPath, values?: Record<string, string | number>) => string

/** The texts of the page in a language. */
export function wordsIn(language: Language): Words {
  return (path, values) => say({ i18n: { language } }, path, values)
}

/** A number as the language writes it; what is not told is said to be so. */
export function amountIn(language: Language, value: number | null): string {
  return value === null
    ? wordsIn(language)('workPackages.noData')
    : new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)
}

/** Euros as the language writes them, cents where there are any. */
export function eurosIn(language: Language, value: number | null): string {
  if (value === null) return wordsIn(language)('workPackages.noData')
  const minimumFractionDigits = Number.isInteger(value) ? 0 : 2
  return new Intl.NumberFormat(language, { minimumFractionDigits, maximumFractionDigits: 2 }).format(value)
}

/** A share in per cent; what is not told is said to be so. */
export function shareIn(language: Language, value: number | null): string {
  return value === null
    ? wordsIn(language)('workPackages.noData')
    : new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value)
}

/** From when to when, as far as it is known. */
export function spanIn(language: Language, start: CalendarDate | null, end: CalendarDate | null): string {
  const words = wordsIn(language)
  if (start !== null && end !== null) return `${dayText(start)}–${dayText(end)}`
  if (start !== null) return words('workPackages.dayFrom', { start: dayText(start) })
  if (end !== null) return words('workPackages.dayUntil', { end: dayText(end) })
  return words('workPackages.noData')
}
