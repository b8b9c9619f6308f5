import type { Condition } from '../definition/condition'
import type { Measure } from '../definition/measure'
import type { TableName } from '../fields/observation-fields'
import { conditionSql } from './condition-sql'
import type { Dialect } from './dialect'
import { columnIdentifier, kindOf } from './identifier'
import { SqlError } from './sql-error'

/** A measure as an aggregate over the rows of a region and period that meet `over`. */
export function measureSql(
  measure: Measure<string>,
  over: Condition<string> | undefined,
  table: TableName,
  dialect: Dialect,
): string {
  const conditions = [over, measure.where].flatMap((condition) =>
    condition === undefined ? [] : [`(${conditionSql(condition, table, dialect)})`],
  )
  const filter = conditions.length === 0 ? '' : ` FILTER (WHERE ${conditions.join(' AND ')})`
  if ('count' in measure) return `count(*)${filter}`
  if (kindOf(table, measure.sum) !== 'number') throw new SqlError(`the field ${measure.sum} of ${table} is no number`)
  return `sum(${columnIdentifier(table, measure.sum)})${filter}`
}
