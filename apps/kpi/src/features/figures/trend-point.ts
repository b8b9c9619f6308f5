import { figureChange, type IndicatorDefinition, type IndicatorResult } from '@kotipesa/indicators'
import type { TrendPoint } from '../charts/trend-points'

/** A figure as a point of a line; a missing one as the reason why. */
export function pointOf(result: IndicatorResult | undefined, definition: IndicatorDefinition): TrendPoint {
  return {
    value: result?.value ?? null,
    state: result?.state ?? 'no-data',
    isProvisional: result?.provisional ?? false,
    isRedefined: result !== undefined && figureChange(definition, result) !== null,
  }
}
