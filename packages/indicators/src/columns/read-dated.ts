import type { FactsContext } from '../facts/facts-context'
import type { Dated, Latest } from '../fields/datum'
import type { Records, ListName } from '../fields/lists'
import { datedList, type DatedAmounts } from './dated-amounts'
import type { PlaceOf } from './places'

type AnyRecord = Records[ListName]

/** Reads records from one place up to but not including another. Days as numbers; −1 = none. */
export interface Reader<Made> {
  read(records: readonly AnyRecord[], from: number, to: number, days: Int32Array): void
  done(): Made
}

/** Which things have a latest record of their own; one alone when it does not say. */
function thingsOf(datum: Dated | Latest): { readonly count: number; readonly placeOf: (record: AnyRecord) => number } {
  const each = datum.shape === 'latest' ? datum.each : undefined
  if (each === undefined) return { count: 1, placeOf: () => 0 }
  const places = new Map(each.things.map(({ id }, place) => [id, place]))
  return { count: each.things.length, placeOf: (record) => places.get(each.thing(record)) ?? -1 }
}

/** The same in order by owner and amount, so that like amounts stand together. */
function byOwnerAndAmount({ owners, ownerOf, days, amounts }: DatedAmounts): DatedAmounts {
  const order = Int32Array.from(ownerOf.keys()).sort(
    (a, b) => (ownerOf[a] ?? 0) - (ownerOf[b] ?? 0) || (amounts[a] ?? 0) - (amounts[b] ?? 0),
  )
  return {
    owners,
    ownerOf: order.map((index) => ownerOf[index] ?? 0),
    days: order.map((index) => days[index] ?? 0),
    amounts: Float64Array.from(order, (index) => amounts[index] ?? 0),
  }
}

/**
 * Makes the amounts of a datum: of a dated one what its records add, or the number of each thing it counts; of a latest
 * one the place of each record in its list, so that what the latest says can be read from it. The owner of a thing is
 * owner × things + thing.
 *
 * @param superseded whether another record of the same owner and day goes before the one at a place
 */
export function datedReader(
  datum: Dated | Latest,
  owners: number,
  placeOf: PlaceOf,
  room: number,
  context: FactsContext,
  superseded: (place: number) => boolean,
): Reader<DatedAmounts> {
  const things = thingsOf(datum)
  const list = datedList(owners * things.count, room)
  const isAlways = datum.window === 'always'
  const isLatest = datum.shape === 'latest'
  const { where = [] } = datum
  const different = datum.shape === 'dated' ? datum.different : undefined
  const numbers = new Map<string, number>()
  function numberOf(id: string): number {
    const known = numbers.get(id) ?? numbers.size
    numbers.set(id, known)
    return known
  }
  function add(id: string, thing: number, day: number, amount: number): void {
    const owner = placeOf(id)
    if (owner !== -1) list.add(owner * things.count + thing, day, amount)
  }
  function addRecord(record: AnyRecord, day: number, amount: number): void {
    const thing = things.placeOf(record)
    if (thing === -1) return
    const of = datum.of(record, context)
    if (typeof of === 'string') add(of, thing, day, amount)
    else for (const id of of) add(id, thing, day, amount)
  }
  return {
    read: (records, from, to, days) => {
      for (let place = from; place < to; place += 1) {
        const record = records[place]
        const day = isAlways ? 0 : (days[place - from] ?? -1)
        if (record === undefined || day === -1) continue
        if (datum.among !== undefined && !datum.among(record, context)) continue
        if (!isLatest && datum.onePerDay !== undefined && superseded(place)) continue
        if (isLatest) addRecord(record, day, place)
        else if (!where.every((each) => each.holds(record))) continue
        else if (different !== undefined) {
          for (const thing of different(record)) addRecord(record, day, numberOf(thing))
        } else addRecord(record, day, datum.amount(record))
      }
    },
    done: () => (different === undefined ? list.done() : byOwnerAndAmount(list.done())),
  }
}
