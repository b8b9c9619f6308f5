import { compileCondition, type ComparisonOperator, type Condition } from '../definition/condition'
import { cellAt, type Column, type ColumnTable } from '../observations/column-table'
import type { Cell } from '../observations/rows'

/** For each row of a table 1 where a condition holds, else 0. */
export type Mask = Uint8Array
export type MaskOf = (table: ColumnTable) => Mask

type CompareCondition = Extract<Condition<string>, { operator: ComparisonOperator }>
type FieldCondition = CompareCondition | Extract<Condition<string>, { in: readonly (string | number)[] }>

/** Whether a comparison holds for less, equal and greater. What is compared with NaN is none of them. */
const outcomes: Record<ComparisonOperator, readonly [less: number, equal: number, greater: number]> = {
  '=': [0, 1, 0],
  '!=': [1, 0, 1],
  '<': [1, 0, 0],
  '<=': [1, 1, 0],
  '>': [0, 0, 1],
  '>=': [0, 1, 1],
}

/** Without a branch, which the processor would guess wrong for every other row. */
function bitOf(holds: boolean, bit: number): number {
  return Number(holds) & bit
}

function compareNumbers(left: Float64Array | Uint8Array, operator: ComparisonOperator, right: number): Mask {
  const [less, equal, greater] = outcomes[operator]
  const mask = new Uint8Array(left.length)
  for (let row = 0; row < left.length; row += 1) {
    const value = left[row] ?? Number.NaN
    mask[row] = bitOf(value < right, less) | bitOf(value === right, equal) | bitOf(value > right, greater)
  }
  return mask
}

function comparePairs(left: Float64Array, operator: ComparisonOperator, right: Float64Array): Mask {
  const [less, equal, greater] = outcomes[operator]
  const mask = new Uint8Array(left.length)
  for (let row = 0; row < left.length; row += 1) {
    const value = left[row] ?? Number.NaN
    const other = right[row] ?? Number.NaN
    mask[row] = bitOf(value < other, less) | bitOf(value === other, equal) | bitOf(value > other, greater)
  }
  return mask
}

/** The bit of each row's text; 0 where the text is not known. */
function lookUp(places: Int32Array, bits: Uint8Array): Mask {
  const mask = new Uint8Array(places.length)
  for (let row = 0; row < places.length; row += 1) mask[row] = bits[places[row] ?? -1] ?? 0
  return mask
}

function known(column: Column): Mask {
  const { kind, values } = column
  if (kind === 'flag') return new Uint8Array(values.length).fill(1)
  if (kind === 'text') return lookUp(values, new Uint8Array(column.texts.length).fill(1))
  return compareNumbers(values, '<=', Number.POSITIVE_INFINITY)
}

/** Row by row, as the condition on a row has it: for what columns cannot do at once. */
function rowByRow(condition: FieldCondition, left: Column, right?: { name: string; column: Column }): Mask {
  const holds = compileCondition(condition)
  const mask = new Uint8Array(left.values.length)
  for (let index = 0; index < mask.length; index += 1) {
    const row: Record<string, Cell> = { [condition.field]: cellAt(left, index) }
    if (right !== undefined) row[right.name] = cellAt(right.column, index)
    mask[index] = holds(row) ? 1 : 0
  }
  return mask
}

/** Asks the condition once for each text that occurs, rather than once for each row. */
function textByText(condition: FieldCondition, { values, texts }: Extract<Column, { kind: 'text' }>): Mask {
  const holds = compileCondition(condition)
  return lookUp(values, new Uint8Array(texts.map((text) => (holds({ [condition.field]: text }) ? 1 : 0))))
}

function maskOfField(condition: FieldCondition, table: ColumnTable): Mask {
  const column = table.column(condition.field)
  if ('than' in condition) {
    const other = table.column(condition.than)
    return column.kind === 'number' && other.kind === 'number'
      ? comparePairs(column.values, condition.operator, other.values)
      : rowByRow(condition, column, { name: condition.than, column: other })
  }
  if (column.kind === 'text') return textByText(condition, column)
  if ('in' in condition) return rowByRow(condition, column)
  const { operator, value } = condition
  const isSameKind = column.kind === 'flag' ? typeof value === 'boolean' : typeof value === 'number'
  return isSameKind ? compareNumbers(column.values, operator, Number(value)) : rowByRow(condition, column)
}

/** 1 where both are. */
export function both(one: Mask, other: Mask): Mask {
  const mask = new Uint8Array(one.length)
  for (let row = 0; row < mask.length; row += 1) mask[row] = (one[row] ?? 0) & (other[row] ?? 0)
  return mask
}

function opposite(mask: Mask): Mask {
  const other = new Uint8Array(mask.length)
  for (let row = 0; row < mask.length; row += 1) other[row] = 1 - (mask[row] ?? 0)
  return other
}

/** Turns a condition into a function from a table to the rows for which it holds, all rows at once. */
export function compileMask(condition: Condition<string>): MaskOf {
  if ('and' in condition) {
    const [first, ...rest] = condition.and.map(compileMask)
    if (first === undefined) return ({ starts }) => new Uint8Array(starts[starts.length - 1] ?? 0).fill(1)
    return (table) => rest.reduce((mask, next) => both(mask, next(table)), first(table))
  }
  if ('or' in condition) return compileMask({ not: { and: condition.or.map((each) => ({ not: each })) } })
  if ('not' in condition) {
    const maskOf = compileMask(condition.not)
    return (table) => opposite(maskOf(table))
  }
  if ('exists' in condition) return (table) => known(table.column(condition.exists))
  return (table) => maskOfField(condition, table)
}
