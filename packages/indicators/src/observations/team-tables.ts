import { degreeIds, isStructureComplete } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import type { Grid } from './grid'
import { idsOf } from './ids'
import { flagColumn, numberColumn, observationTable, textColumn, type ObservationTable } from './observation-table'
import { rowsWithReport, type TeamRows } from './team-rows'

type TeamReport = Facts['teamReports'][number]

const notKnown = Number.NaN

/** One row per active team. */
export function teamTable({ teams }: Facts, grid: Grid, rows: TeamRows): ObservationTable {
  const columns = { team: textColumn(idsOf(teams)), isTrained: flagColumn(), hasReport: flagColumn() }
  return observationTable<'team'>(grid, rows.cells, columns, (start, length) => {
    for (let row = 0; row < length; row += 1) {
      columns.team.values[row] = rows.teams[start + row] ?? -1
      columns.isTrained.values[row] = rows.isTrained[start + row] ?? 0
      columns.hasReport.values[row] = rows.reports[start + row] === -1 ? 0 : 1
    }
  })
}

function childrenPerCaseHolder({ children, caseHolders }: TeamReport): number {
  return children === null || caseHolders === null || caseHolders === 0 ? notKnown : children / caseHolders
}

/** One row per active team with a report in the period. A role that the report does not name has 0 members. */
export function reportTable({ teams, teamReports }: Facts, grid: Grid, teamRows: TeamRows): ObservationTable {
  const rows = rowsWithReport(teamRows, teamReports.length)
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
  return observationTable<'report'>(grid, rows.cells, columns, (start, length) => {
    for (let row = 0; row < length; row += 1) {
      const place = rows.reports[start + row] ?? -1
      columns.team.values[row] = rows.teams[start + row] ?? -1
      columns.report.values[row] = place
      const report = teamReports[place]
      if (report !== undefined) readReport(report, row)
    }
  })
}
