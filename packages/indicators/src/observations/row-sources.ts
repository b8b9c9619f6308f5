import { isActiveOn } from '@kotipesa/domain'
import type { Units } from '../columns/units'
import { mostRows, type BlockRows, type RowSource } from './block-rows'
import type { FieldSource } from './field-source'
import type { Grid } from './grid'

/** A row for each region and period. */
export function everyRegion({ regions, time: { periods } }: Grid): RowSource {
  return {
    units: regions.length,
    make: ({ from, to }, { cells, places, subjects, owners }) => {
      let row = 0
      for (let region = from; region < to; region += 1) {
        for (let place = 0; place < periods.length; place += 1) {
          cells[row] = place * regions.length + region
          places[row] = place
          subjects[row] = region
          owners[row] = region
          row += 1
        }
      }
      return row
    },
  }
}

/** A row for each unit and each period on whose last day it is active. */
export function activeUnits({ unitOf, regions, validFrom, validUntil }: Units, grid: Grid): RowSource {
  const regionCount = grid.regions.length
  const lastDays = Int32Array.from(grid.time.periods, ({ lastDay }) => lastDay)
  return {
    units: unitOf.length,
    make: ({ from, to }, { cells, places, subjects, owners }) => {
      let row = 0
      for (let index = from; index < to; index += 1) {
        const unit = unitOf[index] ?? -1
        const region = regions[index] ?? -1
        const validity = { validFrom: validFrom[index] ?? 0, validUntil: validUntil[index] ?? 0 }
        for (let place = 0; place < lastDays.length; place += 1) {
          if (!isActiveOn(validity, lastDays[place] ?? -1)) continue
          cells[row] = place * regionCount + region
          places[row] = place
          subjects[row] = unit
          owners[row] = unit
          row += 1
        }
      }
      return row
    },
  }
}

/** Keeps of some rows those that have a number; it becomes their subject. */
function keepKnown({ cells, places, subjects, owners }: BlockRows, length: number, numbers: Float64Array): number {
  let kept = 0
  for (let row = 0; row < length; row += 1) {
    const number = numbers[row] ?? Number.NaN
    if (Number.isNaN(number)) continue
    cells[kept] = cells[row] ?? 0
    places[kept] = places[row] ?? 0
    subjects[kept] = number
    owners[kept] = owners[row] ?? 0
    kept += 1
  }
  return kept
}

/** The rows of another source whose owner has a record in the period, which is what they are of. */
export function ofRecords({ units, make }: RowSource, record: FieldSource, { time }: Grid): RowSource {
  const numbers = new Float64Array(mostRows(time.periods))
  return {
    units,
    make: (range, rows) => {
      const length = make(range, rows)
      record(rows, length, numbers)
      return keepKnown(rows, length, numbers)
    },
  }
}
