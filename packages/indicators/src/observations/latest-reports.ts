import type { Facts } from '../facts/facts-schema'
import { indexById } from './ids'
import type { PeriodSlots, TimeSlots } from './time-slots'

type TeamReport = Facts['teamReports'][number]

/** Finds a team's report in a period by the places of both in their lists; −1 = none. */
export type ReportIn = (team: number, period: PeriodSlots) => number

function isLater(one: TeamReport | undefined, other: TeamReport): boolean {
  if (one === undefined || one.reportedOn < other.reportedOn) return true
  return one.reportedOn === other.reportedOn && one.id < other.id
}

/** The report of a team in a period: the latest, and among those of one day the one with the greater id. */
export function latestReports(facts: Pick<Facts, 'teams' | 'teamReports'>, time: TimeSlots): ReportIn {
  const teamIndex = indexById(facts.teams)
  const teamCount = facts.teams.length
  // Slot by slot, as bundles come in the order of time: reports beside each other are then noted beside each other.
  const latest = new Int32Array(teamCount * time.count).fill(-1)
  for (let index = 0; index < facts.teamReports.length; index += 1) {
    const report = facts.teamReports[index]
    const team = report === undefined ? undefined : teamIndex.get(report.team)
    if (report === undefined || team === undefined) continue
    const place = time.slotOf(report.reportedOn) * teamCount + team
    const known = latest[place] ?? -1
    if (known === -1 || isLater(facts.teamReports[known], report)) latest[place] = index
  }
  return (team, { from, to }) => {
    for (let slot = to - 1; slot >= from; slot -= 1) {
      const report = latest[slot * teamCount + team] ?? -1
      if (report !== -1) return report
    }
    return -1
  }
}
