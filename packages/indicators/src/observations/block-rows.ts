import type { PeriodSlots, Range } from './time-slots'

/** The rows that were made last, in the same arrays each time. */
export interface BlockRows {
  /** Region and period together: see `Grid`. */
  readonly cells: Int32Array
  /** The index of each row's period. */
  readonly periodIndexes: Int32Array
  /** What each row is of, by its index: where that is whose record says what does not depend on the period. */
  readonly subjects: Int32Array
  /** Whom what depends on the period belongs to, by index. */
  readonly owners: Int32Array
}

/** What makes rows. */
export interface RowSource {
  /** How many owners there are, each of which can have one row in each period. */
  readonly ownerCount: number
  /** Makes the rows of some of the owners. @returns how many they are */
  make(owners: Range, rows: BlockRows): number
}

/** The rows of a source in blocks. */
export interface Blocks {
  readonly rows: BlockRows
  /** Makes a block of rows after another; gives the number of rows of each. */
  each(): Iterable<number>
}

/** Rows are made so many at once: few enough to stay in the processor's cache. */
const rowsAtOnce = 1024

/** How many owners make a block, so that their rows are about as many as are made at once. */
function ownersAtOnce(periods: readonly PeriodSlots[]): number {
  return Math.max(1, Math.floor(rowsAtOnce / Math.max(1, periods.length)))
}

/** The most rows that a block can have. */
export function mostRows(periods: readonly PeriodSlots[]): number {
  return ownersAtOnce(periods) * periods.length
}

/** @param cells where the cells of the rows are put; there is room for `mostRows` */
export function blocksOf(
  { ownerCount, make }: RowSource,
  periods: readonly PeriodSlots[],
  cells = new Int32Array(mostRows(periods)),
): Blocks {
  const most = mostRows(periods)
  const step = ownersAtOnce(periods)
  const rows: BlockRows = {
    cells,
    periodIndexes: new Int32Array(most),
    subjects: new Int32Array(most),
    owners: new Int32Array(most),
  }
  return {
    rows,
    *each() {
      for (let from = 0; from < ownerCount; from += step) {
        const length = make({ from, to: Math.min(from + step, ownerCount) }, rows)
        if (length > 0) yield length
      }
    },
  }
}
