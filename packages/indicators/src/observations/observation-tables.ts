import type { Facts } from '../facts/facts-schema'
import { completedTrainings } from './completed-trainings'
import type { Grid } from './grid'
import { networkTable } from './network-table'
import type { ObservationSources } from './observation-table'
import { regionTable } from './region-table'
import { teamStates } from './team-states'
import { reportTable, teamTable } from './team-tables'
import { trainerTable } from './trainer-table'
import { unitMeetings } from './unit-meetings'

/** Derives the observations by the rules of the facts contract. */
export function observationTables(facts: Facts, grid: Grid): ObservationSources {
  const completed = completedTrainings(facts.trainings)
  const teams = teamStates(facts, completed.of('team-basic'), grid)
  const held = unitMeetings(facts, grid)
  const trainer = trainerTable(facts, completed.of('team-basic'), grid)
  return {
    team: teamTable(facts, teams, grid),
    report: reportTable(facts, teams, grid),
    trainer,
    network: networkTable(facts, held, grid),
    region: regionTable(facts, grid, { completed, held, teams, trainer }),
  }
}
