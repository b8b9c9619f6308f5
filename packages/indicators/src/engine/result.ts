import type { RegionCode } from '@kotipesa/domain'
import type { IndicatorId } from '../catalogue/indicator-ids'

/**
 * - `ok`: value = numerator / denominator (a count: the numerator)
 * - `empty`: there is nothing to count
 * - `no-data`: there is, but nobody has reported it
 * - `not-applicable`: the indicator does not hold in the period
 */
export const resultStates = ['ok', 'empty', 'no-data', 'not-applicable'] as const
export type ResultState = (typeof resultStates)[number]

/** The code of the country among regions. */
export const nationalCode = 'FI'
export type ResultRegion = RegionCode | typeof nationalCode

/** One indicator, region and period. The keys stand in the order of the contract. */
export interface IndicatorResult<Id extends string = IndicatorId> {
  readonly indicator: Id
  readonly region: ResultRegion
  /** Id of the period: `2024`, `2024-H1`, `2024-Q3`, `2024-07`. */
  readonly period: string
  /** Shares 0…1; null unless the state is `ok`. */
  readonly value: number | null
  /** What was counted; null where the indicator does not apply. */
  readonly numerator: number | null
  /** Null for counts, and where the indicator does not apply. */
  readonly denominator: number | null
  readonly state: ResultState
  /** True when the period had not ended on the day the facts were generated. */
  readonly provisional: boolean
  /**
   * The region's target for exactly this period, else the national one for it; where neither is, for all but counts, the
   * region's for the year that the period lies in, else the national one for that year; else null.
   */
  readonly target: number | null
}

/** The keys of a result, in the order of the contract. */
export const resultKeys = [
  'indicator',
  'region',
  'period',
  'value',
  'numerator',
  'denominator',
  'state',
  'provisional',
  'target',
] as const satisfies readonly (keyof IndicatorResult)[]
