import type { Facts } from '../facts/facts-schema'
import { activeUnits, type ActiveUnits } from './active-units'
import type { CompletedTraining } from './completed-trainings'
import type { Grid } from './grid'
import { indexById } from './ids'
import { latestReports, type LatestReports } from './latest-reports'
import type { PeriodSlots } from './time-slots'

/** What teams are in each period: active, trained, with a report. Teams are known by their place in the list. */
export interface TeamStates extends LatestReports {
  readonly active: ActiveUnits
  /** A completed basic team training lists the team, its last session on the period's last day or before. */
  isTrained(team: number, period: PeriodSlots): boolean
}

export function teamStates(facts: Facts, teamTrainings: readonly CompletedTraining[], grid: Grid): TeamStates {
  const { slotOf, count } = grid.time
  const teamIndex = indexById(facts.teams)
  /** The slot of the first training of each team. */
  const trainedIn = new Int32Array(facts.teams.length).fill(count)
  for (const { training, completedOn } of teamTrainings) {
    const slot = slotOf(completedOn)
    for (const id of training.teams) {
      const team = teamIndex.get(id)
      if (team !== undefined) trainedIn[team] = Math.min(slot, trainedIn[team] ?? count)
    }
  }
  return {
    ...latestReports(facts, teamIndex, grid.time),
    active: activeUnits(facts.teams, grid),
    isTrained: (team, { to }) => (trainedIn[team] ?? count) < to,
  }
}
