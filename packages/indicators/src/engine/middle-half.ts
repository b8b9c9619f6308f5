import type { IndicatorResult } from './result'

/** So many regions must have a value before anything is told of them together. */
export const fewestRegions = 5

/** Where the middle of some regions' values lies; it names none of them. */
export interface MiddleHalf {
  /** How many regions have a value. */
  readonly regions: number
  /** A quarter of the regions are at or below it. */
  readonly lower: number
  readonly median: number
  /** A quarter of the regions are at or above it. */
  readonly upper: number
}

/** The value at a part of the way through sorted values, between two of them in proportion. */
export function quantile(sorted: readonly number[], part: number): number {
  const index = (sorted.length - 1) * part
  const [below, above] = [sorted[Math.floor(index)] ?? 0, sorted[Math.ceil(index)] ?? 0]
  return below + (above - below) * (index - Math.floor(index))
}

/**
 * The median and the middle half of the regions' values of one indicator in one period; null while fewer than
 * `fewestRegions` have one, for then a reader could tell whose they are.
 *
 * @param results of the regions, without the country's
 *
 * @example
 * middleHalf(results) // { regions: 18, lower: 0.25, median: 0.4, upper: 0.75 }
 */
export function middleHalf(results: readonly Pick<IndicatorResult<string>, 'value'>[]): MiddleHalf | null {
  const sorted = results.flatMap(({ value }) => value ?? []).toSorted((a, b) => a - b)
  if (sorted.length < fewestRegions) return null
  return {
    regions: sorted.length,
    lower: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upper: quantile(sorted, 0.75),
  }
}
