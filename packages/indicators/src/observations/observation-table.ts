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
 * An observation table. Its fields are not kept but read from the facts block by block, so that a million rows take
 * little more memory than the list of what they are about.
 */
export interface ObservationTable {
  /** The cell (region and period) of each row. */
  readonly cells: readonly number[]
  readonly columns: ReadonlyMap<string, Column>
  /** Fills the columns with the rows [start, start + length); length ≤ `rowsAtOnce`. */
  readBlock(start: number, length: number): void
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

/** The columns of what every row says, and how they are read. */
function placeColumns({ regions, time, statutoryCaps }: Grid, cells: readonly number[]) {
  const columns = {
    region: textColumn(() => regions),
    period: textColumn(() => time.periods.map(({ period }) => period.id)),
    statutoryCap: numberColumn(),
  } satisfies Record<keyof Place, Column>
  const caps = Float64Array.from(statutoryCaps, (cap) => cap ?? Number.NaN)
  const readBlock = (start: number, length: number): void => {
    for (let row = 0; row < length; row += 1) {
      const cell = cells[start + row] ?? 0
      const period = Math.floor(cell / regions.length)
      columns.region.values[row] = cell - period * regions.length
      columns.period.values[row] = period
      columns.statutoryCap.values[row] = caps[period] ?? Number.NaN
    }
  }
  return { columns, readBlock }
}

/** The columns of a table, those of the place left out. */
export type OwnColumns<Table extends TableName> = {
  readonly [Field in Exclude<FieldOf<Table>, keyof Place>]: Column
}

/** A table with the columns of its place and its own, which `readOwn` fills. */
export function observationTable<Table extends TableName>(
  grid: Grid,
  cells: readonly number[],
  own: OwnColumns<Table>,
  readOwn: (start: number, length: number) => void,
): ObservationTable {
  const place = placeColumns(grid, cells)
  let present = -1
  return {
    cells,
    columns: new Map(Object.entries<Column>({ ...place.columns, ...own })),
    readBlock: (start, length) => {
      if (start === present) return
      present = start
      place.readBlock(start, length)
      readOwn(start, length)
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
