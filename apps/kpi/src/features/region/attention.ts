import {
  distanceToTarget,
  type IndicatorDefinition,
  type IndicatorId,
  indicators,
  type IndicatorResult,
} from '@kotipesa/indicators'
import type { FigureView } from '../figures/figure-view'

/** A figure that is worth a look, and why. */
export interface Attention {
  readonly definition: IndicatorDefinition<IndicatorId>
  readonly result: IndicatorResult
  /** What it lacks of its target, in shares of 0…1; null = it is told for its place among the regions. */
  readonly missing: number | null
}

/** So many figures are told of each kind. */
const shownAtMost = 3

/** The shares that are furthest from their targets, and those of the worst quarter of the regions where no target is set. */
export function attentionOf(view: FigureView): readonly Attention[] {
  const { area, choice, figures, allRegions } = view
  const known = indicators.flatMap((definition): readonly Omit<Attention, 'missing'>[] => {
    const result = figures.find(definition.id, area, choice.current)
    return definition.unit === 'share' && result !== undefined && result.value !== null ? [{ definition, result }] : []
  })
  const far = known
    .flatMap(({ definition, result }) => {
      const distance = distanceToTarget(result, definition)
      return distance === null || distance.isReached
        ? []
        : [{ definition, result, missing: Math.abs(distance.distance) }]
    })
    .toSorted((a, b) => b.missing - a.missing)
  const behind = known.flatMap(({ definition, result }): readonly Attention[] => {
    const middle = allRegions.middle(definition.id, choice.current)
    const value = result.value ?? 0
    if (middle === null || result.target !== null) return []
    const isWorst =
      definition.direction === 'higher'
        ? value < middle.lower
        : definition.direction === 'lower' && value > middle.upper
    return isWorst ? [{ definition, result, missing: null }] : []
  })
  return [...far.slice(0, shownAtMost), ...behind.slice(0, shownAtMost)]
}
