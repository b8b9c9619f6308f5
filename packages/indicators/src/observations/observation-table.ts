import type { Cell } from '../fields/datum'
import type { TableName } from '../fields/observation-fields'
import { blocksOf, mostRows, type RowSource } from './block-rows'
import type { FieldSource } from './field-source'
import type { Grid } from './grid'

/**
 * A field of the rows of the block that was read last. NaN = not known; a flag is 1 or 0; a text is its index in
 * `texts`, −1 = not known.
 */
export interface Column {
  readonly kind: 'number' | 'flag' | 'text'
  readonly values: Float64Array
  /** The texts that occur; none unless the kind is `text`. */
  readonly texts: () => readonly string[]
}

/**
 * An observation table. Its rows are not kept but made block by block, so that a million of them take little memory.
 */
export interface ObservationTable {
  /** The cell (region and period) of each row of the present block. */
  readonly cells: Int32Array
  readonly columns: ReadonlyMap<string, Column>
  /** Reads the rows into `cells` and the columns, a block after another; gives the number of rows of each. */
  blocks(): Iterable<number>
}

export type ObservationSources = { readonly [Table in TableName]: ObservationTable }

/** A field of the rows: where its numbers come from, and for a text the texts that it can be. */
export interface SourcedField {
  readonly name: string
  readonly kind: Column['kind']
  readonly source: FieldSource
  readonly texts: () => readonly string[]
}

/** The same, asked once. */
function once(texts: () => readonly string[]): () => readonly string[] {
  let known: readonly string[] | null = null
  return () => (known ??= texts())
}

/** @param source asked for when rows are made */
export function observationTable(
  { time: { periods } }: Grid,
  source: () => RowSource,
  fields: readonly SourcedField[],
): ObservationTable {
  const most = mostRows(periods)
  const cells = new Int32Array(most)
  const own = fields.map((field) => {
    const column: Column = { kind: field.kind, values: new Float64Array(most), texts: once(field.texts) }
    return { ...field, column }
  })
  return {
    cells,
    columns: new Map(own.map(({ name, column }) => [name, column])),
    *blocks() {
      const blocks = blocksOf(source(), periods, cells)
      for (const length of blocks.each()) {
        for (const field of own) field.source(blocks.rows, length, field.column.values)
        yield length
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
