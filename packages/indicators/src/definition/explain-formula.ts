import type { Locale } from '@kotipesa/domain'
import type { IndicatorDefinition } from './definition'

/**
 * The formula of an indicator in words.
 *
 * @example
 * explainFormula(indicatorById('reporting-completeness'), 'en')
 * // 'active teams with a report in the period ÷ teams active on the last day of the period'
 */
export function explainFormula({ formula }: IndicatorDefinition, locale: Locale): string {
  const numerator = formula.numerator[locale]
  return formula.denominator === null ? numerator : `${numerator} ÷ ${formula.denominator[locale]}`
}
