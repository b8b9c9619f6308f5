import { withoutBinaryNoise } from '../definition/measure'
import { notApplicable, type Figure } from './figure'
import type { ResultState } from './result'

/**
 * The national figure: the sums over the regions that are `ok`. Without any it is `no-data` when some region is, else
 * `empty`; it is `not-applicable` when the regions are. A count is always `ok`.
 */
export function nationalFigure(regional: readonly Figure[], isCount: boolean): Figure {
  let numerator = 0
  let denominator = 0
  const count: Record<ResultState, number> = { ok: 0, empty: 0, 'no-data': 0, 'not-applicable': 0 }
  for (const figure of regional) {
    count[figure.state] += 1
    if (figure.state !== 'ok') continue
    numerator += figure.numerator ?? 0
    denominator += figure.denominator ?? 0
  }
  const isNotApplicable = count['not-applicable'] > 0 && count['not-applicable'] === regional.length
  const withoutOk = count['no-data'] > 0 ? 'no-data' : isNotApplicable ? 'not-applicable' : 'empty'
  const state = isCount || count.ok > 0 ? 'ok' : withoutOk
  if (state === 'not-applicable') return notApplicable
  return {
    numerator: withoutBinaryNoise(numerator),
    denominator: isCount ? null : withoutBinaryNoise(denominator),
    state,
  }
}
