import type { Cell } from '../fields/datum'
import type { Place, TableName } from '../fields/observation-fields'
import type { FieldSource } from './field-sources'
import type { Grid } from './grid'
import type { PeriodSlots, Range } from './time-slots'

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

/** What the rows of a table are of, and what is said of it. Everything is known by number. */
export interface TableSource {
  readonly fields: readonly SourcedField[]
  /** How many units there are, each of which can have one row in each period. */
  readonly units: number
  /** Visits the rows of some of the units. The owner of a row is whom what depends on the period belongs to. */
  forEachRow(units: Range, visit: (region: number, period: number, subject: number, owner: number) => void): void
}

/** Rows are made so many at once: few enough to stay in the processor's cache. */
const rowsAtOnce = 1024

function noTexts(): readonly string[] {
  return []
}

/** The same, asked once. */
function once(texts: () => readonly string[]): () => readonly string[] {
  let known: readonly string[] | null = null
  return () => (known ??= texts())
}

/** The subject, its owner and the period of each row of the present block, the period by its place. */
interface BlockRows {
  readonly subjects: Int32Array
  readonly owners: Int32Array
  readonly places: Float64Array
}

/** @returns what fills the values of a field in so many rows */
function filling(
  values: Float64Array,
  source: FieldSource,
  { subjects, owners, places }: BlockRows,
  periods: readonly PeriodSlots[],
): (rows: number) => void {
  if (ArrayBuffer.isView(source)) {
    return (rows) => {
      for (let row = 0; row < rows; row += 1) values[row] = source[subjects[row] ?? -1] ?? Number.NaN
    }
  }
  if (typeof source !== 'function') {
    const { width, before, from, to } = source
    return (rows) => {
      for (let row = 0; row < rows; row += 1) {
        const place = places[row] ?? -1
        const start = (owners[row] ?? 0) * width
        values[row] = (before[start + (to[place] ?? 0)] ?? 0) - (before[start + (from[place] ?? 0)] ?? 0)
      }
    }
  }
  return (rows) => {
    for (let row = 0; row < rows; row += 1) {
      const place = places[row] ?? -1
      const period = periods[place]
      if (period !== undefined) values[row] = source(owners[row] ?? -1, period, place)
    }
  }
}

export function observationTable(
  { regions, time: { periods }, statutoryCaps }: Grid,
  { fields, units, forEachRow }: TableSource,
): ObservationTable {
  const unitsAtOnce = Math.max(1, Math.floor(rowsAtOnce / Math.max(1, periods.length)))
  const most = unitsAtOnce * periods.length
  function column(kind: Column['kind'], ofKind = noTexts): Column {
    return {
      kind,
      values: new Float64Array(most),
      texts: once(ofKind),
    }
  }
  const region = column('text', () => regions)
  const period = column('text', () => periods.map((each) => each.period.id))
  const statutoryCap = column('number')
  const ofPlace: Record<keyof Place, Column> = { region, period, statutoryCap }
  const cells = new Int32Array(most)
  const rows: BlockRows = {
    subjects: new Int32Array(most),
    owners: new Int32Array(most),
    places: period.values,
  }
  const own = fields.map(({ name, kind, source, texts }) => {
    const made = column(kind, texts)
    return { name, made, fill: filling(made.values, source, rows, periods) }
  })

  function readBlock(range: Range): number {
    let row = 0
    forEachRow(range, (regionPlace, periodPlace, subject, owner) => {
      cells[row] = periodPlace * regions.length + regionPlace
      region.values[row] = regionPlace
      period.values[row] = periodPlace
      statutoryCap.values[row] = statutoryCaps[periodPlace] ?? Number.NaN
      rows.subjects[row] = subject
      rows.owners[row] = owner
      row += 1
    })
    for (const { fill } of own) fill(row)
    return row
  }
  return {
    cells,
    columns: new Map([...Object.entries(ofPlace), ...own.map(({ name, made }) => [name, made] as const)]),
    *blocks() {
      for (let from = 0; from < units; from += unitsAtOnce) {
        const length = readBlock({ from, to: Math.min(from + unitsAtOnce, units) })
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
