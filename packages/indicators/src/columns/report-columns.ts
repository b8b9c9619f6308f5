import { degreeIds, isStructureComplete } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { dayNumber } from './day-number'
import type { PlaceOf } from './places'

type TeamReport = Facts['teamReports'][number]

const notKnown = Number.NaN

/** What the reports say, in the order of the facts. */
interface ReportFields {
  /** The place of the team. */
  readonly teams: Int32Array
  readonly days: Int32Array
  /** The fields that observations have. */
  readonly values: ReturnType<typeof noValues>
}

export interface ReportColumns extends ReportFields {
  /** The places of the reports, team by team, the latest last (of one day that with the greatest id). */
  readonly order: Int32Array
  /** Where the reports of each team start in it, and where the last ones end. */
  readonly starts: Int32Array
}

function childrenPerCaseHolder({ children, caseHolders }: TeamReport): number {
  return children === null || caseHolders === null || caseHolders === 0 ? notKnown : children / caseHolders
}

/**
 * NaN = not known; a flag is 1 or 0; a degree is its place in `degreeIds`, −1 = not known. A role that a report does
 * not name has 0 members.
 */
function noValues(count: number) {
  function numbers() {
    return new Float64Array(count)
  }
  function small() {
    return new Int8Array(count)
  }
  return {
    consultingSocialWorker: numbers(),
    socialWorker: numbers(),
    familyTherapist: numbers(),
    coordinator: numbers(),
    socialCounsellor: numbers(),
    isStructureComplete: small(),
    children: numbers(),
    caseHolders: numbers(),
    childrenPerCaseHolder: numbers(),
    workersOverCap: numbers(),
    meetingsPlanned: numbers(),
    meetingsHeld: numbers(),
    criteriaAnswered: small(),
    criteriaFully: small(),
    sharedResponsibility: small(),
    faceToFaceShare: numbers(),
  }
}

function readValues(report: TeamReport, values: ReportFields['values'], row: number): void {
  const { members, criteria, sharedResponsibility: degree } = report
  values.consultingSocialWorker[row] = members['consulting-social-worker'] ?? 0
  values.socialWorker[row] = members['social-worker'] ?? 0
  values.familyTherapist[row] = members['family-therapist'] ?? 0
  values.coordinator[row] = members.coordinator ?? 0
  values.socialCounsellor[row] = members['social-counsellor'] ?? 0
  values.isStructureComplete[row] = isStructureComplete(members) ? 1 : 0
  values.children[row] = report.children ?? notKnown
  values.caseHolders[row] = report.caseHolders ?? notKnown
  values.childrenPerCaseHolder[row] = childrenPerCaseHolder(report)
  values.workersOverCap[row] = report.workersOverCap ?? notKnown
  values.meetingsPlanned[row] = report.meetingsPlanned ?? notKnown
  values.meetingsHeld[row] = report.meetingsHeld ?? notKnown
  values.sharedResponsibility[row] = degree === null ? -1 : degreeIds.indexOf(degree)
  values.faceToFaceShare[row] = report.faceToFaceShare ?? notKnown
  let answered = 0
  let fully = 0
  let criterion: keyof typeof criteria
  for (criterion in criteria) {
    if (criteria[criterion] !== null) answered += 1
    if (criteria[criterion] === 'fully') fully += 1
  }
  values.criteriaAnswered[row] = answered
  values.criteriaFully[row] = fully
}

/**
 * Reads each report once. Bundles list reports team by team or period by period, so that the team is often the last one
 * or the next.
 */
function readReports({ teams, teamReports }: Facts, teamOf: PlaceOf): ReportFields {
  const fields: ReportFields = {
    teams: new Int32Array(teamReports.length),
    days: new Int32Array(teamReports.length),
    values: noValues(teamReports.length),
  }
  let row = 0
  let team = 0
  for (const report of teamReports) {
    if (teams[team]?.id !== report.team) team = teams[team + 1]?.id === report.team ? team + 1 : teamOf(report.team)
    fields.teams[row] = team
    fields.days[row] = dayNumber(report.reportedOn)
    readValues(report, fields.values, row)
    row += 1
  }
  return fields
}

/** The places of the reports, team by team in the order of the facts. */
function byTeam(teams: Int32Array, count: number): Pick<ReportColumns, 'order' | 'starts'> {
  const starts = new Int32Array(count + 1)
  for (let report = 0; report < teams.length; report += 1) {
    const next = (teams[report] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let team = 0; team < count; team += 1) starts[team + 1] = (starts[team + 1] ?? 0) + (starts[team] ?? 0)
  const free = starts.slice()
  const order = new Int32Array(teams.length)
  for (let report = 0; report < teams.length; report += 1) {
    const team = teams[report] ?? 0
    order[free[team] ?? -1] = report
    free[team] = (free[team] ?? 0) + 1
  }
  return { order, starts }
}

export function reportColumns(facts: Facts, teamOf: PlaceOf): ReportColumns {
  const { teams, teamReports } = facts
  const fields = readReports(facts, teamOf)
  const { order, starts } = byTeam(fields.teams, teams.length)
  function compare(one: number, other: number): number {
    const [day, otherDay] = [fields.days[one] ?? 0, fields.days[other] ?? 0]
    if (day !== otherDay) return day - otherDay
    return (teamReports[one]?.id ?? '') < (teamReports[other]?.id ?? '') ? -1 : 1
  }
  for (let team = 0; team < teams.length; team += 1) order.subarray(starts[team], starts[team + 1]).sort(compare)
  return { ...fields, order, starts }
}
