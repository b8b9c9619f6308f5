import { locales, type Locale, type LocalizedText } from '@kotipesa/domain'
import type { Condition } from '../definition/condition'
import type { FormulaInWords, IndicatorData } from '../definition/definition'
import type { Measure } from '../definition/measure'
import type { TableName } from '../fields/observation-fields'
import { clauseOf } from './clause'
import { allOf, normalForm } from './normal-form'
import { wordsOf } from '../fields/observation-fields'
import { localized } from '../fields/field-words'
import { tableWords } from '../fields/table-words'

const atMostDenominator = localized('enintään nimittäjän verran', 'högst nämnaren', 'at most the denominator')

/** The same text made in each language. */
export function inEveryLanguage(textIn: (locale: Locale) => string): LocalizedText {
  const [fi, sv, en] = locales
  return { fi: textIn(fi), sv: textIn(sv), en: textIn(en) }
}

/** The rows of a table that meet conditions: "networks that have met". */
export function rowsInWords(table: TableName, conditions: readonly Condition<string>[], locale: Locale): string {
  const { all, those } = tableWords[table]
  const clause = clauseOf(allOf(conditions.map((one) => normalForm(one, table))), table, locale)
  if (clause === '') return all[locale]
  return locale === 'fi' ? `${those.fi}, ${clause}` : `${those[locale]} ${clause}`
}

function whereOfSum(table: TableName, conditions: readonly Condition<string>[], locale: Locale): string {
  const { within, withinThose } = tableWords[table]
  const clause = clauseOf(allOf(conditions.map((one) => normalForm(one, table))), table, locale)
  if (clause === '') return within[locale]
  return locale === 'fi' ? `${withinThose.fi}, ${clause}` : `${withinThose[locale]} ${clause}`
}

function measureInWords(
  table: TableName,
  measure: Measure<string>,
  over: Condition<string> | undefined,
  locale: Locale,
): string {
  const conditions = [over, measure.where].filter((one) => one !== undefined)
  if ('count' in measure) return rowsInWords(table, conditions, locale)
  const words = wordsOf(table, measure.sum)
  const total = 'total' in words ? words.total[locale] : words.label[locale]
  return `${total} ${whereOfSum(table, conditions, locale)}`.trim()
}

/** The formula of an indicator in words, made from its definition. */
export function formulaOf(definition: IndicatorData): FormulaInWords {
  const { from, over, numerator, denominator, isCapped = false } = definition
  function inWords(measure: Measure<string>) {
    return (locale: Locale) => measureInWords(from, measure, over, locale)
  }
  const above = inWords(numerator)
  return {
    numerator: inEveryLanguage((locale) =>
      isCapped ? `${above(locale)} (${atMostDenominator[locale]})` : above(locale),
    ),
    denominator: denominator === null ? null : inEveryLanguage(inWords(denominator)),
  }
}
