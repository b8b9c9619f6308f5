import type { FactsContext } from '../facts/facts-context'
import type { Constant, Dated, Latest } from '../fields/datum'
import { entityLists, type ByDay, type ListName, type Records } from '../fields/lists'
import type { DatedAmounts } from './dated-amounts'
import type { FieldData, Owners } from './field-data'
import type { OwnerIndexes } from './owner-indexes'
import { constantReader, type ConstantReader, type Numbers } from './read-constants'
import { datedReader, type DatedReader } from './read-dated'
import { readDays } from './read-days'
import { onePerDayReader, recordDays, type RecordDays } from './read-one-per-day'
import { ownersReader, type OwnersReader } from './read-owners'

/** So many records are read at once: few enough to stay in the processor's cache while each datum reads them. */
const recordsAtOnce = 256

type AnyRecord = Records[ListName]

/** Data over a list that go by the same days and owners. */
interface Way {
  readonly owners: Owners
  readonly of: Dated['of']
  readonly on: ByDay
  readonly ownersAt: OwnersReader
  readonly data: { readonly datum: Dated | Latest; readonly reader: DatedReader }[]
  /** The owner and the day of every record, kept where one record a day counts. */
  readonly all: RecordDays | null
}

/** What reading makes, by datum. */
export interface ReadColumns {
  readonly dated: Map<Owners, Map<Dated | Latest, DatedAmounts>>
  readonly constants: Map<Constant, Numbers>
}

/** What is read of a list: who the records are for, and how many of those there are. */
export interface ListReading {
  readonly list: ListName
  readonly records: readonly AnyRecord[]
  readonly indexes: OwnerIndexes
  readonly context: FactsContext
  countOf(owners: Owners): number
}

function isOnePerDay(datum: Dated | Latest): datum is Dated {
  return datum.shape === 'dated' && datum.onePerDay !== undefined
}

/** The dated data over a list that have not been read, with what they belong to. */
function datedToRead(
  list: ListName,
  { dated }: FieldData,
  made: ReadColumns,
): readonly (readonly [Owners, Dated | Latest])[] {
  return [...dated].flatMap(([owners, data]) =>
    [...data].flatMap((datum) =>
      datum.from === list && made.dated.get(owners)?.has(datum) !== true ? [[owners, datum] as const] : [],
    ),
  )
}

function waysOf(
  { list, records, indexes, context, countOf }: ListReading,
  wanted: FieldData,
  made: ReadColumns,
): readonly Way[] {
  const ways: Way[] = []
  function idAt(index: number) {
    const record = records[index]
    return record !== undefined && 'id' in record ? record.id : ''
  }
  /** The way of a datum; one of which one record a day counts has ways of its own. */
  function wayOf(owners: Owners, datum: Dated | Latest): Way {
    const same = ways.filter((way) => way.owners === owners && way.of === datum.of)
    const all = isOnePerDay(datum) ? recordDays(records.length, idAt) : null
    const known = same.find((way) => way.on === datum.on && (way.all === null) === (all === null))
    if (known !== undefined) return known
    const ownersAt = same[0]?.ownersAt ?? ownersReader(datum, owners, indexes[owners], context, recordsAtOnce)
    const way: Way = { owners, of: datum.of, on: datum.on, ownersAt, data: [], all }
    ways.push(way)
    return way
  }
  for (const [owners, datum] of datedToRead(list, wanted, made)) {
    const { all, data: own } = wayOf(owners, datum)
    const reader =
      all === null || !isOnePerDay(datum)
        ? datedReader(datum, countOf(owners), records.length, context)
        : onePerDayReader(datum, countOf(owners), all)
    own.push({ datum, reader })
  }
  return ways
}

/** Every index in its order. */
function ownIndexes(count: number): Int32Array {
  const indexes = new Int32Array(count)
  for (let index = 0; index < count; index += 1) indexes[index] = index
  return indexes
}

function constantsOf(
  { list, records, indexes }: ListReading,
  wanted: FieldData,
  { constants: made }: ReadColumns,
): readonly ConstantReader[] {
  return [...wanted.constants].flatMap(([datum, field]) => {
    if (datum.from !== list || made.has(datum)) return []
    if (datum.idOf === list) {
      made.set(datum, ownIndexes(records.length))
      return []
    }
    const indexOf = indexes[entityLists.find((each) => each === datum.idOf) ?? 'regions']
    const reader = constantReader(datum, field, records.length, indexOf)
    made.set(datum, reader.numbers)
    return [reader]
  })
}

const noDays = new Int32Array(0)

/** Reads the records of a list, each once, for all that is wanted of it and has not been read. */
export function readList(reading: ListReading, wanted: FieldData, made: ReadColumns): void {
  const { records, context } = reading
  const constants = constantsOf(reading, wanted, made)
  const ways = waysOf(reading, wanted, made)
  if (constants.length === 0 && ways.length === 0) return
  const daysAt = readDays([...new Set(ways.map(({ on }) => on))], context, recordsAtOnce)
  const ownersAt = [...new Set(ways.map((way) => way.ownersAt))]
  for (let from = 0; from < records.length; from += recordsAtOnce) {
    const to = Math.min(from + recordsAtOnce, records.length)
    const days = daysAt(records, from, to)
    const owners = new Map(ownersAt.map((read) => [read, read(records, from, to)]))
    for (const way of ways) {
      const daysOf = days.get(way.on) ?? noDays
      const ownersOf = owners.get(way.ownersAt)
      if (ownersOf === undefined) continue
      way.all?.read(from, to, daysOf, ownersOf)
      for (const { reader } of way.data) reader.read(records, from, to, daysOf, ownersOf)
    }
    for (const reader of constants) reader.read(records, from, to)
  }
  for (const way of ways) {
    const ofOwners = made.dated.get(way.owners) ?? new Map<Dated | Latest, DatedAmounts>()
    made.dated.set(way.owners, ofOwners)
    for (const { datum, reader } of way.data) ofOwners.set(datum, reader.done())
  }
}
