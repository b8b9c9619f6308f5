import type { FactsContext } from '../facts/facts-context'
import type { Dated, Latest, Requirement } from '../fields/datum'
import type { Records, ListName } from '../fields/lists'
import { datedList, type DatedAmounts } from './dated-amounts'
import type { OwnersOf } from './read-owners'

export type AnyRecord = Records[ListName]

/** Makes the amounts of a datum from batches of records. */
export interface DatedReader {
  /** Reads records from one index up to but not including another. Days as numbers; −1 = none. */
  read(records: readonly AnyRecord[], from: number, to: number, days: Int32Array, owners: OwnersOf): void
  done(): DatedAmounts
}

interface Things {
  readonly count: number
  /** −1 = none of them; null = one alone, of which each record is. */
  readonly indexOf: ((record: AnyRecord) => number) | null
}

/** Which things have a latest record of their own; one alone when it does not say. */
function thingsOf(datum: Dated | Latest): Things {
  const each = datum.shape === 'latest' ? datum.each : undefined
  if (each === undefined) return { count: 1, indexOf: null }
  const indexes = new Map(each.things.map(({ id }, index) => [id, index]))
  return { count: each.things.length, indexOf: (record) => indexes.get(each.thing(record)) ?? -1 }
}

/** The same in order by owner and amount, so that like amounts stand together. */
function byOwnerAndAmount({ owners, ownerOf, days, amounts }: DatedAmounts): DatedAmounts {
  const order = new Int32Array(ownerOf.length)
  for (let index = 0; index < order.length; index += 1) order[index] = index
  order.sort((a, b) => (ownerOf[a] ?? 0) - (ownerOf[b] ?? 0) || (amounts[a] ?? 0) - (amounts[b] ?? 0))
  const inOrder = new Float64Array(order.length)
  for (let index = 0; index < order.length; index += 1) inOrder[index] = amounts[order[index] ?? -1] ?? 0
  return {
    owners,
    ownerOf: order.map((index) => ownerOf[index] ?? 0),
    days: order.map((index) => days[index] ?? 0),
    amounts: inOrder,
  }
}

/** One function for all that must hold; null = nothing must. */
export function allHold(where: readonly Requirement[]): ((record: AnyRecord) => boolean) | null {
  const [first, ...others] = where
  if (first === undefined) return null
  return others.length === 0 ? first.holds : (record) => where.every(({ holds }) => holds(record))
}

/**
 * Makes the amounts of a datum: of a dated one what its records add, or the number of each thing it counts; of a latest
 * one the index of each record in its list, so that what the latest says can be read from it. The owner of a thing is
 * owner × things + thing.
 *
 * @param room how many records there are
 */
export function datedReader(datum: Dated | Latest, owners: number, room: number, context: FactsContext): DatedReader {
  const { count: things, indexOf } = thingsOf(datum)
  const list = datedList(owners * things, room)
  const isAlways = datum.window === 'always'
  const isLatest = datum.shape === 'latest'
  const holds = isLatest ? null : allHold(datum.where ?? [])
  const amount = (isLatest ? undefined : datum.amount) as ((record: AnyRecord) => number) | undefined
  const { among } = datum
  const different = datum.shape === 'dated' ? datum.different : undefined
  const numbers = new Map<string, number>()
  function numberOf(id: string): number {
    const known = numbers.get(id) ?? numbers.size
    numbers.set(id, known)
    return known
  }
  return {
    read: (records, from, to, days, { starts, owners: ownerOf }) => {
      for (let at = from; at < to; at += 1) {
        const first = starts[at - from] ?? 0
        const last = starts[at - from + 1] ?? 0
        const day = isAlways ? 0 : (days[at - from] ?? -1)
        const record = records[at]
        if (first === last || day === -1 || record === undefined) continue
        if (among !== undefined && !among(record, context)) continue
        if (holds !== null && !holds(record)) continue
        const thing = indexOf === null ? 0 : indexOf(record)
        if (thing === -1) continue
        for (let index = first; index < last; index += 1) {
          const owner = (ownerOf[index] ?? 0) * things + thing
          if (isLatest) list.add(owner, day, at)
          else if (different !== undefined) for (const each of different(record)) list.add(owner, day, numberOf(each))
          else list.add(owner, day, amount === undefined ? 1 : amount(record))
        }
      }
    },
    done: () => (different === undefined ? list.done() : byOwnerAndAmount(list.done())),
  }
}
