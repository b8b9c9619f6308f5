import type { CalendarDate } from './calendar-date'

/**
 * The record in force on a day: the latest one up to it; of two of one day the later in the list. The only place where
 * this is decided of things that hold until the next is recorded.
 *
 * @example
 * latestUpTo([{ since: '2019-02-01' }, { since: '2021-01-01' }], ({ since }) => since, '2020-12-31')
 * // { since: '2019-02-01' }
 */
export function latestUpTo<Item>(
  records: readonly Item[],
  dayOf: (record: Item) => CalendarDate,
  day: CalendarDate,
): Item | undefined {
  let latest: Item | undefined
  for (const record of records) {
    const its = dayOf(record)
    if (its <= day && (latest === undefined || its >= dayOf(latest))) latest = record
  }
  return latest
}
