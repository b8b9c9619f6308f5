import type { Locale } from '@kotipesa/domain'
import { figureChange, type IndicatorDefinition, type IndicatorId } from '@kotipesa/indicators'
import type { RegionBar } from '../charts/region-bars'
import type { FigureRow } from '../figures/figure-rows'
import type { Area } from '../figures/figures'
import { figureText } from '../presentation/figure-text'
import type { Terms } from '../presentation/terms'

/** Greatest first, areas without a value after them in their own order; counts leave the country out, being its sum. */
function inOrder(rows: readonly FigureRow[]): readonly FigureRow[] {
  return rows.toSorted(
    (a, b) => (b.result.value ?? Number.NEGATIVE_INFINITY) - (a.result.value ?? Number.NEGATIVE_INFINITY) || 0,
  )
}

/** The bars of the chart by area. */
export function barsOf(
  rows: readonly FigureRow[],
  inView: Area,
  definition: IndicatorDefinition<IndicatorId>,
  locale: Locale,
  terms: Terms,
): readonly RegionBar[] {
  return inOrder(definition.unit === 'count' && rows.length > 1 ? rows.filter(({ area }) => area !== 'FI') : rows).map(
    ({ area, result }) => ({
      label: terms.area(area),
      isCountry: area === 'FI',
      isInView: area === inView,
      value: result.value,
      text: figureText(result, definition, locale, terms.states),
      state: result.state,
      isProvisional: result.provisional,
      isRedefined: figureChange(definition, result) !== null,
      target: result.target,
    }),
  )
}
