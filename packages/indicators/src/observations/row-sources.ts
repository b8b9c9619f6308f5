import { isActiveOn } from '@kotipesa/domain'
import type { Entities } from '../columns/entities'
import { mostRows, type BlockRows, type RowSource } from './block-rows'
import type { FieldSource } from './field-source'
import type { Grid } from './grid'

/** A row for each region and period. */
export function everyRegion({ regions, time: { periods } }: Grid): RowSource {
  return {
    ownerCount: regions.length,
    make: ({ from, to }, { cells, periodIndexes, subjects, owners }) => {
      let row = 0
      for (let region = from; region < to; region += 1) {
        for (let period = 0; period < periods.length; period += 1) {
          cells[row] = period * regions.length + region
          periodIndexes[row] = period
          subjects[row] = region
          owners[row] = region
          row += 1
        }
      }
      return row
    },
  }
}

/** A row for each entity and each period on whose last day it is active. */
export function activeEntities({ entityOf, regions, validFrom, validUntil }: Entities, grid: Grid): RowSource {
  const regionCount = grid.regions.length
  const lastDays = Int32Array.from(grid.time.periods, ({ lastDay }) => lastDay)
  return {
    ownerCount: entityOf.length,
    make: ({ from, to }, { cells, periodIndexes, subjects, owners }) => {
      let row = 0
      for (let index = from; index < to; index += 1) {
        const entity = entityOf[index] ?? -1
        const region = regions[index] ?? -1
        const validity = { validFrom: validFrom[index] ?? 0, validUntil: validUntil[index] ?? 0 }
        for (let period = 0; period < lastDays.length; period += 1) {
          if (!isActiveOn(validity, lastDays[period] ?? -1)) continue
          cells[row] = period * regionCount + region
          periodIndexes[row] = period
          subjects[row] = entity
          owners[row] = entity
          row += 1
        }
      }
      return row
    },
  }
}

/** Keeps of some rows those that have a number; it becomes their subject. */
function keepKnown(
  { cells, periodIndexes, subjects, owners }: BlockRows,
  length: number,
  numbers: Float64Array,
): number {
  let kept = 0
  for (let row = 0; row < length; row += 1) {
    const number = numbers[row] ?? Number.NaN
    if (Number.isNaN(number)) continue
    cells[kept] = cells[row] ?? 0
    periodIndexes[kept] = periodIndexes[row] ?? 0
    subjects[kept] = number
    owners[kept] = owners[row] ?? 0
    kept += 1
  }
  return kept
}

/** The rows of another source whose owner has a record in the period, which is what they are of. */
export function ofRecords({ ownerCount, make }: RowSource, record: FieldSource, { time }: Grid): RowSource {
  const numbers = new Float64Array(mostRows(time.periods))
  return {
    ownerCount,
    make: (range, rows) => {
      const length = make(range, rows)
      record(rows, length, numbers)
      return keepKnown(rows, length, numbers)
    },
  }
}
