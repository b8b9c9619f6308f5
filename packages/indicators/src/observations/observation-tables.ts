import { factsColumns } from '../columns/facts-columns'
import type { Facts } from '../facts/facts-schema'
import type { Grid } from './grid'
import { latestReports } from './latest-reports'
import { networkTable } from './network-table'
import type { ObservationSources } from './observation-table'
import { regionTable } from './region-table'
import { slotTotals } from './slot-totals'
import { reportTable, teamTable } from './team-tables'
import { trainerTable } from './trainer-table'

/** Derives the observations by the rules of the facts contract. */
export function observationTables(facts: Facts, grid: Grid): ObservationSources {
  const columns = factsColumns(facts)
  const latest = latestReports(columns.reports, grid.time)
  const meetings = slotTotals(columns.meetings.ofUnits, grid.time)
  return {
    team: teamTable(columns, latest, grid),
    report: reportTable(facts, columns, latest, grid),
    trainer: trainerTable(columns, grid),
    network: networkTable(columns, meetings, grid),
    region: regionTable(columns, meetings, grid),
  }
}
