import type { CalendarDate, Locale } from '@kotipesa/domain'

/** The conventions numbers and dates are written in. */
export const localeTags: Readonly<Record<Locale, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

const timeZone = 'Europe/Helsinki'

/** Makes each formatter once: making one costs far more than using it. */
function once<Format>(make: (tag: string, options: object) => Format): (locale: Locale, options: object) => Format {
  const made = new Map<string, Format>()
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`
    const format = made.get(key) ?? make(localeTags[locale], options)
    made.set(key, format)
    return format
  }
}

const numberFormat = once((tag, options) => new Intl.NumberFormat(tag, options))
const dateTimeFormat = once((tag, options) => new Intl.DateTimeFormat(tag, options))
const listFormat = once((tag, options) => new Intl.ListFormat(tag, options))

/**
 * A number in the language's own way, with at most `decimals` decimals, or with exactly so many.
 *
 * @example formatNumber(1234.5, 'fi', 1) // '1 234,5' with a no-break space
 */
export function formatNumber(value: number, locale: Locale, decimals = 0, isExact = false): string {
  return numberFormat(locale, {
    maximumFractionDigits: decimals,
    minimumFractionDigits: isExact ? decimals : 0,
  }).format(value)
}

/**
 * A share of 0…1 as a percentage, with at most `decimals` decimals.
 *
 * @example formatShare(0.125, 'fi', 1) // '12,5 %' with a no-break space
 */
export function formatShare(value: number, locale: Locale, decimals = 1): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }).format(value)
}

const signed: Intl.NumberFormatOptions = { signDisplay: 'exceptZero' }

/** A difference with its sign; the minus is the language's own (U+2212 in Finnish and Swedish). */
export function formatDifference(value: number, locale: Locale, decimals = 1): string {
  return numberFormat(locale, { ...signed, maximumFractionDigits: decimals }).format(value)
}

function dateFormat(locale: Locale): Intl.DateTimeFormat {
  return dateTimeFormat(locale, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

function instantOf(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** @example formatDay('2017-09-26', 'fi') // '26.9.2017' */
export function formatDay(day: CalendarDate, locale: Locale): string {
  return dateFormat(locale).format(instantOf(day))
}

/** @example formatDays('2017-09-26', '2017-09-28', 'fi') // '26.–28.9.2017' */
export function formatDayRange(first: CalendarDate, last: CalendarDate, locale: Locale): string {
  return first === last ? formatDay(first, locale) : dateFormat(locale).formatRange(instantOf(first), instantOf(last))
}

/** An instant as a day and a time of day in Finland, e.g. `22.11.2026 klo 8.15`. */
export function formatInstant(instant: Date, locale: Locale): string {
  return dateTimeFormat(locale, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(instant)
}

/** Several things in one sentence, e.g. `Sastamala ja Punkalaidun`. */
export function formatList(parts: readonly string[], locale: Locale): string {
  return listFormat(locale, { type: 'conjunction' }).format(parts)
}
