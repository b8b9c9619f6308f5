import { type IndicatorId, indicators, isOfTeams } from '@kotipesa/indicators'

/** What can be told by service and municipality: what is made of rows of single teams. */
export const teamIndicators = indicators.filter(isOfTeams)

/** The indicator that the address asks for, the teams' training when it asks for none; null when it cannot be shown. */
export function chooseTeamIndicator(asked = 'team-training-coverage'): IndicatorId | null {
  return teamIndicators.find(({ id }) => id === asked)?.id ?? null
}
