import type { Period, RegionCode } from '@kotipesa/domain'
import { computeIndicators, type Facts, type IndicatorId, type IndicatorResult } from '@kotipesa/indicators'
import type { ShownGranularity } from './period-choice'

/** A region or the whole country. */
export type Area = RegionCode | 'FI'

/** The results for some periods, to be looked up one by one. */
export interface Figures {
  /** The result of one indicator; undefined when the area or the period is not among those computed. */
  find(indicator: IndicatorId, area: Area, period: Period): IndicatorResult | undefined
}

function keyOf(indicator: string, area: string, period: string): string {
  return `${indicator} ${area} ${period}`
}

function indexed(results: readonly IndicatorResult[]): Figures {
  const index = new Map(results.map((result) => [keyOf(result.indicator, result.region, result.period), result]))
  return { find: (indicator, area, period) => index.get(keyOf(indicator, area, period.id)) }
}

const computed = new WeakMap<Facts, Map<ShownGranularity, Figures>>()

/**
 * All indicators for all areas and periods of one length, computed once per facts: the same facts object stands for the
 * same answer (ETag) of the portal. Whoever shows them narrows them to what the person may see.
 */
export function figuresFor(facts: Facts, granularity: ShownGranularity, periods: readonly Period[]): Figures {
  const known = computed.get(facts) ?? new Map<ShownGranularity, Figures>()
  computed.set(facts, known)
  const figures = known.get(granularity) ?? indexed(computeIndicators(facts, { periods: [...periods] }))
  known.set(granularity, figures)
  return figures
}
