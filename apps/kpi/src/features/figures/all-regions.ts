import type { Period } from '@kotipesa/domain'
import type { Facts, IndicatorId } from '@kotipesa/indicators'
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
}

/** @param figures of all regions, not narrowed to what somebody may see */
export function allRegions({ regions }: Pick<Facts, 'regions'>, figures: Figures): AllRegions {
  return {
    counted: (indicator, period) => ({
      known: regions.filter(({ code }) => figures.find(indicator, code, period)?.state === 'ok').length,
      all: regions.length,
    }),
  }
}
