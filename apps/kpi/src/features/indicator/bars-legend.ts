import type { LegendItem } from '../charts/legend'
import type { RegionBar } from '../charts/region-bars'
import type { StateWords } from '../presentation/figure-text'

/** Words of the signs that a chart by area may hold. */
export interface BarsWords {
  readonly country: string
  readonly target: string
  readonly provisional: string
  readonly definitionChanged: string
  readonly states: StateWords
}

/** The key to a chart by area: only the signs that are in it. */
export function barsLegend(bars: readonly RegionBar[], words: BarsWords): readonly LegendItem[] {
  return [
    ...(bars.some(({ isCountry }) => isCountry) ? [{ sign: 'countryBar' as const, label: words.country }] : []),
    ...(bars.some(({ target }) => target !== null) ? [{ sign: 'targetMark' as const, label: words.target }] : []),
    ...(bars.some(({ isProvisional, state }) => isProvisional && state === 'ok')
      ? [{ sign: 'provisionalBar' as const, label: words.provisional }]
      : []),
    ...(bars.some(({ isRedefined }) => isRedefined)
      ? [{ sign: 'definitionChanged' as const, label: words.definitionChanged }]
      : []),
    ...[...new Set(bars.flatMap(({ state }) => (state === 'ok' ? [] : [state])))].map((state) => ({
      sign: state,
      label: words.states[state],
    })),
  ]
}
