import { degreeIds, isStructureComplete } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import type { Grid } from './grid'
import { idsOf } from './ids'
import {
  flagColumn,
  numberColumn,
  observationTable,
  rowsAtOnce,
  textColumn,
  type ObservationTable,
  type PutPlace,
} from './observation-table'
import type { TeamStates } from './team-states'
import type { TimeSlots } from './time-slots'
import { unitTable } from './unit-table'

type TeamReport = Facts['teamReports'][number]

const notKnown = Number.NaN

/** One row per active team. */
export function teamTable({ teams }: Facts, states: TeamStates, grid: Grid): ObservationTable {
  const columns = { team: textColumn(idsOf(teams)), isTrained: flagColumn(), hasReport: flagColumn() }
  return unitTable<'team'>(grid, states.active, columns, (row, team, period) => {
    columns.team.values[row] = team
    columns.isTrained.values[row] = states.isTrained(team, period) ? 1 : 0
    columns.hasReport.values[row] = states.reportIn(team, period) === -1 ? 0 : 1
  })
}

/** The places of the periods that each slot is in, by the slot. */
function periodsOfSlots({ count, periods }: TimeSlots): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, slot) =>
    periods.flatMap(({ from, to }, place) => (from <= slot && slot < to ? [place] : [])),
  )
}

function childrenPerCaseHolder({ children, caseHolders }: TeamReport): number {
  return children === null || caseHolders === null || caseHolders === 0 ? notKnown : children / caseHolders
}

/**
 * One row per active team with a report in the period. A role that the report does not name has 0 members.
 *
 * Rows come in the order of the reports: that in which they lie in memory, which makes reading them several times as
 * fast.
 */
export function reportTable({ teams, teamReports }: Facts, states: TeamStates, grid: Grid): ObservationTable {
  const { active, reportIn, slotOf } = states
  const periodsOf = periodsOfSlots(grid.time)
  const columns = {
    team: textColumn(idsOf(teams)),
    report: textColumn(idsOf(teamReports)),
    consultingSocialWorker: numberColumn(),
    socialWorker: numberColumn(),
    familyTherapist: numberColumn(),
    coordinator: numberColumn(),
    socialCounsellor: numberColumn(),
    isStructureComplete: flagColumn(),
    children: numberColumn(),
    caseHolders: numberColumn(),
    childrenPerCaseHolder: numberColumn(),
    workersOverCap: numberColumn(),
    meetingsPlanned: numberColumn(),
    meetingsHeld: numberColumn(),
    criteriaAnswered: numberColumn(),
    criteriaFully: numberColumn(),
    sharedResponsibility: textColumn(() => degreeIds),
    faceToFaceShare: numberColumn(),
  }
  const readReport = (report: TeamReport, row: number): void => {
    const { members, criteria, sharedResponsibility: degree } = report
    columns.consultingSocialWorker.values[row] = members['consulting-social-worker'] ?? 0
    columns.socialWorker.values[row] = members['social-worker'] ?? 0
    columns.familyTherapist.values[row] = members['family-therapist'] ?? 0
    columns.coordinator.values[row] = members.coordinator ?? 0
    columns.socialCounsellor.values[row] = members['social-counsellor'] ?? 0
    columns.isStructureComplete.values[row] = isStructureComplete(members) ? 1 : 0
    columns.children.values[row] = report.children ?? notKnown
    columns.caseHolders.values[row] = report.caseHolders ?? notKnown
    columns.childrenPerCaseHolder.values[row] = childrenPerCaseHolder(report)
    columns.workersOverCap.values[row] = report.workersOverCap ?? notKnown
    columns.meetingsPlanned.values[row] = report.meetingsPlanned ?? notKnown
    columns.meetingsHeld.values[row] = report.meetingsHeld ?? notKnown
    columns.sharedResponsibility.values[row] = degree === null ? -1 : degreeIds.indexOf(degree)
    columns.faceToFaceShare.values[row] = report.faceToFaceShare ?? notKnown
    let answered = 0
    let fully = 0
    let criterion: keyof typeof criteria
    for (criterion in criteria) {
      if (criteria[criterion] !== null) answered += 1
      if (criteria[criterion] === 'fully') fully += 1
    }
    columns.criteriaAnswered.values[row] = answered
    columns.criteriaFully.values[row] = fully
  }
  const readRows = (place: number, firstRow: number, put: PutPlace): number => {
    const team = states.teams[place] ?? -1
    const report = teamReports[place]
    if (team === -1 || report === undefined) return firstRow
    let row = firstRow
    for (const index of periodsOf[slotOf(place)] ?? []) {
      const period = grid.time.periods[index]
      if (period === undefined || active.marks[index * teams.length + team] === 0) continue
      if (reportIn(team, period) !== place) continue
      put(row, active.regions[team] ?? -1, index)
      columns.team.values[row] = team
      columns.report.values[row] = place
      readReport(report, row)
      row += 1
    }
    return row
  }
  return observationTable<'report'>(grid, columns, {
    count: teamReports.length,
    atOnce: Math.floor(rowsAtOnce / Math.max(1, ...periodsOf.map(({ length }) => length))),
    read: (from, to, put) => {
      let row = 0
      for (let report = from; report < to; report += 1) row = readRows(report, row, put)
      return row
    },
  })
}
