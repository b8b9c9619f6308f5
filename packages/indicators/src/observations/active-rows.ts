import { isActiveOn, type RegionCode, type Validity } from '@kotipesa/domain'
import type { Grid } from './grid'

/** Which records have a row: row `i` is about record `of[i]`; the rows of cell `c` are [starts[c], starts[c + 1]). */
export interface ActiveRows {
  readonly starts: Int32Array
  readonly of: Int32Array
}

/** From the number of rows of each cell where each cell begins, and where the last one ends. */
export function startsOf(counts: Int32Array): Int32Array {
  const starts = new Int32Array(counts.length + 1)
  for (let cell = 0; cell < counts.length; cell += 1) starts[cell + 1] = (starts[cell] ?? 0) + (counts[cell] ?? 0)
  return starts
}

/** A row for every record that is active on the last day of a period, in the order of the records. */
export function activeRows(records: readonly (Validity & { readonly region: RegionCode })[], grid: Grid): ActiveRows {
  const { regions, time, cells } = grid
  const lastDays = time.periods.map(({ period }) => period.lastDay)
  const isActive = new Uint8Array(records.length * lastDays.length)
  const regionOf = new Int32Array(records.length)
  const counts = new Int32Array(cells)
  records.forEach((record, index) => {
    const region = grid.regionIndex(record.region)
    regionOf[index] = region
    for (let period = 0; period < lastDays.length; period += 1) {
      if (!isActiveOn(record, lastDays[period] ?? '')) continue
      isActive[index * lastDays.length + period] = 1
      counts[period * regions.length + region] = (counts[period * regions.length + region] ?? 0) + 1
    }
  })
  const starts = startsOf(counts)
  const next = starts.slice(0, cells)
  const of = new Int32Array(starts[cells] ?? 0)
  for (let index = 0; index < records.length; index += 1) {
    for (let period = 0; period < lastDays.length; period += 1) {
      if (isActive[index * lastDays.length + period] === 0) continue
      const cell = period * regions.length + (regionOf[index] ?? 0)
      const row = next[cell] ?? 0
      of[row] = index
      next[cell] = row + 1
    }
  }
  return { starts, of }
}
