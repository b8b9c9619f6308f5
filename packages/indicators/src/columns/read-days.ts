import type { FactsContext } from '../facts/facts-context'
import type { ByDay, ListName, Records } from '../fields/lists'
import { dayNumber } from './day-number'

/** The days of some records by each of the ways to tell them, as numbers; −1 = none. */
export type DaysOf = ReadonlyMap<ByDay, Int32Array>

/** Reads the days of records, each way once however many data go by it. The arrays are the same for every call. */
export function readDays(
  ways: readonly ByDay[],
  context: FactsContext,
  atOnce: number,
): (records: readonly Records[ListName][], from: number, to: number) => DaysOf {
  const days = new Map(ways.map((way) => [way, new Int32Array(atOnce)]))
  return (records, from, to) => {
    for (const [way, numbers] of days) {
      for (let index = from; index < to; index += 1) {
        const record = records[index]
        const day = record === undefined ? null : way.day(record, context)
        numbers[index - from] = day === null ? -1 : dayNumber(day)
      }
    }
    return days
  }
}
