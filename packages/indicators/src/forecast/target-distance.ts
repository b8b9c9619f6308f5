import type { IndicatorDefinition } from '../definition/definition'
import type { IndicatorResult } from '../engine/result'

/** How far a value is from its target. */
export interface TargetDistance {
  readonly value: number
  readonly target: number
  /** How much the value must change to reach the target: below 0 when it must fall, 0 when it is reached. */
  readonly distance: number
  readonly isReached: boolean
}

/**
 * The distance of a result to its target; null without a value or a target. Where lower is better, the target is
 * reached at or below it, otherwise at or above it.
 *
 * @example
 * distanceToTarget({ value: 0.6, target: 0.8, … }, indicatorById('team-training-coverage'))
 * // { value: 0.6, target: 0.8, distance: 0.2, isReached: false }
 */
export function distanceToTarget(
  { value, target }: Pick<IndicatorResult<string>, 'value' | 'target'>,
  { direction }: Pick<IndicatorDefinition, 'direction'>,
): TargetDistance | null {
  if (value === null || target === null) return null
  const isReached = direction === 'lower' ? value <= target : value >= target
  return { value, target, distance: isReached ? 0 : target - value, isReached }
}
