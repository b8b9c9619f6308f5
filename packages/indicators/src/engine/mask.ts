import { compileCondition, type ComparisonOperator, type Condition } from '../definition/condition'
import { cellAt, type Column, type ObservationTable } from '../observations/observation-table'
import type { Cell } from '../fields/datum'
import { columnOf } from './column-of'

/** For each row of a block 1 where a condition holds, else 0. */
export type Mask = Uint8Array

/** The masks of conditions on the rows of a table. */
export interface Masks {
  /** The mask of a condition: the same array for every block, and for every condition that is the same. */
  of(condition: Condition<string>): Mask
  /** Fills all masks for the block (of `length` rows) that the table read last. */
  update(length: number): void
}

/** Fills a mask for the present block. */
type Fill = (mask: Mask, length: number) => void

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

function comparing({ values }: Column, operator: ComparisonOperator, right: number): Fill {
  const [less, equal, greater] = outcomes[operator]
  return (mask, length) => {
    for (let row = 0; row < length; row += 1) {
      const value = values[row] ?? Number.NaN
      mask[row] = bitOf(value < right, less) | bitOf(value === right, equal) | bitOf(value > right, greater)
    }
  }
}

function comparingPairs(left: Column, operator: ComparisonOperator, right: Column): Fill {
  const [less, equal, greater] = outcomes[operator]
  return (mask, length) => {
    for (let row = 0; row < length; row += 1) {
      const value = left.values[row] ?? Number.NaN
      const other = right.values[row] ?? Number.NaN
      mask[row] = bitOf(value < other, less) | bitOf(value === other, equal) | bitOf(value > other, greater)
    }
  }
}

/** The bit of each row's text; 0 where the text is not known. */
function lookingUp({ values }: Column, bits: Uint8Array): Fill {
  return (mask, length) => {
    for (let row = 0; row < length; row += 1) mask[row] = bits[values[row] ?? -1] ?? 0
  }
}

/** Row by row, as the condition on a row has it: for what a block cannot be asked at once. */
function rowByRow(table: ObservationTable, condition: FieldCondition): Fill {
  const names = 'than' in condition ? [condition.field, condition.than] : [condition.field]
  const columns = names.map((name) => ({ name, column: columnOf(table, name) }))
  const holds = compileCondition(condition)
  return (mask, length) => {
    for (let index = 0; index < length; index += 1) {
      const row: Record<string, Cell> = {}
      for (const { name, column } of columns) row[name] = cellAt(column, index)
      mask[index] = holds(row) ? 1 : 0
    }
  }
}

function ofField(table: ObservationTable, condition: FieldCondition): Fill {
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

function known(column: Column): Fill {
  return comparing(column, '>=', column.kind === 'number' ? Number.NEGATIVE_INFINITY : 0)
}

function all(masks: readonly Mask[]): Fill {
  return (mask, length) => {
    mask.fill(1, 0, length)
    for (const each of masks) for (let row = 0; row < length; row += 1) mask[row] = (mask[row] ?? 0) & (each[row] ?? 0)
  }
}

function some(masks: readonly Mask[]): Fill {
  return (mask, length) => {
    mask.fill(0, 0, length)
    for (const each of masks) for (let row = 0; row < length; row += 1) mask[row] = (mask[row] ?? 0) | (each[row] ?? 0)
  }
}

function opposite(other: Mask): Fill {
  return (mask, length) => {
    for (let row = 0; row < length; row += 1) mask[row] = 1 - (other[row] ?? 0)
  }
}

export function masksOf(table: ObservationTable): Masks {
  const masks = new Map<string, Mask>()
  // A condition comes after those that it is made of.
  const fills: (readonly [Fill, Mask])[] = []
  function fillOf(condition: Condition<string>): Fill {
    if ('and' in condition) return all(condition.and.map(of))
    if ('or' in condition) return some(condition.or.map(of))
    if ('not' in condition) return opposite(of(condition.not))
    if ('exists' in condition) return known(columnOf(table, condition.exists))
    return ofField(table, condition)
  }
  function of(condition: Condition<string>): Mask {
    const key = JSON.stringify(condition)
    const same = masks.get(key)
    if (same !== undefined) return same
    const mask = new Uint8Array(table.cells.length)
    fills.push([fillOf(condition), mask])
    masks.set(key, mask)
    return mask
  }
  return {
    of,
    update: (length) => {
      for (const [fill, mask] of fills) fill(mask, length)
    },
  }
}
