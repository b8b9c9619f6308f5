import { degreeIds, isStructureComplete } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { dayNumber } from './day-number'
import { numbersOf } from './numbers-of'
import type { PlaceOf } from './places'

type TeamReport = Facts['teamReports'][number]

const notKnown = Number.NaN

/** The reports. */
export interface ReportColumns {
  /** What they say, in the order of the facts, which is how they lie in memory. */
  readonly values: ReturnType<typeof reportValues>
  /** The team of each, in the same order. */
  readonly teams: Int32Array
  /** Where the reports of each team start in what follows, and where the last ones end. */
  readonly starts: Int32Array
  /** The places of the reports in the facts, team by team, the latest last (of one day that with the greatest id). */
  readonly places: Int32Array
  /** The day of each of these. */
  readonly days: Int32Array
}

function childrenPerCaseHolder({ children, caseHolders }: TeamReport): number {
  return children === null || caseHolders === null || caseHolders === 0 ? notKnown : children / caseHolders
}

/**
 * NaN = not known; a flag is 1 or 0; a degree is its place in `degreeIds`, −1 = not known. A role that a report does
 * not name has 0 members.
 */
function reportValues(teamReports: readonly TeamReport[]) {
  const numbers = () => new Float64Array(teamReports.length)
  const small = () => new Int8Array(teamReports.length)
  const values = {
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
  const read = (report: TeamReport, row: number): void => {
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
  let row = 0
  for (const report of teamReports) {
    read(report, row)
    row += 1
  }
  return values
}

/**
 * The place of the team of each report. Bundles list reports team by team or period by period, so that the team is often
 * the last one or the next.
 */
function teamsOf({ teams, teamReports }: Facts, teamOf: PlaceOf): Int32Array {
  const places = new Int32Array(teamReports.length)
  let place = 0
  let last = 0
  for (const { team: id } of teamReports) {
    if (teams[last]?.id !== id) last = teams[last + 1]?.id === id ? last + 1 : teamOf(id)
    places[place] = last
    place += 1
  }
  return places
}

/** The places of the reports, team by team in the order of the facts. */
function byTeam(teams: Int32Array, count: number): Pick<ReportColumns, 'starts' | 'places'> {
  const starts = new Int32Array(count + 1)
  for (let report = 0; report < teams.length; report += 1) {
    const next = (teams[report] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let team = 0; team < count; team += 1) starts[team + 1] = (starts[team + 1] ?? 0) + (starts[team] ?? 0)
  const free = starts.slice()
  const places = new Int32Array(teams.length)
  for (let report = 0; report < teams.length; report += 1) {
    const team = teams[report] ?? 0
    places[free[team] ?? -1] = report
    free[team] = (free[team] ?? 0) + 1
  }
  return { starts, places }
}

export function reportColumns(facts: Facts, teamOf: PlaceOf): ReportColumns {
  const { teamReports } = facts
  const dayOf = numbersOf(teamReports, ({ reportedOn }) => dayNumber(reportedOn))
  const teams = teamsOf(facts, teamOf)
  const { starts, places } = byTeam(teams, facts.teams.length)
  const order = (one: number, other: number): number => {
    const [oneDay, otherDay] = [dayOf[one] ?? 0, dayOf[other] ?? 0]
    if (oneDay !== otherDay) return oneDay - otherDay
    return (teamReports[one]?.id ?? '') < (teamReports[other]?.id ?? '') ? -1 : 1
  }
  for (let team = 0; team < facts.teams.length; team += 1) {
    places.subarray(starts[team], starts[team + 1]).sort(order)
  }
  return { values: reportValues(teamReports), teams, starts, places, days: places.map((place) => dayOf[place] ?? 0) }
}
