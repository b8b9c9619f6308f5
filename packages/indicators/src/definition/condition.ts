import type { Cell } from '../fields/datum'

export const comparisonOperators = ['=', '!=', '<', '<=', '>', '>='] as const
export type ComparisonOperator = (typeof comparisonOperators)[number]

/**
 * A condition on one row of an observation table, as data. The operators are a closed set.
 *
 * A comparison or `in` on a field that is not known (null) is false.
 */
export type Condition<Field extends string> =
  | { readonly and: readonly Condition<Field>[] }
  | { readonly or: readonly Condition<Field>[] }
  | { readonly not: Condition<Field> }
  | { readonly exists: Field }
  | { readonly field: Field; readonly in: readonly (string | number)[] }
  | { readonly field: Field; readonly operator: ComparisonOperator; readonly value: string | number | boolean }
  | { readonly field: Field; readonly operator: ComparisonOperator; readonly than: Field }

export type Row = Readonly<Record<string, Cell>>
export type RowTest = (row: Row) => boolean

type Known = Exclude<Cell, null>

const comparisons: Record<ComparisonOperator, (left: Known, right: Known) => boolean> = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
}

function isKnown(cell: Cell | undefined): cell is Known {
  return cell !== null && cell !== undefined
}

/** Turns a condition into a function, once per definition rather than once per row. */
export function compileCondition(condition: Condition<string>): RowTest {
  if ('and' in condition) {
    const tests = condition.and.map(compileCondition)
    return (row) => tests.every((test) => test(row))
  }
  if ('or' in condition) {
    const tests = condition.or.map(compileCondition)
    return (row) => tests.some((test) => test(row))
  }
  if ('not' in condition) {
    const test = compileCondition(condition.not)
    return (row) => !test(row)
  }
  if ('exists' in condition) {
    const field = condition.exists
    return (row) => isKnown(row[field])
  }
  const { field } = condition
  if ('in' in condition) {
    const allowed: ReadonlySet<Cell | undefined> = new Set(condition.in)
    return (row) => allowed.has(row[field])
  }
  const compare = comparisons[condition.operator]
  if ('than' in condition) {
    const { than } = condition
    return (row) => {
      const left = row[field]
      const right = row[than]
      return isKnown(left) && isKnown(right) && compare(left, right)
    }
  }
  const { value } = condition
  return (row) => {
    const cell = row[field]
    return isKnown(cell) && compare(cell, value)
  }
}
