import { withoutBinaryNoise, type Measure } from '../definition/measure'
import type { ColumnTable } from '../observations/column-table'
import { both, compileMask, type Mask } from './mask'

/** One number for each cell of a table, from the rows that the mask leaves (null = all). */
export type CellMeasure = (table: ColumnTable, over: Mask | null) => Float64Array

function forCells(starts: Int32Array, ofRows: (from: number, to: number) => number): Float64Array {
  const numbers = new Float64Array(starts.length - 1)
  for (let cell = 0; cell < numbers.length; cell += 1) {
    numbers[cell] = ofRows(starts[cell] ?? 0, starts[cell + 1] ?? 0)
  }
  return numbers
}

function countIn(mask: Mask, from: number, to: number): number {
  let count = 0
  for (let row = from; row < to; row += 1) count += mask[row] ?? 0
  return count
}

function sumIn(values: Float64Array, mask: Mask | null, from: number, to: number): number {
  let sum = 0
  for (let row = from; row < to; row += 1) {
    const value = values[row] ?? Number.NaN
    if (!Number.isNaN(value) && (mask === null || mask[row] === 1)) sum += value
  }
  return withoutBinaryNoise(sum)
}

/** Turns a measure into a function over whole tables: counting rows or adding up a field, unknown cells adding nothing. */
export function compileCellMeasure(measure: Measure<string>): CellMeasure {
  const where = measure.where === undefined ? null : compileMask(measure.where)
  const maskOf = (table: ColumnTable, over: Mask | null): Mask | null => {
    if (where === null) return over
    return over === null ? where(table) : both(over, where(table))
  }
  if ('count' in measure) {
    return (table, over) => {
      const mask = maskOf(table, over)
      return forCells(table.starts, mask === null ? (from, to) => to - from : (from, to) => countIn(mask, from, to))
    }
  }
  return (table, over) => {
    const column = table.column(measure.sum)
    const mask = maskOf(table, over)
    return forCells(table.starts, (from, to) =>
      column.kind === 'number' ? sumIn(column.values, mask, from, to) : 0,
    )
  }
}
