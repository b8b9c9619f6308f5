import { degreeIds } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { activeRows } from './active-rows'
import { columnTable, type ColumnTable } from './column-table'
import type { CompletedTraining } from './completed-trainings'
import { gatherFlags, gatherNumbers, gatherTexts, numbersOf } from './gather'
import type { Grid } from './grid'
import { latestReports } from './latest-reports'
import { childrenPerCaseHolder, reportValues } from './report-values'

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

/** The rows of the active teams: which team each is about, which report it has (−1 = none), whether it is trained. */
interface TeamRows {
  readonly starts: Int32Array
  readonly team: Int32Array
  readonly report: Int32Array
  readonly isTrained: Uint8Array
  readonly hasReport: Uint8Array
}

function teamRows(facts: Facts, completed: readonly CompletedTraining[], grid: Grid): TeamRows {
  const { starts, of: team } = activeRows(facts.teams, grid)
  const { time, regions } = grid
  const days = trainedDays(completed)
  const trainedFrom = numbersOf(facts.teams, ({ id }) => {
    const day = days.get(id)
    return day === undefined ? time.count : time.slotOf(day)
  })
  const reportIn = latestReports(facts, time)
  const report = new Int32Array(team.length)
  const isTrained = new Uint8Array(team.length)
  const hasReport = new Uint8Array(team.length)
  time.periods.forEach((period, index) => {
    const end = starts[(index + 1) * regions.length] ?? 0
    for (let row = starts[index * regions.length] ?? 0; row < end; row += 1) {
      const place = team[row] ?? 0
      const found = reportIn(place, period)
      report[row] = found
      hasReport[row] = found === -1 ? 0 : 1
      isTrained[row] = (trainedFrom[place] ?? 0) < period.to ? 1 : 0
    }
  })
  return { starts, team, report, isTrained, hasReport }
}

function teamTable(facts: Facts, grid: Grid, { starts, team, isTrained, hasReport }: TeamRows): ColumnTable {
  return columnTable<'team'>(grid, starts, {
    team: () => ({ kind: 'text', values: team, texts: facts.teams.map(({ id }) => id) }),
    isTrained: () => ({ kind: 'flag', values: isTrained }),
    hasReport: () => ({ kind: 'flag', values: hasReport }),
  })
}

/** The rows of the teams that have a report. */
function reportRows(rows: TeamRows): Pick<TeamRows, 'starts' | 'team' | 'report'> {
  const starts = new Int32Array(rows.starts.length)
  const team = new Int32Array(rows.team.length)
  const report = new Int32Array(rows.team.length)
  let length = 0
  for (let cell = 0; cell + 1 < starts.length; cell += 1) {
    for (let row = rows.starts[cell] ?? 0; row < (rows.starts[cell + 1] ?? 0); row += 1) {
      if (rows.hasReport[row] === 0) continue
      team[length] = rows.team[row] ?? 0
      report[length] = rows.report[row] ?? 0
      length += 1
    }
    starts[cell + 1] = length
  }
  return { starts, team: team.subarray(0, length), report: report.subarray(0, length) }
}

function reportTable(facts: Facts, grid: Grid, rows: TeamRows): ColumnTable {
  const { starts, team, report } = reportRows(rows)
  let read: ReturnType<typeof reportValues> | null = null
  const values = () => (read ??= reportValues(facts.teamReports))
  const numbers = (pick: (all: ReturnType<typeof reportValues>) => Float64Array) => () =>
    gatherNumbers(pick(values()), report)
  return columnTable<'report'>(grid, starts, {
    team: () => ({ kind: 'text', values: team, texts: facts.teams.map(({ id }) => id) }),
    report: () => ({ kind: 'text', values: report, texts: facts.teamReports.map(({ id }) => id) }),
    consultingSocialWorker: numbers((all) => all.consultingSocialWorker),
    socialWorker: numbers((all) => all.socialWorker),
    familyTherapist: numbers((all) => all.familyTherapist),
    coordinator: numbers((all) => all.coordinator),
    socialCounsellor: numbers((all) => all.socialCounsellor),
    isStructureComplete: () => gatherFlags(values().isStructureComplete, report),
    children: numbers((all) => all.children),
    caseHolders: numbers((all) => all.caseHolders),
    childrenPerCaseHolder: numbers((all) => childrenPerCaseHolder(all.children, all.caseHolders)),
    workersOverCap: numbers((all) => all.workersOverCap),
    meetingsPlanned: numbers((all) => all.meetingsPlanned),
    meetingsHeld: numbers((all) => all.meetingsHeld),
    criteriaAnswered: numbers((all) => all.criteriaAnswered),
    criteriaFully: numbers((all) => all.criteriaFully),
    sharedResponsibility: () => gatherTexts(values().sharedResponsibility, degreeIds, report),
    faceToFaceShare: numbers((all) => all.faceToFaceShare),
  })
}

/** One row per active team, and one per active team with a report. */
export function teamTables(facts: Facts, completed: readonly CompletedTraining[], grid: Grid) {
  const rows = teamRows(facts, completed, grid)
  return { team: teamTable(facts, grid, rows), report: reportTable(facts, grid, rows) }
}
