import type { RegionCode, Validity } from '@kotipesa/domain'
import { factsContext, regionsOf } from '../facts/facts-context'
import type { Facts } from '../facts/facts-schema'
import { isGreaterId } from '../facts/greater-id'
import type { Constant, Dated, Datum, Latest, Units as UnitsDatum } from '../fields/datum'
import {
  listNames,
  recordsOf,
  unitLists,
  validityOf,
  type ListName,
  type Records,
  type UnitList,
} from '../fields/lists'
import type { DatedAmounts } from './dated-amounts'
import { dayNumber } from './day-number'
import { data, datedFrom, type Owners } from './field-data'
import { numbersOf } from './numbers-of'
import { ownerPlaces, type OwnerPlaces } from './owner-places'
import { constantReader, type Numbers } from './read-constants'
import { datedReader } from './read-dated'
import type { PlaceOf } from './places'
import { readDays } from './read-days'
import { unitsOf, type Units } from './units'

type Lists = { readonly [List in ListName]: readonly Records[List][] }

/**
 * The facts as numbers in columns, every reference resolved: all that is read from the facts whatever the periods. Days
 * are those of `dayNumber`, regions their place in `regions`, records their place in `lists`.
 */
export interface FactsColumns {
  /** Of the facts. */
  readonly version: 1 | 2
  /** In the order of the codes. */
  readonly regions: readonly RegionCode[]
  /** Trainers in the order of their ids, so that their time adds up the same whatever the order of the facts. */
  readonly lists: Lists
  readonly units: Readonly<Record<UnitList, Units>>
  /** What records say in themselves, so far as it was asked for: see `readConstants`. */
  readonly constants: Map<Constant, Numbers>
  readonly places: OwnerPlaces
  readonly dated: ReadonlyMap<Owners, ReadonlyMap<Dated | Latest, DatedAmounts>>
  /** What each unit adds when it is active: 0 where it does not meet what is asked of its record. */
  readonly weights: ReadonlyMap<UnitsDatum, Float64Array>
}

/** So many records are read at once: few enough to stay in the processor's cache while each datum reads them. */
const recordsAtOnce = 256

function weightsOf(datum: UnitsDatum, lists: Lists): Float64Array {
  return numbersOf<Records[UnitList]>(lists[datum.from], (unit) => {
    const counts = (datum.where ?? []).every((each) => !('holds' in each) || each.holds(unit))
    return counts ? datum.amount(unit) : 0
  })
}

function columnsOf(facts: Facts): FactsColumns {
  const regions = facts.regions.map(({ code }) => code).toSorted()
  const context = factsContext(facts)
  const inOrder = { ...facts, trainers: facts.trainers.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
  const lists = Object.fromEntries(listNames.map((list) => [list, recordsOf(inOrder, list)])) as Lists
  const places = ownerPlaces(lists, regions)
  const dated = new Map<Owners, Map<Dated | Latest, DatedAmounts>>()
  function readList(list: ListName): void {
    const records: readonly Records[ListName][] = lists[list]
    const superseded = list === 'teamReports' ? supersededReports(lists.teamReports, places.teams) : never
    const ofDays = datedFrom(list).map(([owners, datum]) => {
      const count = owners === 'regions' ? regions.length : lists[owners].length
      const made = dated.get(owners) ?? new Map<Dated | Latest, DatedAmounts>()
      dated.set(owners, made)
      return { datum, made, reader: datedReader(datum, count, places[owners], records.length, context, superseded) }
    })
    const readDay = readDays(
      ofDays.map(({ datum }) => datum.on),
      context,
      recordsAtOnce,
    )
    for (let from = 0; from < records.length; from += recordsAtOnce) {
      const to = Math.min(from + recordsAtOnce, records.length)
      const daysOf = readDay(records, from, to)
      for (const { datum, reader } of ofDays) reader.read(records, from, to, daysOf.get(datum.on) ?? noDays)
    }
    for (const { datum, made, reader } of ofDays) made.set(datum, reader.done())
  }
  for (const list of listNames) readList(list)
  return {
    version: facts.facts,
    regions,
    lists,
    units: Object.fromEntries(
      unitLists.map((list) => {
        const validity = validityOf[list] as (unit: Records[UnitList]) => Validity | null
        return [list, unitsOf<Records[UnitList]>(lists[list], validity, regionsOf, places.regions)]
      }),
    ) as Record<UnitList, Units>,
    constants: new Map(),
    places,
    dated,
    weights: new Map([...data.units].map((datum) => [datum, weightsOf(datum, lists)])),
  }
}

function never(): boolean {
  return false
}

/** Tells which reports another one of the same team and day goes before: that with the greater id. */
function supersededReports(reports: Lists['teamReports'], teamOf: PlaceOf): (place: number) => boolean {
  const best = new Map<number, number>()
  const superseded = new Set<number>()
  for (const [place, { team, reportedOn, id }] of reports.entries()) {
    const key = teamOf(team) * 1_000_000 + dayNumber(reportedOn)
    const other = best.get(key)
    const otherId = other === undefined ? undefined : reports[other]?.id
    if (other === undefined || otherId === undefined || isGreaterId(id, otherId)) {
      if (other !== undefined) superseded.add(other)
      best.set(key, place)
    } else superseded.add(place)
  }
  return superseded.size === 0 ? never : (place) => superseded.has(place)
}

/** Every place in its order. */
function ownPlaces(count: number): Int32Array {
  const places = new Int32Array(count)
  for (let place = 0; place < count; place += 1) places[place] = place
  return places
}

const noDays = new Int32Array(0)

const known = new WeakMap<Facts, FactsColumns>()

/**
 * The columns of a bundle, made once and kept for as long as the bundle is: so nothing may change in it.
 *
 * @throws {FactsError} when a record names another that is not there, as `parseFacts` would have said
 */
export function factsColumns(facts: Facts): FactsColumns {
  const made = known.get(facts)
  if (made !== undefined) return made
  const columns = columnsOf(facts)
  known.set(facts, columns)
  return columns
}

/** Reads what records say in themselves, for those of the data that have not been read yet: each list once. */
export function readConstants({ lists, constants, places }: FactsColumns, wanted: readonly (Datum | null)[]): void {
  const missing = [...data.constants].filter(([datum]) => wanted.includes(datum) && !constants.has(datum))
  for (const list of new Set(missing.map(([{ from }]) => from))) {
    const records: readonly Records[ListName][] = lists[list]
    const readers = missing.flatMap(([datum, field]) => {
      if (datum.from !== list) return []
      if (datum.idOf === list) {
        constants.set(datum, ownPlaces(records.length))
        return []
      }
      const placeOf = places[unitLists.find((each) => each === datum.idOf) ?? 'regions']
      return [{ datum, reader: constantReader(datum, field, records.length, placeOf) }]
    })
    for (let from = 0; from < records.length; from += recordsAtOnce) {
      const to = Math.min(from + recordsAtOnce, records.length)
      for (const { reader } of readers) reader.read(records, from, to, noDays)
    }
    for (const { datum, reader } of readers) constants.set(datum, reader.done())
  }
}
