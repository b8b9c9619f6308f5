import type { TableName } from '../fields/observation-fields'
import type { Condition } from './condition'
import type { IndicatorDefinition } from './definition'
import type { Measure } from './measure'

/** The fields that a condition asks about. */
export function fieldsInCondition(condition: Condition<string> | undefined): readonly string[] {
  if (condition === undefined) return []
  if ('and' in condition) return condition.and.flatMap(fieldsInCondition)
  if ('or' in condition) return condition.or.flatMap(fieldsInCondition)
  if ('not' in condition) return fieldsInCondition(condition.not)
  if ('exists' in condition) return [condition.exists]
  return 'than' in condition ? [condition.field, condition.than] : [condition.field]
}

/** The fields that a measure asks about or adds up. */
export function fieldsInMeasure(measure: Measure<string>): readonly string[] {
  return [...('sum' in measure ? [measure.sum] : []), ...fieldsInCondition(measure.where)]
}

/** The fields of each table that definitions ask about. */
export function fieldsIn(definitions: readonly IndicatorDefinition[]): ReadonlyMap<TableName, ReadonlySet<string>> {
  const fields = new Map<TableName, Set<string>>([['region', new Set()]])
  function add(table: TableName, names: readonly string[]): void {
    fields.set(table, new Set([...(fields.get(table) ?? []), ...names]))
  }
  for (const { from, over, numerator, denominator, missingData } of definitions) {
    add(from, [...fieldsInCondition(over), ...fieldsInMeasure(numerator)])
    if (denominator !== null) add(from, fieldsInMeasure(denominator))
    const conditions = [missingData.noDataWhen, missingData.unrecordedWhen, missingData.appliesWhen]
    add(
      'region',
      conditions.flatMap((condition) => [...fieldsInCondition(condition)]),
    )
  }
  return fields
}
