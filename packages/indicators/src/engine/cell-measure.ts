import { withoutBinaryNoise, type Measure } from '../definition/measure'
import type { ObservationTable } from '../observations/observation-table'
import { columnOf } from './column-of'
import { both, compileMask, type MaskOf } from './mask'

/** One number for each cell, from the rows of all the blocks that were added. */
export interface CellMeasure {
  /** Adds the rows [start, start + length) of the table, which must be the block that it read last. */
  addBlock(start: number, length: number): void
  /** The number of each cell. */
  readonly numbers: () => Float64Array
}

function counting({ cells }: ObservationTable, cellCount: number, maskOf: MaskOf | null): CellMeasure {
  const counts = new Float64Array(cellCount)
  return {
    addBlock: (start, length) => {
      const mask = maskOf?.(length) ?? null
      for (let row = 0; row < length; row += 1) {
        const cell = cells[start + row] ?? 0
        counts[cell] = (counts[cell] ?? 0) + (mask === null ? 1 : (mask[row] ?? 0))
      }
    },
    numbers: () => counts,
  }
}

function adding(table: ObservationTable, cellCount: number, maskOf: MaskOf | null, field: string): CellMeasure {
  const { cells } = table
  const sums = new Float64Array(cellCount)
  const { kind, values } = columnOf(table, field)
  return {
    addBlock: (start, length) => {
      const mask = maskOf?.(length) ?? null
      for (let row = 0; row < length; row += 1) {
        const value = values[row] ?? Number.NaN
        const cell = cells[start + row] ?? 0
        if (!Number.isNaN(value) && (mask === null || mask[row] === 1)) sums[cell] = (sums[cell] ?? 0) + value
      }
    },
    numbers: () => (kind === 'number' ? sums.map(withoutBinaryNoise) : new Float64Array(cellCount)),
  }
}

/** Turns a measure into one over whole tables: counting rows or adding up a field, unknown cells adding nothing. */
export function compileCellMeasure(
  table: ObservationTable,
  cellCount: number,
  measure: Measure<string>,
  over: MaskOf | null,
): CellMeasure {
  const where = measure.where === undefined ? null : compileMask(table, measure.where)
  const mask = over !== null && where !== null ? both(over, where) : (over ?? where)
  return 'count' in measure
    ? counting(table, cellCount, mask)
    : adding(table, cellCount, mask, measure.sum)
}
