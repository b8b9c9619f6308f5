import type { Facts } from '../facts/facts-schema'
import { activeRows, periodOf } from './active-rows'
import type { CompletedTraining } from './completed-trainings'
import type { Grid } from './grid'
import { latestReports } from './latest-reports'

/** The rows of the active teams: cell, team, its report in the period (−1 = none) and whether it is trained. */
export interface TeamRows {
  readonly cells: readonly number[]
  readonly teams: readonly number[]
  readonly reports: readonly number[]
  readonly isTrained: Uint8Array
}

/** Team id → the day from which the team counts as trained. */
function trainedDays(completed: readonly CompletedTraining[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  for (const { training, completedOn } of completed) {
    if (training.curriculum !== 'team-basic') continue
    for (const team of training.teams) {
      const earlier = days.get(team)
      if (earlier === undefined || completedOn < earlier) days.set(team, completedOn)
    }
  }
  return days
}

export function teamRows(facts: Facts, completed: readonly CompletedTraining[], grid: Grid): TeamRows {
  const { cells, units: teams } = activeRows(facts.teams, grid)
  const days = trainedDays(completed)
  const never = grid.time.count
  const trainedFrom = facts.teams.map(({ id }) => {
    const day = days.get(id)
    return day === undefined ? never : grid.time.slotOf(day)
  })
  const reportIn = latestReports(facts, grid.time)
  const reports: number[] = []
  const isTrained = new Uint8Array(cells.length)
  for (let row = 0; row < cells.length; row += 1) {
    const team = teams[row] ?? 0
    const period = periodOf(grid, cells[row] ?? -1)
    if (period === undefined) continue
    reports.push(reportIn(team, period))
    isTrained[row] = (trainedFrom[team] ?? never) < period.to ? 1 : 0
  }
  return { cells, teams, reports, isTrained }
}

/** The places of the rows with a report, sorted by the report. */
function inOrderOfReports(reports: readonly number[], reportCount: number): Int32Array {
  // How many rows have each report, then where those of each report go.
  const next = new Int32Array(reportCount + 1)
  for (let row = 0; row < reports.length; row += 1) {
    const report = reports[row] ?? -1
    if (report !== -1) next[report + 1] = (next[report + 1] ?? 0) + 1
  }
  for (let report = 1; report <= reportCount; report += 1) next[report] = (next[report] ?? 0) + (next[report - 1] ?? 0)
  const sorted = new Int32Array(next[reportCount] ?? 0)
  for (let row = 0; row < reports.length; row += 1) {
    const report = reports[row] ?? -1
    if (report === -1) continue
    const place = next[report] ?? 0
    next[report] = place + 1
    sorted[place] = row
  }
  return sorted
}

/**
 * Of the rows of teams those with a report, in the order of the reports: that in which they lie in memory, which
 * makes reading them several times as fast.
 */
export function rowsWithReport(rows: TeamRows, reportCount: number): Omit<TeamRows, 'isTrained'> {
  const cells: number[] = []
  const teams: number[] = []
  const reports: number[] = []
  for (const row of inOrderOfReports(rows.reports, reportCount)) {
    cells.push(rows.cells[row] ?? 0)
    teams.push(rows.teams[row] ?? 0)
    reports.push(rows.reports[row] ?? 0)
  }
  return { cells, teams, reports }
}
