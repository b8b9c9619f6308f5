import type { Facts } from '../facts/facts-schema'
import { nationalCode, type ResultRegion } from './result'

/** Finds the target of an indicator for a region and exactly that period. */
export type TargetOf = (indicator: string, region: ResultRegion, period: string) => number | null

/** The region's own target, else the national one, else null. */
export function targetFinder(targets: Facts['targets']): TargetOf {
  if (targets.length === 0) return () => null
  function keyOf(indicator: string, region: string, period: string) {
    return `${indicator} ${region} ${period}`
  }
  const values = new Map(
    targets.map(({ indicator, region, period, value }) => [keyOf(indicator, region ?? nationalCode, period), value]),
  )
  return (indicator, region, period) =>
    values.get(keyOf(indicator, region, period)) ?? values.get(keyOf(indicator, nationalCode, period)) ?? null
}
