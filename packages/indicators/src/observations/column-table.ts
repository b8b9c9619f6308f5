import type { Grid } from './grid'
import type { Cell, FieldOf, Place, TableName } from './rows'

/** Numbers; NaN = not known. */
export interface NumberColumn {
  readonly kind: 'number'
  readonly values: Float64Array
}

/** 1 = true, 0 = false. */
export interface FlagColumn {
  readonly kind: 'flag'
  readonly values: Uint8Array
}

/** Texts as places in a list of them; −1 = not known. */
export interface TextColumn {
  readonly kind: 'text'
  readonly values: Int32Array
  readonly texts: readonly string[]
}

export type Column = NumberColumn | FlagColumn | TextColumn

/**
 * An observation table by columns. The rows of one cell (region and period) lie beside each other: those of cell `c`
 * are [starts[c], starts[c + 1]).
 */
export interface ColumnTable {
  readonly starts: Int32Array
  /** The column of a field, made when it is first asked for. */
  column(field: string): Column
}

export type ColumnTables = { readonly [Table in TableName]: ColumnTable }

/** How to make each column of a table, those of the place left out. */
export type ColumnMakers<Table extends TableName> = {
  readonly [Field in Exclude<FieldOf<Table>, keyof Place>]: () => Column
}

function rowsIn(starts: Int32Array): number {
  return starts[starts.length - 1] ?? 0
}

function placeMakers({ regions, time, statutoryCaps }: Grid, starts: Int32Array): Record<keyof Place, () => Column> {
  const fill = <Values extends Float64Array | Int32Array>(values: Values, ofCell: (cell: number) => number): Values => {
    for (let cell = 0; cell + 1 < starts.length; cell += 1) {
      values.fill(ofCell(cell), starts[cell], starts[cell + 1])
    }
    return values
  }
  const rows = rowsIn(starts)
  const periodOf = (cell: number) => Math.floor(cell / regions.length)
  const capOf = (cell: number) => statutoryCaps[periodOf(cell)] ?? Number.NaN
  return {
    region: () => ({
      kind: 'text',
      values: fill(new Int32Array(rows), (cell) => cell % regions.length),
      texts: regions,
    }),
    period: () => ({
      kind: 'text',
      values: fill(new Int32Array(rows), periodOf),
      texts: time.periods.map(({ period }) => period.id),
    }),
    statutoryCap: () => ({ kind: 'number', values: fill(new Float64Array(rows), capOf) }),
  }
}

/** A table whose columns are made when they are first asked for. */
export function columnTable<Table extends TableName>(
  grid: Grid,
  starts: Int32Array,
  makers: ColumnMakers<Table>,
): ColumnTable {
  const all = new Map<string, () => Column>([
    ...Object.entries<() => Column>(placeMakers(grid, starts)),
    ...Object.entries<() => Column>(makers),
  ])
  const made = new Map<string, Column>()
  return {
    starts,
    column: (field) => {
      const known = made.get(field)
      if (known !== undefined) return known
      const make = all.get(field)
      if (make === undefined) throw new RangeError(`no field "${field}": expected one of ${[...all.keys()].join(', ')}`)
      const column = make()
      made.set(field, column)
      return column
    },
  }
}

/** What a column holds in a row. */
export function cellAt(column: Column, row: number): Cell {
  const value = column.values[row] ?? Number.NaN
  if (column.kind === 'flag') return value === 1
  if (column.kind === 'text') return column.texts[value] ?? null
  return Number.isNaN(value) ? null : value
}
