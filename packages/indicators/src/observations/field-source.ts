import type { Numbers } from '../columns/read-constants'
import type { BlockRows } from './block-rows'
import type { SlotLatest } from './slot-latest'
import type { SlotTotals } from './slot-totals'
import type { Range } from './time-slots'

/*
 * A field is filled in for all rows of a block at once. So there is one loop for each way in which a field can come
 * about, and nothing is called for each row that the compiler does not know.
 */

/** Where a field comes from: fills in its number in each row of a block. NaN = not known. */
export type FieldSource = (rows: BlockRows, length: number, into: Float64Array) => void

/** The numbers [from, to) of a window in each period, by the index of the period. */
export interface WindowRanges {
  readonly from: Int32Array
  readonly to: Int32Array
}

export function windowRanges(ranges: readonly Range[]): WindowRanges {
  return { from: Int32Array.from(ranges, ({ from }) => from), to: Int32Array.from(ranges, ({ to }) => to) }
}

/** The same in every row. */
export function sameNumber(number: number): FieldSource {
  return (_rows, length, into) => {
    into.fill(number, 0, length)
  }
}

/** By the subject of the row. */
export function bySubject(numbers: Numbers): FieldSource {
  return ({ subjects }, length, into) => {
    for (let row = 0; row < length; row += 1) into[row] = numbers[subjects[row] ?? -1] ?? Number.NaN
  }
}

/** By the cell of the row. */
export function byCell(numbers: Float64Array): FieldSource {
  return ({ cells }, length, into) => {
    for (let row = 0; row < length; row += 1) into[row] = numbers[cells[row] ?? -1] ?? Number.NaN
  }
}

/** The index of the row's region, of so many. */
export function byRegion(regions: number): FieldSource {
  return ({ cells }, length, into) => {
    for (let row = 0; row < length; row += 1) into[row] = (cells[row] ?? 0) % regions
  }
}

/** By the index of the row's period. */
export function byPeriod(numbers: Float64Array): FieldSource {
  return ({ periodIndexes }, length, into) => {
    for (let row = 0; row < length; row += 1) into[row] = numbers[periodIndexes[row] ?? -1] ?? Number.NaN
  }
}

/** What the amounts of the owner come to in a window. */
export function totalsIn({ width, before }: SlotTotals, { from, to }: WindowRanges): FieldSource {
  return ({ owners, periodIndexes }, length, into) => {
    for (let row = 0; row < length; row += 1) {
      const index = periodIndexes[row] ?? -1
      const start = (owners[row] ?? 0) * width
      into[row] = (before[start + (to[index] ?? 0)] ?? 0) - (before[start + (from[index] ?? 0)] ?? 0)
    }
  }
}

/** Whether a day of the owner lies in a window. */
export function dayIn(days: Int32Array, { from, to }: WindowRanges): FieldSource {
  return ({ owners, periodIndexes }, length, into) => {
    for (let row = 0; row < length; row += 1) {
      const index = periodIndexes[row] ?? -1
      const day = days[owners[row] ?? -1] ?? -1
      into[row] = Number(day >= (from[index] ?? 0)) & Number(day < (to[index] ?? 0))
    }
  }
}

/** How many different things of the owner there are in a window. */
export function differentIn(different: (owner: number, slots: Range) => number, slots: readonly Range[]): FieldSource {
  return ({ owners, periodIndexes }, length, into) => {
    for (let row = 0; row < length; row += 1) {
      const range = slots[periodIndexes[row] ?? -1]
      if (range !== undefined) into[row] = different(owners[row] ?? -1, range)
    }
  }
}

/** The latest of the owner in a window. */
export function latestIn(latest: SlotLatest, slots: readonly Range[]): FieldSource {
  return ({ owners, periodIndexes }, length, into) => {
    for (let row = 0; row < length; row += 1) {
      const range = slots[periodIndexes[row] ?? -1]
      if (range !== undefined) into[row] = latest(owners[row] ?? -1, range)
    }
  }
}

/** What the latest of each of the owner's things come to; those not known come to nothing. */
export function latestOfEach(
  latest: SlotLatest,
  slots: readonly Range[],
  things: number,
  amountOf: (record: number) => number,
): FieldSource {
  return ({ owners, periodIndexes }, length, into) => {
    for (let row = 0; row < length; row += 1) {
      const range = slots[periodIndexes[row] ?? -1]
      if (range === undefined) continue
      const first = (owners[row] ?? -1) * things
      let sum = 0
      for (let thing = first; thing < first + things; thing += 1) {
        const amount = amountOf(latest(thing, range))
        if (!Number.isNaN(amount)) sum += amount
      }
      into[row] = sum
    }
  }
}

/** A number made of another. */
export function changed(source: FieldSource, change: (number: number) => number): FieldSource {
  return (rows, length, into) => {
    source(rows, length, into)
    for (let row = 0; row < length; row += 1) into[row] = change(into[row] ?? Number.NaN)
  }
}

/** 1 where a number lies above 0, else 0; what is not known does not. */
export function isAbove0(source: FieldSource): FieldSource {
  return (rows, length, into) => {
    source(rows, length, into)
    for (let row = 0; row < length; row += 1) into[row] = Number((into[row] ?? Number.NaN) > 0)
  }
}

/** 1 where a number is known, else 0. */
export function isKnown(source: FieldSource): FieldSource {
  return (rows, length, into) => {
    source(rows, length, into)
    for (let row = 0; row < length; row += 1) into[row] = Number(!Number.isNaN(into[row] ?? Number.NaN))
  }
}

/** 1 where there is 0, and the other way round. */
export function opposite(source: FieldSource): FieldSource {
  return (rows, length, into) => {
    source(rows, length, into)
    for (let row = 0; row < length; row += 1) into[row] = 1 - (into[row] ?? Number.NaN)
  }
}

/** The sum of several. @param most the most rows of a block */
export function sumOf(sources: readonly FieldSource[], most: number): FieldSource {
  const [first, ...others] = sources
  if (first === undefined) return sameNumber(0)
  if (others.length === 0) return first
  const numbers = new Float64Array(most)
  return (rows, length, into) => {
    first(rows, length, into)
    for (const source of others) {
      source(rows, length, numbers)
      for (let row = 0; row < length; row += 1) into[row] = (into[row] ?? 0) + (numbers[row] ?? 0)
    }
  }
}
