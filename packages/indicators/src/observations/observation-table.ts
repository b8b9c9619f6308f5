import type { Grid } from './grid'
import type { Cell, FieldOf, Place, TableName } from './rows'

/** Rows are read so many at once: few enough to stay in the processor's cache with the facts they are read from. */
export const rowsAtOnce = 1024

/**
 * A field of the rows of the block that was read last. NaN = not known; a flag is 1 or 0; a text is its place in
 * `texts`, −1 = not known.
 */
export interface Column {
  readonly kind: 'number' | 'flag' | 'text'
  readonly values: Float64Array
  /** The texts that occur; none unless the kind is `text`. */
  readonly texts: () => readonly string[]
}

/**
 * An observation table. Its rows are not kept but read from the facts block by block, so that a million of them take
 * little memory.
 */
export interface ObservationTable {
  /** The cell (region and period) of each row of the present block. */
  readonly cells: Int32Array
  readonly columns: ReadonlyMap<string, Column>
  /** Reads the rows into `cells` and the columns, a block after another; gives the number of rows of each. */
  blocks(): Iterable<number>
}

export type ObservationSources = { readonly [Table in TableName]: ObservationTable }

const noTexts = (): readonly string[] => []

export function numberColumn(): Column {
  return { kind: 'number', values: new Float64Array(rowsAtOnce), texts: noTexts }
}

export function flagColumn(): Column {
  return { kind: 'flag', values: new Float64Array(rowsAtOnce), texts: noTexts }
}

export function textColumn(texts: () => readonly string[]): Column {
  return { kind: 'text', values: new Float64Array(rowsAtOnce), texts }
}

/** Notes the place of a row of the present block: region and period by their places in the grid. */
export type PutPlace = (row: number, region: number, period: number) => void

/** The columns of what every row says. */
function placeColumns({ regions, time, statutoryCaps }: Grid) {
  const cells = new Int32Array(rowsAtOnce)
  const columns = {
    region: textColumn(() => regions),
    period: textColumn(() => time.periods.map(({ period }) => period.id)),
    statutoryCap: numberColumn(),
  } satisfies Record<keyof Place, Column>
  const caps = Float64Array.from(statutoryCaps, (cap) => cap ?? Number.NaN)
  const put: PutPlace = (row, region, period) => {
    cells[row] = period * regions.length + region
    columns.region.values[row] = region
    columns.period.values[row] = period
    columns.statutoryCap.values[row] = caps[period] ?? Number.NaN
  }
  return { cells, columns, put }
}

/** The columns of a table, those of the place left out. */
export type OwnColumns<Table extends TableName> = {
  readonly [Field in Exclude<FieldOf<Table>, keyof Place>]: Column
}

/** What the rows of a table are made of. */
export interface RowSource {
  /** Things that can have rows: so many, and so many of them at once that their rows fit into a block. */
  readonly count: number
  readonly atOnce: number
  /** Fills a block with the rows of the things [from, to). @returns the number of rows */
  read(from: number, to: number, put: PutPlace): number
}

/** A table with the columns of its place and its own. */
export function observationTable<Table extends TableName>(
  grid: Grid,
  own: OwnColumns<Table>,
  { count, atOnce, read }: RowSource,
): ObservationTable {
  const { cells, columns, put } = placeColumns(grid)
  return {
    cells,
    columns: new Map(Object.entries<Column>({ ...columns, ...own })),
    *blocks() {
      for (let from = 0; from < count; from += atOnce) {
        const length = read(from, Math.min(from + atOnce, count), put)
        if (length > 0) yield length
      }
    },
  }
}

/** What a column holds in a row of the present block. */
export function cellAt({ kind, values, texts }: Column, row: number): Cell {
  const value = values[row] ?? Number.NaN
  if (kind === 'flag') return value === 1
  if (kind === 'text') return texts()[value] ?? null
  return Number.isNaN(value) ? null : value
}
