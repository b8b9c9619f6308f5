import type { Locale, Period, RegionCode } from '@kotipesa/domain'
import { pageHref } from '../navigation/href'
import { regionPath } from '../navigation/region-path'

/** The path of a region's report for its board, below the language. */
export function reportPath(region: RegionCode): string {
  return `${regionPath(region)}/report`
}

/** The address of a region's report of a period. */
export function reportHref(locale: Locale, region: RegionCode, period: Period): string {
  return pageHref(locale, reportPath(region), { period: period.id })
}
