import type { Locale } from '@kotipesa/domain'
import type { IndicatorDefinition } from '../definition/definition'

/**
 * The formula of an indicator in one line of words, made from the definition itself.
 *
 * @example
 * explainFormula(indicatorById('reporting-completeness'), 'en')
 * // 'teams that are active on the last day of the period and that have a report in the period ÷ teams active …'
 */
export function explainFormula({ formula }: Pick<IndicatorDefinition, 'formula'>, locale: Locale): string {
  const numerator = formula.numerator[locale]
  return formula.denominator === null ? numerator : `${numerator} ÷ ${formula.denominator[locale]}`
}
