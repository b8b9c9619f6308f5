import type { Period } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { observeRegion } from './observe-region'
import { indexRegions } from './region-index'
import type { ObservationTables } from './rows'

/**
 * All observation rows of the periods: the flat tables over which the indicators are defined.
 *
 * Rows come period by period, regions in the order of their codes.
 */
export function observe(facts: Facts, periods: readonly Period[]): ObservationTables {
  const regions = indexRegions(facts)
  const parts = periods.flatMap((period) => regions.map((region) => observeRegion(region, period)))
  return {
    team: parts.flatMap(({ team }) => team),
    report: parts.flatMap(({ report }) => report),
    trainer: parts.flatMap(({ trainer }) => trainer),
    network: parts.flatMap(({ network }) => network),
    region: parts.flatMap(({ region }) => region),
  }
}
