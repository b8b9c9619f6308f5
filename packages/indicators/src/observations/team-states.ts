import type { Facts } from '../facts/facts-schema'
import { activeUnits, type ActiveUnits } from './active-units'
import type { Grid } from './grid'
import type { PlaceById } from './ids'
import { latestReports, type LatestReports } from './latest-reports'
import type { TrainingTotals } from './training-totals'

/** What teams are in each period: active, trained, with a report. Teams are known by their place in the list. */
export interface TeamStates extends LatestReports, Pick<TrainingTotals, 'isTrained'> {
  readonly active: ActiveUnits
}

export function teamStates(
  facts: Facts,
  teamIndex: PlaceById,
  { isTrained }: TrainingTotals,
  grid: Grid,
): TeamStates {
  return { ...latestReports(facts, teamIndex, grid.time), active: activeUnits(facts.teams, grid), isTrained }
}
