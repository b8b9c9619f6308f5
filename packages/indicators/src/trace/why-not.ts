import type { LocalizedText } from '@kotipesa/domain'
import { compileCondition, type Condition, type Row } from '../definition/condition'
import { clauseOf } from '../explain/clause'
import { inEveryLanguage } from '../explain/formula'
import { allOf, isNullable, normalForm, type NormalForm } from '../explain/normal-form'
import { tableWords } from '../fields/table-words'
import type { TableName } from '../fields/observation-fields'

function isUnknown(row: Row, field: string): boolean {
  const cell = row[field]
  return cell === null || cell === undefined
}

/** The parts of a condition that hold on a row on which the whole holds. */
function whatHolds(condition: Condition<string>, row: Row, table: TableName): NormalForm {
  if ('and' in condition) return allOf(condition.and.map((one) => whatHolds(one, row, table)))
  if ('or' in condition) {
    return allOf(condition.or.filter((one) => compileCondition(one)(row)).map((one) => whatHolds(one, row, table)))
  }
  return 'not' in condition ? whatFails(condition.not, row, table) : normalForm(condition, table)
}

/** What is true of a row that a condition does not hold on, said positively. */
function whatFails(condition: Condition<string>, row: Row, table: TableName): NormalForm {
  if ('and' in condition) {
    const failing = condition.and.filter((one) => !compileCondition(one)(row))
    return allOf(failing.map((one) => whatFails(one, row, table)))
  }
  if ('or' in condition) return allOf(condition.or.map((one) => whatFails(one, row, table)))
  if ('not' in condition) return whatHolds(condition.not, row, table)
  const negated = normalForm(condition, table, true)
  if ('exists' in condition || !('any' in negated)) return negated
  const fields = 'than' in condition ? [condition.field, condition.than] : [condition.field]
  const unknown = fields.find((field) => isNullable(table, field) && isUnknown(row, field))
  return unknown === undefined ? (negated.any[0] ?? negated) : { field: unknown, is: 'unknown' }
}

/** Why a row does not meet a condition: the rows it is among, "team reports of the period where …". */
export function whyNot(condition: Condition<string>, row: Row, table: TableName): LocalizedText {
  const form = whatFails(condition, row, table)
  return inEveryLanguage((locale) => {
    const clause = clauseOf(form, table, locale)
    const noun = tableWords[table].those[locale]
    return locale === 'fi' ? `${noun}, ${clause}` : `${noun} ${clause}`
  })
}
