import { compareText, countBefore } from './timeline'

/** A whole-number amount on a day. */
export interface DatedAmount {
  readonly day: string
  readonly amount: number
}

/** Sums amounts by time in logarithmic time per question. */
export interface DatedTotal {
  /** Sum of the amounts before `end`. */
  before(end: string): number
  /** Sum of the amounts on the days [start, end). */
  between(start: string, end: string): number
}

/** Amounts must be whole numbers, so that differences of running sums are exact. */
export function datedTotal(amounts: readonly DatedAmount[]): DatedTotal {
  const sorted = amounts.toSorted((a, b) => compareText(a.day, b.day))
  const days = sorted.map(({ day }) => day)
  const sums: number[] = []
  let sum = 0
  for (const { amount } of sorted) sums.push((sum += amount))
  const before = (end: string) => sums[countBefore(days, end) - 1] ?? 0
  return { before, between: (start, end) => before(end) - before(start) }
}

/** Counts days: every day is an amount of one. */
export function datedCount(days: readonly string[]): DatedTotal {
  return datedTotal(days.map((day) => ({ day, amount: 1 })))
}
