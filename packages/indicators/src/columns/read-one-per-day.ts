import type { Dated } from '../fields/datum'
import { noAmounts, type DatedAmounts } from './dated-amounts'
import { allHold, type AnyRecord, type DatedReader } from './read-dated'
import type { OwnersOf } from './read-owners'
import { supersededRecords } from './superseded'

/** The owner and the day of every record of a list, by its index; what many data of the list share. */
export interface RecordDays {
  read(from: number, to: number, days: Int32Array, owners: OwnersOf): void
  readonly ownerOf: Int32Array
  /** 0 = none, with which nothing is counted. */
  readonly days: Int32Array
  /** 1 = another record of the same owner and day goes before it. */
  superseded(): Uint8Array
}

/** @param idAt the id of the record at an index */
export function recordDays(count: number, idAt: (index: number) => string): RecordDays {
  const ownerOf = new Int32Array(count)
  const days = new Int32Array(count)
  let superseded: Uint8Array | null = null
  return {
    ownerOf,
    days,
    read: (from, to, daysOf, { starts, owners }) => {
      for (let index = from; index < to; index += 1) {
        const first = starts[index - from] ?? 0
        const day = daysOf[index - from] ?? -1
        if (day === -1 || first === starts[index - from + 1]) continue
        ownerOf[index] = owners[first] ?? 0
        days[index] = day
      }
    },
    superseded: () => (superseded ??= supersededRecords({ ownerOf, days }, idAt)),
  }
}

/**
 * Makes the amounts of a datum of whose records one a day counts, each of which is for one owner: one amount for each
 * record, 0 where it does not count.
 */
export function onePerDayReader({ where = [], amount }: Dated, owners: number, all: RecordDays): DatedReader {
  const holds = allHold(where)
  const amountOf = amount as ((record: AnyRecord) => number) | undefined
  const { ownerOf, days } = all
  const amounts = new Float64Array(days.length)
  let isAny = false
  return {
    read: (records, from, to) => {
      for (let index = from; index < to; index += 1) {
        const record = records[index]
        if (record === undefined || days[index] === 0 || (holds !== null && !holds(record))) continue
        amounts[index] = amountOf === undefined ? 1 : amountOf(record)
        isAny = true
      }
    },
    done: (): DatedAmounts => {
      // Facts of version 1 tell nothing of some data: then nothing is kept, and nothing added up.
      if (!isAny) return noAmounts(owners)
      const superseded = all.superseded()
      for (let index = 0; index < amounts.length; index += 1) if (superseded[index] === 1) amounts[index] = 0
      return { owners, ownerOf, days, amounts }
    },
  }
}
