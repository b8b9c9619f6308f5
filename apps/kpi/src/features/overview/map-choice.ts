import { type IndicatorId, indicators } from '@kotipesa/indicators'

/** What the map can be coloured by: shares, which can be compared between regions of any size. */
export const mapIndicators = indicators.filter(({ unit }) => unit === 'share')

/** The indicator asked for in the address, if the map can show it; otherwise the teams' training. */
export function chooseMapIndicator(asked: string | undefined): IndicatorId {
  return mapIndicators.find(({ id }) => id === asked)?.id ?? 'team-training-coverage'
}
