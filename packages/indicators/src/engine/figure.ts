import type { ResultState } from './result'

/** What an indicator gives for an area and a period, before it gets its value. */
export interface Figure {
  /** Null where the indicator does not apply. */
  readonly numerator: number | null
  /** Null for counts, and where the indicator does not apply. */
  readonly denominator: number | null
  readonly state: ResultState
}

/** What was found in the rows of a region and period. */
export interface Findings {
  readonly numerator: number
  readonly denominator: number | null
  /** The numerator is at most the denominator. */
  readonly isCapped: boolean
  /** Should there be nothing in the denominator, somebody could have reported it. */
  readonly isNoData: boolean
  /** Nothing of what is counted is recorded, whatever is in the denominator. */
  readonly isUnrecorded: boolean
  readonly isApplicable: boolean
}

/** The figure where an indicator does not apply: nothing was counted, which is not 0. */
export const notApplicable: Figure = { numerator: null, denominator: null, state: 'not-applicable' }

/** The figure of a region and period from what was found there. */
export function figureOf({ numerator, denominator, isCapped, isNoData, isUnrecorded, isApplicable }: Findings): Figure {
  if (!isApplicable) return notApplicable
  if (denominator === null) return { numerator, denominator, state: 'ok' }
  return {
    numerator: isCapped ? Math.min(numerator, denominator) : numerator,
    denominator,
    state: denominator > 0 ? (isUnrecorded ? 'no-data' : 'ok') : isNoData ? 'no-data' : 'empty',
  }
}

/** Value = numerator / denominator; a count is its numerator; null unless the state is `ok`. */
export function valueOf({ numerator, denominator, state }: Figure): number | null {
  if (state !== 'ok' || numerator === null) return null
  return denominator === null ? numerator : numerator / denominator
}
