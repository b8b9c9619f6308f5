import type { Locale, LocalizedText } from '@kotipesa/domain'
import type { ComparisonOperator } from '../definition/condition'
import type { TableName } from '../fields/observation-fields'
import { joined } from './joined'
import type { Statement } from './normal-form'
import { wordsOf } from '../fields/observation-fields'
import type { FieldWords, NumberWords } from '../fields/field-words'
import { localized } from '../fields/field-words'
import { tableWords } from '../fields/table-words'

/** Before a number or a noun: "at least 2", "at least the cap". */
const amounts: Record<ComparisonOperator, LocalizedText> = {
  '=': localized('tasan', 'exakt', 'exactly'),
  '!=': localized('muu kuin', 'något annat än', 'other than'),
  '<': localized('alle', 'mindre än', 'less than'),
  '<=': localized('enintään', 'högst', 'at most'),
  '>': localized('yli', 'mer än', 'more than'),
  '>=': localized('vähintään', 'minst', 'at least'),
}

/** Before the name of another field, in the nominative. */
const comparisons: Record<ComparisonOperator, LocalizedText> = {
  ...amounts,
  '=': localized('sama kuin', 'samma som', 'the same as'),
  '!=': localized('eri kuin', 'något annat än', 'other than'),
  '<': localized('pienempi kuin', 'mindre än', 'less than'),
  '>': localized('suurempi kuin', 'större än', 'more than'),
}

const isVerb = localized('on', 'är', 'is')
const orWord = localized('tai', 'eller', 'or')

function quoted(text: string, locale: Locale): string {
  return locale === 'en' ? `“${text}”` : `”${text}”`
}

function valueInWords(words: FieldWords, value: string | number, locale: Locale): string {
  if (typeof value === 'number') {
    const isShare = 'isShare' in words && words.isShare === true
    const style = isShare ? 'percent' : 'decimal'
    return new Intl.NumberFormat(locale, { style, maximumFractionDigits: isShare ? 2 : 4 }).format(value)
  }
  const code = 'codes' in words ? words.codes?.find(({ id }) => id === value) : undefined
  return quoted(code === undefined ? value : code.label[locale], locale)
}

function compared(words: FieldWords, operator: ComparisonOperator, value: string | number, locale: Locale): string {
  const text = valueInWords(words, value, locale)
  return typeof value === 'string' && operator === '=' ? text : `${amounts[operator][locale]} ${text}`
}

/** "More than none" and "none" have words of their own where a field counts things. */
function existence(
  words: NumberWords,
  operator: ComparisonOperator,
  value: string | number,
): LocalizedText | undefined {
  if (value !== 0) return undefined
  if (operator === '>' || operator === '!=') return words.some
  return operator === '=' || operator === '<=' ? words.none : undefined
}

/** A statement as a relative clause in one language; braces mark what like clauses can be joined by. */
export function statementClause(statement: Statement, table: TableName, locale: Locale): string {
  const words = wordsOf(table, statement.field)
  if ('is' in statement) {
    const text = statement.is in words ? Reflect.get(words, statement.is) : undefined
    return text === undefined ? '' : (text as LocalizedText)[locale]
  }
  if ('than' in statement) {
    const other = wordsOf(table, statement.than).label[locale]
    const link = tableWords[table].link[locale]
    return `${link} ${words.label[locale]} ${isVerb[locale]} ${comparisons[statement.operator][locale]} ${other}`
  }
  if (!('is' in words)) return ''
  if ('among' in statement) {
    const values = statement.among.map((value) => valueInWords(words, value, locale))
    const text = joined(values, orWord[locale])
    return words.is[locale].replace('#', statement.isIn ? text : `${amounts['!='][locale]} ${text}`)
  }
  const { operator, value } = statement
  const special = 'total' in words ? existence(words, operator, value) : undefined
  return special === undefined
    ? words.is[locale].replace('#', compared(words, operator, value, locale))
    : special[locale]
}
