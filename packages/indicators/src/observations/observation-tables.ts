import type { Facts } from '../facts/facts-schema'
import { completedTrainings } from './completed-trainings'
import type { Grid } from './grid'
import { networkTable } from './network-table'
import type { ObservationSources } from './observation-table'
import { regionTable } from './region-table'
import { teamRows } from './team-rows'
import { reportTable, teamTable } from './team-tables'
import { trainerTable } from './trainer-table'

/** Derives the observations by the rules of the facts contract. */
export function observationTables(facts: Facts, grid: Grid): ObservationSources {
  const completed = completedTrainings(facts.trainings)
  const teams = teamRows(facts, completed, grid)
  const trainer = trainerTable(facts, completed, grid)
  return {
    team: teamTable(facts, grid, teams),
    report: reportTable(facts, grid, teams),
    trainer,
    network: networkTable(facts, grid),
    region: regionTable(facts, completed, grid, { teams, trainer }),
  }
}
