import type { Locale } from '@kotipesa/domain'

/** A number of a page: how a spreadsheet shows it, and the words that stand after it. */
export interface SeenNumber {
  readonly number: number
  /** A number format of spreadsheets: `0`, `0.0`, `0.0%`. */
  readonly format: string
  /** A unit, a state or a distance; empty where there are none. */
  readonly words: string
}

const numbers = {
  fi: /^([+\-−]?\d[\d\s]*(?:,\d+)?)(?![\d.,–])\s?(%(?!-))?\s*(.*)$/su,
  en: /^([+\-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?![\d.,–])\s?(%(?!-))?\s*(.*)$/su,
} as const

/** Of a span like `12–15 %`, of a day or of a fraction the first number alone says something else. */
const goesOn = /^[–\-/.:]/u

/**
 * The number that a cell begins with, in the language's own writing; `null` where it holds none.
 *
 * @example seenNumber('12,5 % ennakkotieto', 'fi') // { number: 0.125, format: '0.0%', words: 'ennakkotieto' }
 */
export function seenNumber(text: string, locale: Locale): SeenNumber | null {
  const [, written = '', percent, words = ''] = numbers[locale === 'en' ? 'en' : 'fi'].exec(text) ?? []
  if (written === '' || goesOn.test(words)) return null
  const plain = (
    locale === 'en' ? written.replaceAll(',', '') : written.replaceAll(/\s/gu, '').replace(',', '.')
  ).replace('−', '-')
  const decimals = plain.split('.')[1]?.length ?? 0
  const places = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
  const value = Number(plain)
  if (!Number.isFinite(value)) return null
  return percent === undefined
    ? { number: value, format: places, words }
    : { number: Number((value / 100).toFixed(decimals + 2)), format: `${places}%`, words }
}

const days = { fi: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, en: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/ } as const

/** The day that a cell tells, at midnight of UTC; `null` where it tells something else. */
export function seenDay(text: string, locale: Locale): Date | null {
  const [, day, month, year] = days[locale === 'en' ? 'en' : 'fi'].exec(text) ?? []
  return year === undefined ? null : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
}
