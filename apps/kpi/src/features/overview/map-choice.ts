import { type IndicatorId, indicators } from '@kotipesa/indicators'

/** What the map can be coloured by: shares, which can be compared between regions of any size. */
export const mapIndicators = indicators.filter(({ unit }) => unit === 'share')

/** The indicator asked for in the address, or the teams' training when none is; null when the map cannot show it. */
export function chooseMapIndicator(asked = 'team-training-coverage'): IndicatorId | null {
  return mapIndicators.find(({ id }) => id === asked)?.id ?? null
}
