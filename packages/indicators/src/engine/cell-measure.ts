import type { Condition } from '../definition/condition'
import { withoutBinaryNoise, type Measure } from '../definition/measure'
import type { ObservationTable } from '../observations/observation-table'
import { columnOf } from './column-of'
import { masksOf, type Mask } from './mask'

/** One number for each cell. */
interface CellMeasure {
  /** Adds the rows of the block (of `length` rows) that the table read last. */
  addBlock(length: number): void
  readonly numbers: () => Float64Array
}

function counting({ cells }: ObservationTable, cellCount: number, mask: Mask | null): CellMeasure {
  const counts = new Float64Array(cellCount)
  return {
    addBlock: (length) => {
      for (let row = 0; row < length; row += 1) {
        const cell = cells[row] ?? 0
        counts[cell] = (counts[cell] ?? 0) + (mask === null ? 1 : (mask[row] ?? 0))
      }
    },
    numbers: () => counts,
  }
}

function adding(table: ObservationTable, cellCount: number, mask: Mask | null, field: string): CellMeasure {
  const { cells } = table
  const sums = new Float64Array(cellCount)
  const { kind, values } = columnOf(table, field)
  return {
    addBlock: (length) => {
      for (let row = 0; row < length; row += 1) {
        const value = values[row] ?? Number.NaN
        const cell = cells[row] ?? 0
        if (!Number.isNaN(value) && (mask === null || mask[row] === 1)) sums[cell] = (sums[cell] ?? 0) + value
      }
    },
    numbers: () => (kind === 'number' ? sums.map(withoutBinaryNoise) : new Float64Array(cellCount)),
  }
}

/** A measure, and the condition on the rows that it looks at; absent = all. */
export interface MeasureOver {
  readonly measure: Measure<string>
  readonly over: Condition<string> | undefined
}

function whereOf({ measure, over }: MeasureOver): Condition<string> | undefined {
  const { where } = measure
  return over !== undefined && where !== undefined ? { and: [over, where] } : (over ?? where)
}

/**
 * Measures a whole table: counting rows or adding up a field, unknown cells adding nothing. The table is read once, and
 * what occurs twice in the measures is found once.
 *
 * @returns for each measure its number in every cell
 */
export function measureCells(
  table: ObservationTable,
  cellCount: number,
  measures: readonly MeasureOver[],
): readonly Float64Array[] {
  const masks = masksOf(table)
  const distinct = new Map<string, CellMeasure>()
  const compiled = measures.map((each) => {
    const key = JSON.stringify(each)
    const same = distinct.get(key)
    if (same !== undefined) return same
    const where = whereOf(each)
    const mask = where === undefined ? null : masks.of(where)
    const { measure } = each
    const made = 'count' in measure ? counting(table, cellCount, mask) : adding(table, cellCount, mask, measure.sum)
    distinct.set(key, made)
    return made
  })
  if (compiled.length > 0) {
    for (const length of table.blocks()) {
      masks.update(length)
      for (const measure of distinct.values()) measure.addBlock(length)
    }
  }
  return compiled.map(({ numbers }) => numbers())
}
