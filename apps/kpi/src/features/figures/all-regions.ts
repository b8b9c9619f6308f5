import type { Period } from '@kotipesa/domain'
import { type Facts, type IndicatorId, indicatorById, type MiddleHalf, middleHalf } from '@kotipesa/indicators'
import { type Figures } from './figures'

/** Of how many regions a figure is known in a period, of all in the facts. */
export interface RegionsCounted {
  readonly known: number
  readonly all: number
}

/** What may be told to everybody of all regions together: it names none, and gives none of their figures. */
export interface AllRegions {
  /** How many regions enter the country's figure. */
  counted(indicator: IndicatorId, period: Period): RegionsCounted
  /** Where the middle of the regions lies; null for counts, which grow with the region, and while too few have data. */
  middle(indicator: IndicatorId, period: Period): MiddleHalf | null
}

/** @param figures of all regions, not narrowed to what somebody may see */
export function allRegions({ regions }: Pick<Facts, 'regions'>, figures: Figures): AllRegions {
  function resultsOf(indicator: IndicatorId, period: Period) {
    return regions.flatMap(({ code }) => figures.find(indicator, code, period) ?? [])
  }
  return {
    counted: (indicator, period) => ({
      known: resultsOf(indicator, period).filter(({ state }) => state === 'ok').length,
      all: regions.length,
    }),
    middle: (indicator, period) =>
      indicatorById(indicator).unit === 'count' ? null : middleHalf(resultsOf(indicator, period)),
  }
}
