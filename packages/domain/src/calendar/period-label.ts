import type { Locale } from '../locale/locale'
import type { Period } from './period'

const months: Readonly<Record<Locale, readonly string[]>> = {
  fi: [
    'tammikuu',
    'helmikuu',
    'maaliskuu',
    'huhtikuu',
    'toukokuu',
    'kesäkuu',
    'heinäkuu',
    'elokuu',
    'syyskuu',
    'lokakuu',
    'marraskuu',
    'joulukuu',
  ],
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

const halves: Readonly<Record<Locale, readonly string[]>> = {
  fi: ['1. vuosipuolisko', '2. vuosipuolisko'],
  sv: ['första halvåret', 'andra halvåret'],
  en: ['first half of', 'second half of'],
}

const quarters: Readonly<Record<Locale, readonly string[]>> = {
  fi: ['1. vuosineljännes', '2. vuosineljännes', '3. vuosineljännes', '4. vuosineljännes'],
  sv: ['första kvartalet', 'andra kvartalet', 'tredje kvartalet', 'fjärde kvartalet'],
  en: ['first quarter of', 'second quarter of', 'third quarter of', 'fourth quarter of'],
}

function nameWithinYear(period: Period, locale: Locale): string | undefined {
  const month = Number(period.start.slice(5, 7)) - 1
  switch (period.granularity) {
    case 'year':
      return undefined
    case 'half-year':
      return halves[locale][month / 6]
    case 'quarter':
      return quarters[locale][month / 3]
    case 'month':
      return months[locale][month]
  }
}

/**
 * What people call a period.
 *
 * @example
 * periodLabel(parsePeriod('2024-H1'), 'fi') // '1. vuosipuolisko 2024'
 * periodLabel(parsePeriod('2024-Q3'), 'sv') // 'tredje kvartalet 2024'
 * periodLabel(parsePeriod('2024-07'), 'en') // 'July 2024'
 */
export function periodLabel(period: Period, locale: Locale): string {
  const year = period.start.slice(0, 4)
  const name = nameWithinYear(period, locale)
  return name === undefined ? year : `${name} ${year}`
}
