import type { Locale, Period, RegionCode } from '@kotipesa/domain'
import type { IndicatorId } from '@kotipesa/indicators'
import { pageHref } from '../navigation/href'
import { regionPath } from '../navigation/region-path'

/** Where the page stands that tells in which services and municipalities of a region a figure lies. */
export function wherePath(region: RegionCode): string {
  return `${regionPath(region)}/where`
}

/** The page of where, for an indicator or the first one. */
export function whereHref(locale: Locale, region: RegionCode, period: Period, indicator?: IndicatorId): string {
  return pageHref(locale, wherePath(region), { period: period.id, indicator })
}
