import type { Facts } from '../facts/facts-schema'
import type { Grid } from './grid'
import { placesById } from './ids'
import { meetingTotals } from './meeting-totals'
import { networkTable } from './network-table'
import type { ObservationSources } from './observation-table'
import { regionTable } from './region-table'
import { teamStates } from './team-states'
import { reportTable, teamTable } from './team-tables'
import { trainerTable } from './trainer-table'
import { trainingTotals } from './training-totals'

/** Trainers in the order of ids, so that their time adds up the same whatever the order of the facts. */
function withTrainersInOrder(facts: Facts): Facts {
  return { ...facts, trainers: facts.trainers.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
}

/** Derives the observations by the rules of the facts contract. */
export function observationTables(given: Facts, grid: Grid): ObservationSources {
  const facts = withTrainersInOrder(given)
  const teamIndex = placesById(facts.teams)
  const trainings = trainingTotals(facts, teamIndex, grid)
  const meetings = meetingTotals(facts, grid)
  const teams = teamStates(facts, teamIndex, trainings, grid)
  const trainer = trainerTable(facts, trainings, grid)
  return {
    team: teamTable(facts, teams, grid),
    report: reportTable(facts, teams, grid),
    trainer,
    network: networkTable(facts, meetings, grid),
    region: regionTable(facts, grid, { trainings, meetings, teams, trainer }),
  }
}
