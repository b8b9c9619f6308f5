import type { ResultState } from './result'

/** What an indicator gives for a place and time, before it gets its value. */
export interface Figure {
  readonly numerator: number
  readonly denominator: number | null
  readonly state: ResultState
}

/** Value = numerator / denominator; a count is its numerator; null unless the state is `ok`. */
export function valueOf({ numerator, denominator, state }: Figure): number | null {
  if (state !== 'ok') return null
  return denominator === null ? numerator : numerator / denominator
}
