import type { IndicatorDefinition } from '../definition/definition'
import { withoutBinaryNoise } from '../definition/measure'
import type { IndicatorResult } from '../engine/result'

/** Where the values of an indicator are going. */
export interface Trend {
  /** The periods whose values were used, in their order. */
  readonly periods: readonly string[]
  readonly first: number
  readonly last: number
  /** The change from one period to the next, by least squares. */
  readonly changePerPeriod: number
  readonly direction: 'rising' | 'falling' | 'steady'
  /** Whether that is towards the model as the sources describe it; null when steady or without a direction. */
  readonly isTowardsModel: boolean | null
}

/** How many of the last periods a trend is taken over, unless said otherwise. */
export const trendPeriods = 4

/** Changes smaller than this are none: binary fractions are not exact. */
const smallest = 1e-9

interface Point {
  readonly index: number
  readonly value: number
  readonly period: string
}

function slopeOf(points: readonly Point[]): number {
  function mean(of: (point: Point) => number) {
    return points.reduce((sum, point) => sum + of(point), 0) / points.length
  }
  const middle = mean(({ index }) => index)
  const level = mean(({ value }) => value)
  const spread = mean(({ index }) => (index - middle) ** 2)
  return mean(({ index, value }) => (index - middle) * (value - level)) / spread
}

/**
 * The trend over the last periods. Periods without a value and provisional ones are left out, but keep their place in
 * time.
 *
 * @param results of one indicator and region, in the order of time, as `computeIndicators` gives them
 * @param last how many of the last periods to look at
 * @returns null when fewer than two of them have a value
 */
export function trendOf(
  results: readonly Pick<IndicatorResult<string>, 'period' | 'value' | 'provisional'>[],
  { direction: wanted }: Pick<IndicatorDefinition, 'direction'>,
  last = trendPeriods,
): Trend | null {
  const settled = results.filter(({ provisional }) => !provisional).slice(-last)
  const points = settled.flatMap(({ value, period }, index): Point[] =>
    value === null ? [] : [{ index, value, period }],
  )
  const [first, final] = [points[0], points.at(-1)]
  if (first === undefined || final === undefined || first === final) return null
  const changePerPeriod = withoutBinaryNoise(slopeOf(points))
  const isSteady = Math.abs(changePerPeriod) < smallest
  const direction = isSteady ? 'steady' : changePerPeriod > 0 ? 'rising' : 'falling'
  const towards = wanted === 'higher' ? 'rising' : 'falling'
  return {
    periods: points.map(({ period }) => period),
    first: first.value,
    last: final.value,
    changePerPeriod: isSteady ? 0 : changePerPeriod,
    direction,
    isTowardsModel: isSteady || wanted === 'neutral' ? null : direction === towards,
  }
}
