import { degreeIds } from '@kotipesa/domain'
import type { FactsColumns } from '../columns/facts-columns'
import { isTrained } from '../columns/training-columns'
import type { Facts } from '../facts/facts-schema'
import { activeRows, forEachActive } from './active-units'
import type { Grid } from './grid'
import type { LatestReport } from './latest-reports'
import { observationTable, type ObservationTable } from './observation-table'

/** One row per active team. */
export function teamTable({ teams, trainings }: FactsColumns, latest: LatestReport, grid: Grid): ObservationTable {
  return observationTable('team', grid, {
    ...activeRows(teams, grid.time.periods),
    texts: { team: () => teams.ids },
    fields: {
      team: (team) => team,
      isTrained: (team, { lastDay }) => Number(isTrained(trainings, team, lastDay)),
      hasReport: (team, _period, place) => Number(latest(team, place) !== -1),
    },
  })
}

/** One row per active team with a report in the period; the report is its subject. */
export function reportTable(
  { teamReports }: Facts,
  { teams, reports }: FactsColumns,
  latest: LatestReport,
  grid: Grid,
): ObservationTable {
  return observationTable('report', grid, {
    units: teams.ids.length,
    forEachRow: (range, visit) =>
      forEachActive(teams, grid.time.periods, range, (team, place) => {
        const report = latest(team, place)
        if (report !== -1) visit(teams.regions[team] ?? -1, place, report)
      }),
    texts: {
      team: () => teams.ids,
      report: () => teamReports.map(({ id }) => id),
      sharedResponsibility: () => degreeIds,
    },
    fields: { team: reports.teams, report: (report) => report, ...reports.values },
  })
}
