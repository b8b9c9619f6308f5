import type { ComparisonOperator, Condition } from '../definition/condition'
import { observationFields } from '../fields/observation-fields'
import type { FieldKind } from '../fields/field'
import type { TableName } from '../fields/observation-fields'

type Value = string | number | boolean

/** What is said of one field, never negated as a whole. */
export type Statement =
  | { readonly field: string; readonly is: 'yes' | 'no' | 'known' | 'unknown' }
  | { readonly field: string; readonly operator: ComparisonOperator; readonly value: string | number }
  | { readonly field: string; readonly operator: ComparisonOperator; readonly than: string }
  | { readonly field: string; readonly among: readonly (string | number)[]; readonly isIn: boolean }

/** A condition whose negations have been carried into its statements, so that it can be put into words. */
export type NormalForm = Statement | { readonly all: readonly NormalForm[] } | { readonly any: readonly NormalForm[] }

const opposites: Record<ComparisonOperator, ComparisonOperator> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
}

/** Tells whether a field can be null. */
export function isNullable(table: TableName, field: string): boolean {
  const kinds: Readonly<Record<string, FieldKind>> = observationFields[table]
  return kinds[field]?.endsWith('?') ?? false
}

/** What comparing a field with a value says. */
export function comparison(field: string, operator: ComparisonOperator, value: Value): Statement {
  if (typeof value === 'boolean') return { field, is: value === (operator === '=') ? 'yes' : 'no' }
  return { field, operator, value }
}

/** A statement and the fields that must be known for it to hold, said the other way round. */
function opposite(table: TableName, fields: readonly string[], statement: Statement): NormalForm {
  const unknown = fields.filter((field) => isNullable(table, field))
  if (unknown.length === 0) return statement
  return { any: [statement, ...unknown.map((field): Statement => ({ field, is: 'unknown' }))] }
}

/**
 * The normal form of a condition, or of its negation. A comparison with an unknown field is false, so its negation
 * holds also when the field is not known.
 */
export function normalForm(condition: Condition<string>, table: TableName, isNegated = false): NormalForm {
  function each(conditions: readonly Condition<string>[]) {
    return conditions.map((one) => normalForm(one, table, isNegated))
  }
  if ('and' in condition) return isNegated ? { any: each(condition.and) } : { all: each(condition.and) }
  if ('or' in condition) return isNegated ? { all: each(condition.or) } : { any: each(condition.or) }
  if ('not' in condition) return normalForm(condition.not, table, !isNegated)
  if ('exists' in condition) return { field: condition.exists, is: isNegated ? 'unknown' : 'known' }
  const { field } = condition
  if ('in' in condition) {
    const statement = { field, among: condition.in, isIn: !isNegated }
    return isNegated ? opposite(table, [field], statement) : statement
  }
  const operator = isNegated ? opposites[condition.operator] : condition.operator
  if ('than' in condition) {
    const statement = { field, operator, than: condition.than }
    return isNegated ? opposite(table, [field, condition.than], statement) : statement
  }
  const statement = comparison(field, operator, condition.value)
  return isNegated ? opposite(table, [field], statement) : statement
}

/** `all` of conditions, those within each other opened up and those that others imply left out. */
export function allOf(forms: readonly NormalForm[]): NormalForm {
  const flat = forms.flatMap((form) => ('all' in form ? form.all : [form]))
  const compared = new Set(
    flat.flatMap((form) => ('operator' in form ? [form.field, ...('than' in form ? [form.than] : [])] : [])),
  )
  const needed = flat.filter((form) => !('is' in form && form.is === 'known' && compared.has(form.field)))
  const [only] = needed
  return needed.length === 1 && only !== undefined ? only : { all: needed }
}
