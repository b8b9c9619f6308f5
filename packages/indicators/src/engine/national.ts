import { withoutBinaryNoise } from '../definition/measure'
import type { Figure } from './figure'

function sumOf(figures: readonly Figure[], part: (figure: Figure) => number | null): number {
  return withoutBinaryNoise(figures.reduce((sum, figure) => sum + (part(figure) ?? 0), 0))
}

/**
 * The national figure: the sums over the regions that are `ok`. Without any it is `no-data` when some region is, else
 * `empty`; it is `not-applicable` when the regions are. A count is always `ok`.
 */
export function nationalFigure(regional: readonly Figure[], isCount: boolean): Figure {
  const ok = regional.filter(({ state }) => state === 'ok')
  const numerator = sumOf(ok, (figure) => figure.numerator)
  if (isCount) return { numerator, denominator: null, state: 'ok' }
  const denominator = sumOf(ok, (figure) => figure.denominator)
  if (ok.length > 0) return { numerator, denominator, state: 'ok' }
  if (regional.some(({ state }) => state === 'no-data')) return { numerator, denominator, state: 'no-data' }
  const isNotApplicable = regional.length > 0 && regional.every(({ state }) => state === 'not-applicable')
  return { numerator, denominator, state: isNotApplicable ? 'not-applicable' : 'empty' }
}
