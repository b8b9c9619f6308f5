import { parsePeriod } from '@kotipesa/domain'
import type { IndicatorId } from '../catalogue/indicator-ids'
import { computeIndicators } from '../engine/compute-indicators'
import type { IndicatorResult, ResultRegion } from '../engine/result'
import type { Facts } from '../facts/facts-schema'

/** The one result of an indicator, period and region (08 unless another is named). */
export function resultOf(
  facts: Facts,
  indicator: IndicatorId,
  period: string,
  region: ResultRegion = '08',
): IndicatorResult {
  const [result] = computeIndicators(facts, {
    periods: [parsePeriod(period)],
    indicators: [indicator],
    regions: [region],
  })
  if (result === undefined) throw new Error(`no result for ${indicator}, ${region}, ${period}`)
  return result
}

/** The same as `numerator/denominator`, or as `numerator/denominator state` when it is not `ok`; a count alone. */
export function figureOf(facts: Facts, indicator: IndicatorId, period: string, region: ResultRegion = '08'): string {
  const { numerator, denominator, state, value } = resultOf(facts, indicator, period, region)
  if (state === 'not-applicable') return `${numerator}/${denominator} ${state}`
  if (denominator === null || numerator === null) return `${numerator}`
  if (state === 'ok' && value !== numerator / denominator)
    throw new Error(`value ${value} is not ${numerator}/${denominator}`)
  if (state !== 'ok' && value !== null) throw new Error(`value ${value} in state ${state}`)
  return state === 'ok' ? `${numerator}/${denominator}` : `${numerator}/${denominator} ${state}`
}
