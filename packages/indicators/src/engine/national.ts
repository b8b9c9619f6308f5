import { withoutBinaryNoise } from '../definition/measure'
import type { Figure } from './figure'
import type { ResultState } from './result'

function stateOf(regional: readonly Figure[], isCount: boolean): ResultState {
  const has = (state: ResultState) => regional.some((figure) => figure.state === state)
  if (isCount || has('ok')) return 'ok'
  if (has('no-data')) return 'no-data'
  return has('not-applicable') && !has('empty') ? 'not-applicable' : 'empty'
}

/**
 * The national figure: the sums over the regions that are `ok`. Without any it is `no-data` when some region is, else
 * `empty`; it is `not-applicable` when the regions are. A count is always `ok`.
 */
export function nationalFigure(regional: readonly Figure[], isCount: boolean): Figure {
  let numerator = 0
  let denominator = 0
  for (const figure of regional) {
    if (figure.state !== 'ok') continue
    numerator += figure.numerator
    denominator += figure.denominator ?? 0
  }
  return {
    numerator: withoutBinaryNoise(numerator),
    denominator: isCount ? null : withoutBinaryNoise(denominator),
    state: stateOf(regional, isCount),
  }
}
