import type { RegionCode } from '@kotipesa/domain'

/** The path of a region's page, below the language. */
export function regionPath(region: RegionCode): string {
  return `/regions/${region}`
}
