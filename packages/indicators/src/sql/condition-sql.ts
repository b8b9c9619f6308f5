import type { Condition } from '../definition/condition'
import type { TableName } from '../fields/observation-fields'
import type { Dialect } from './dialect'
import { columnIdentifier, kindOf } from './identifier'
import { kindOfValue, literal } from './literal'
import { SqlError } from './sql-error'

type Comparison = Extract<Condition<string>, { operator: string }>

function requireSameKind(table: TableName, field: string, other: string, what: string): void {
  const kind = kindOf(table, field)
  if (kind !== other) throw new SqlError(`the field ${field} of ${table} is a ${kind}, ${what} a ${other}`)
}

function comparisonSql(condition: Comparison, table: TableName, dialect: Dialect): string {
  const { field, operator } = condition
  const column = columnIdentifier(table, field)
  const sign = operator === '!=' ? '<>' : operator
  // Texts are ordered by their code units, as JavaScript does.
  const collation = kindOf(table, field) === 'text' ? dialect.byCodeUnits : ''
  if ('than' in condition) {
    requireSameKind(table, field, kindOf(table, condition.than), `${condition.than}`)
    return `${column}${collation} ${sign} ${columnIdentifier(table, condition.than)}`
  }
  requireSameKind(table, field, kindOfValue(condition.value), 'the value')
  return `${column}${collation} ${sign} ${literal(condition.value)}`
}

/**
 * A condition as an SQL expression that is TRUE exactly where the condition holds; elsewhere it is FALSE or NULL.
 *
 * @throws {SqlError} for a field the table does not have, and where a field is compared with something of another kind
 */
export function conditionSql(condition: Condition<string>, table: TableName, dialect: Dialect): string {
  function all(conditions: readonly Condition<string>[], joint: string) {
    return conditions.map((each) => `(${conditionSql(each, table, dialect)})`).join(` ${joint} `)
  }
  if ('and' in condition) return condition.and.length === 0 ? 'TRUE' : all(condition.and, 'AND')
  if ('or' in condition) return condition.or.length === 0 ? 'FALSE' : all(condition.or, 'OR')
  if ('not' in condition) return `(${conditionSql(condition.not, table, dialect)}) IS NOT TRUE`
  if ('exists' in condition) return `${columnIdentifier(table, condition.exists)} IS NOT NULL`
  if ('in' in condition) {
    const column = columnIdentifier(table, condition.field)
    for (const value of condition.in) requireSameKind(table, condition.field, kindOfValue(value), 'the value')
    return condition.in.length === 0 ? 'FALSE' : `${column} IN (${condition.in.map(literal).join(', ')})`
  }
  return comparisonSql(condition, table, dialect)
}
