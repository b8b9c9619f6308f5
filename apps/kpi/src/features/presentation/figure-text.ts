import type { Locale } from '@kotipesa/domain'
import type { IndicatorDefinition, IndicatorResult, ResultState } from '@kotipesa/indicators'
import { formatDifference, formatNumber, formatShare } from './format'

type Shown = Pick<IndicatorDefinition, 'unit' | 'decimals'>

/** A number of an indicator in the reader's language: a share as a percentage, others as they are. */
export function formatIndicatorNumber(value: number, { unit, decimals }: Shown, locale: Locale): string {
  switch (unit) {
    case 'share':
      return formatShare(value, locale, decimals)
    case 'ratio':
      return formatNumber(value, locale, decimals, true)
    case 'count':
      return formatNumber(value, locale, decimals)
  }
}

/** The words for the states that have no value: nothing to count, no data, not applicable. */
export type StateWords = Readonly<Record<Exclude<ResultState, 'ok'>, string>>

/** What stands in the place of the figure: the number, or in words why there is none. Never 0 for a missing figure. */
export function figureText(
  result: Pick<IndicatorResult, 'state' | 'value'>,
  definition: Shown,
  locale: Locale,
  words: StateWords,
): string {
  if (result.state !== 'ok') return words[result.state]
  return result.value === null ? words['no-data'] : formatIndicatorNumber(result.value, definition, locale)
}

/**
 * How much a figure has changed: percentage points for shares, the difference otherwise. Null unless both have a value.
 */
export function changeBetween(
  now: IndicatorResult | undefined,
  before: IndicatorResult | undefined,
  { unit }: Pick<Shown, 'unit'>,
): number | null {
  if (now?.state !== 'ok' || before?.state !== 'ok' || now.value === null || before.value === null) return null
  const difference = now.value - before.value
  return unit === 'share' ? difference * 100 : difference
}

/** A change with its sign, without its unit: `+12,5`, `−3`, `0`. */
export function formatChange(change: number, { decimals }: Pick<Shown, 'decimals'>, locale: Locale): string {
  return formatDifference(change, locale, decimals)
}
