import type { IndicatorDefinition } from '../definition/definition'
import { withoutBinaryNoise } from '../definition/measure'
import type { IndicatorResult } from '../engine/result'

/** An indicator in a period and in the one before. */
export interface ChangeSeries<Id extends string> {
  readonly definition: IndicatorDefinition<Id>
  readonly now: IndicatorResult<Id> | undefined
  readonly before: IndicatorResult<Id> | undefined
}

/** How an indicator went from one period to the next. */
export interface FigureStep<Id extends string> {
  readonly definition: IndicatorDefinition<Id>
  readonly now: IndicatorResult<Id>
  readonly before: IndicatorResult<Id>
  /** Of shares of 0…1; never 0. */
  readonly change: number
  /** Whether that is towards the model as the sources describe it; null without a direction. */
  readonly isTowardsModel: boolean | null
}

/** The greatest rises and falls, each the greatest first. */
export interface BiggestChanges<Id extends string> {
  readonly rises: readonly FigureStep<Id>[]
  readonly falls: readonly FigureStep<Id>[]
}

/** Changes smaller than this are none: binary fractions are not exact. */
const smallest = 1e-9

function stepOf<Id extends string>({ definition, now, before }: ChangeSeries<Id>): FigureStep<Id> | null {
  if (definition.unit !== 'share' || now === undefined || before === undefined) return null
  if (now.value === null || before.value === null) return null
  const change = withoutBinaryNoise(now.value - before.value)
  if (Math.abs(change) < smallest) return null
  const isTowardsModel = definition.direction === 'neutral' ? null : change > 0 === (definition.direction === 'higher')
  return { definition, now, before, change, isTowardsModel }
}

/**
 * The indicators that rose and fell most from one period to the next. Shares alone are compared, for only their changes
 * are of one kind; what has no value in either period has not changed.
 *
 * @param atMost how many of each
 */
export function biggestChanges<Id extends string>(
  series: readonly ChangeSeries<Id>[],
  atMost: number,
): BiggestChanges<Id> {
  const steps = series.flatMap((one) => stepOf(one) ?? [])
  return {
    rises: steps
      .filter(({ change }) => change > 0)
      .toSorted((a, b) => b.change - a.change)
      .slice(0, atMost),
    falls: steps
      .filter(({ change }) => change < 0)
      .toSorted((a, b) => a.change - b.change)
      .slice(0, atMost),
  }
}
