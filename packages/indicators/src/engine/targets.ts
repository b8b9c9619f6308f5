import { parsePeriod } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { nationalCode, type ResultRegion } from './result'

/** Finds the target of an indicator for a region and a period. */
export type TargetOf = (indicator: string, region: ResultRegion, period: string, isCount: boolean) => number | null

/**
 * The region's own target for exactly the period, else the national one for it. Where neither is, what is no count has
 * the target of the year that the period lies in: the region's own, else the national one. Else null.
 */
export function targetFinder(targets: Facts['targets']): TargetOf {
  if (targets.length === 0) return () => null
  function keyOf(indicator: string, region: string, period: string) {
    return `${indicator} ${region} ${period}`
  }
  const values = new Map(
    targets.map(({ indicator, region, period, value }) => [keyOf(indicator, region ?? nationalCode, period), value]),
  )
  function exactly(indicator: string, region: ResultRegion, period: string): number | null {
    return values.get(keyOf(indicator, region, period)) ?? values.get(keyOf(indicator, nationalCode, period)) ?? null
  }
  return (indicator, region, period, isCount) =>
    exactly(indicator, region, period) ?? (isCount ? null : exactly(indicator, region, yearOf(period)))
}

/** Whether a target was set for exactly the period, for the region or for the country. */
export function hasOwnTarget(
  targets: Facts['targets'],
  indicator: string,
  region: ResultRegion,
  period: string,
): boolean {
  return targets.some(
    (target) =>
      target.indicator === indicator &&
      target.period === period &&
      (target.region === null || target.region === region),
  )
}

/** The id of the year that a period lies in. */
function yearOf(period: string): string {
  return parsePeriod(period).start.slice(0, 4)
}
