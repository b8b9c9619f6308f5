import { compileCondition, type ComparisonOperator, type Condition } from '../definition/condition'
import { cellAt, rowsAtOnce, type Column, type ObservationTable } from '../observations/observation-table'
import type { Cell } from '../observations/rows'
import { columnOf } from './column-of'

/** For each row of a block 1 where a condition holds, else 0. */
export type Mask = Uint8Array
/** Finds the mask of the block (of `length` rows) that its table read last, in an array used again for the next. */
export type MaskOf = (length: number) => Mask

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

function comparing({ values }: Column, operator: ComparisonOperator, right: number): MaskOf {
  const mask = new Uint8Array(rowsAtOnce)
  return (length) => {
    const [less, equal, greater] = outcomes[operator]
    for (let row = 0; row < length; row += 1) {
      const value = values[row] ?? Number.NaN
      mask[row] = bitOf(value < right, less) | bitOf(value === right, equal) | bitOf(value > right, greater)
    }
    return mask
  }
}

function comparingPairs(left: Column, operator: ComparisonOperator, right: Column): MaskOf {
  const mask = new Uint8Array(rowsAtOnce)
  return (length) => {
    const [less, equal, greater] = outcomes[operator]
    for (let row = 0; row < length; row += 1) {
      const value = left.values[row] ?? Number.NaN
      const other = right.values[row] ?? Number.NaN
      mask[row] = bitOf(value < other, less) | bitOf(value === other, equal) | bitOf(value > other, greater)
    }
    return mask
  }
}

/** The bit of each row's text; 0 where the text is not known. */
function lookingUp({ values }: Column, bits: Uint8Array): MaskOf {
  const mask = new Uint8Array(rowsAtOnce)
  return (length) => {
    for (let row = 0; row < length; row += 1) mask[row] = bits[values[row] ?? -1] ?? 0
    return mask
  }
}

/** Row by row, as the condition on a row has it: for what a block cannot be asked at once. */
function rowByRow(table: ObservationTable, condition: FieldCondition): MaskOf {
  const names = 'than' in condition ? [condition.field, condition.than] : [condition.field]
  const columns = names.map((name) => ({ name, column: columnOf(table, name) }))
  const holds = compileCondition(condition)
  const mask = new Uint8Array(rowsAtOnce)
  return (length) => {
    for (let index = 0; index < length; index += 1) {
      const row: Record<string, Cell> = {}
      for (const { name, column } of columns) row[name] = cellAt(column, index)
      mask[index] = holds(row) ? 1 : 0
    }
    return mask
  }
}

function maskOfField(table: ObservationTable, condition: FieldCondition): MaskOf {
  const column = columnOf(table, condition.field)
  if ('than' in condition) {
    const other = columnOf(table, condition.than)
    const areNumbers = column.kind === 'number' && other.kind === 'number'
    return areNumbers ? comparingPairs(column, condition.operator, other) : rowByRow(table, condition)
  }
  if (column.kind === 'text') {
    // The condition is asked once for each text that occurs, rather than once for each row.
    const holds = compileCondition(condition)
    const bits = column.texts().map((text) => (holds({ [condition.field]: text }) ? 1 : 0))
    return lookingUp(column, new Uint8Array(bits))
  }
  if ('in' in condition) return rowByRow(table, condition)
  const { operator, value } = condition
  const isSameKind = column.kind === 'flag' ? typeof value === 'boolean' : typeof value === 'number'
  return isSameKind ? comparing(column, operator, Number(value)) : rowByRow(table, condition)
}

/** 1 in every row. */
function all(): MaskOf {
  const mask = new Uint8Array(rowsAtOnce).fill(1)
  return () => mask
}

/** 1 where both are. */
export function both(one: MaskOf, other: MaskOf): MaskOf {
  const mask = new Uint8Array(rowsAtOnce)
  return (length) => {
    const left = one(length)
    const right = other(length)
    for (let row = 0; row < length; row += 1) mask[row] = (left[row] ?? 0) & (right[row] ?? 0)
    return mask
  }
}

function opposite(of: MaskOf): MaskOf {
  const mask = new Uint8Array(rowsAtOnce)
  return (length) => {
    const other = of(length)
    for (let row = 0; row < length; row += 1) mask[row] = 1 - (other[row] ?? 0)
    return mask
  }
}

function known(column: Column): MaskOf {
  return comparing(column, '>=', column.kind === 'number' ? Number.NEGATIVE_INFINITY : 0)
}

/** Turns a condition into a function that finds for a whole block of rows where it holds. */
export function compileMask(table: ObservationTable, condition: Condition<string>): MaskOf {
  if ('and' in condition) {
    const masks = condition.and.map((each) => compileMask(table, each))
    return masks.length === 0 ? all() : masks.reduce(both)
  }
  if ('or' in condition) return compileMask(table, { not: { and: condition.or.map((each) => ({ not: each })) } })
  if ('not' in condition) return opposite(compileMask(table, condition.not))
  if ('exists' in condition) return known(columnOf(table, condition.exists))
  return maskOfField(table, condition)
}
