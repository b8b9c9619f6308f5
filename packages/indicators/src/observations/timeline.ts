/** Entries in the order of their days; asks which was the latest before a day. */
export interface Timeline<Entry> {
  /** The latest entry whose day is before `day`; among entries of one day the one that was last in the list. */
  latestBefore(day: string): Entry | undefined
}

/** The number of leading `days` (ascending) that are before `day`. */
export function countBefore(days: readonly string[], day: string): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const candidate = days[middle]
    if (candidate !== undefined && candidate < day) low = middle + 1
    else high = middle
  }
  return low
}

/** Sorts the entries by day, keeping the order of those of one day. */
export function timeline<Entry>(entries: readonly Entry[], dayOf: (entry: Entry) => string): Timeline<Entry> {
  const sorted = entries.toSorted((a, b) => compareText(dayOf(a), dayOf(b)))
  const days = sorted.map(dayOf)
  return { latestBefore: (day) => sorted[countBefore(days, day) - 1] }
}

/** Orders texts by code unit, the same everywhere: dates by time, ids in a fixed order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
