import type { Condition } from '../definition/condition'
import type { Measure } from '../definition/measure'

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
