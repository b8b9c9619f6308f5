import type { Period } from '@kotipesa/domain'
import { indicatorIds, type IndicatorId } from '../catalogue/indicator-ids'
import type { Facts } from '../facts/facts-schema'

/*
 * The contract's words on what stands around the figures, read literally: which results there are and in which order,
 * targets, and what is provisional.
 */

const counts: readonly IndicatorId[] = ['training-participants', 'agreements', 'commitments']

/** The target of a result: exactly the period's before the year's, in each the region's before the national one. */
export function oracleTarget(facts: Facts, indicator: IndicatorId, region: string, period: Period): number | null {
  const year = period.start.slice(0, 4)
  for (const id of counts.includes(indicator) ? [period.id] : [period.id, year]) {
    for (const code of [region, null]) {
      const target = facts.targets.find(
        (each) => each.indicator === indicator && each.period === id && each.region === code,
      )
      if (target !== undefined) return target.value
    }
  }
  return null
}

/** Whether the last day of a period lies after the day, in Helsinki, on which the facts were made. */
export function isOracleProvisional(facts: Facts, { lastDay }: Period): boolean {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date(facts.generatedAt))
  return lastDay > day
}

/** Every result there is, in order: indicators as in the catalogue, regions by code with FI last, periods by time. */
export function oracleOrder(facts: Facts, periods: readonly Period[]): readonly string[] {
  const regions = [...facts.regions.map(({ code }): string => code).toSorted(), 'FI']
  return indicatorIds.flatMap((indicator) =>
    regions.flatMap((region) => periods.map(({ id }) => `${indicator} ${region} ${id}`)),
  )
}
