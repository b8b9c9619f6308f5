import { parsePeriod, periodLabel, regionByCode, type Locale } from '@kotipesa/domain'
import type { IndicatorDefinition } from '../definition/definition'
import { nationalCode, type IndicatorResult, type ResultRegion } from '../engine/result'
import { stateWords } from '../engine/state-words'
import { percentagePoints, provisionalWord, wholeCountry } from './words'

type Shown = Pick<IndicatorDefinition, 'unit' | 'decimals'>

/** A value as people read it: `67 %`, `24,5`; nothing for null. */
export function showNumber(value: number | null, { unit, decimals }: Shown, locale: Locale): string {
  if (value === null) return ''
  return new Intl.NumberFormat(locale, {
    style: unit === 'share' ? 'percent' : 'decimal',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value)
}

/** A difference of two values: of shares in percentage points, `+12,5 %-yks.`; nothing for null. */
export function showDifference(difference: number | null, { unit }: Shown, locale: Locale): string {
  if (difference === null) return ''
  const number = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
  if (unit !== 'share') return number.format(difference)
  return `${number.format(difference * 100)}\u00A0${percentagePoints[locale]}`
}

/** The value of a result, or what stands in its place. */
export function showValue(
  result: Pick<IndicatorResult<string>, 'state' | 'value'>,
  definition: Shown,
  locale: Locale,
): string {
  return result.state === 'ok' ? showNumber(result.value, definition, locale) : stateWords[result.state][locale]
}

export function showRegion(region: ResultRegion, locale: Locale): string {
  return region === nationalCode ? wholeCountry[locale] : regionByCode(region).name[locale]
}

export function showPeriod(id: string, provisional: boolean, locale: Locale): string {
  const label = periodLabel(parsePeriod(id), locale)
  return provisional ? `${label} (${provisionalWord[locale]})` : label
}
