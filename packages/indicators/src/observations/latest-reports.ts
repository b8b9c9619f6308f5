import type { Facts } from '../facts/facts-schema'
import { dayNumber } from './day-number'
import type { PlaceById } from './ids'
import type { PeriodSlots, TimeSlots } from './time-slots'

/** The reports of teams, each by its place in the list. */
export interface LatestReports {
  /** The place of each report's team in the list of teams; −1 = not in the bundle. */
  readonly teams: Int32Array
  /** The slot of the day of a report. */
  slotOf(report: number): number
  /** The report of a team in a period: the latest, of those of one day the one with the greater id; −1 = none. */
  reportIn(team: number, period: PeriodSlots): number
}

/** Bundles list reports team by team or period by period, so that the team is often the last one or the next. */
function teamFinder(teams: Facts['teams'], teamIndex: PlaceById): (id: string) => number {
  let last = 0
  return (id) => {
    if (teams[last]?.id === id) return last
    const isNext = teams[last + 1]?.id === id
    last = isNext ? last + 1 : (teamIndex.get(id) ?? -1)
    return last
  }
}

export function latestReports(
  { teams, teamReports }: Facts,
  teamIndex: PlaceById,
  { count, slotAt }: TimeSlots,
): LatestReports {
  const find = teamFinder(teams, teamIndex)
  const teamOf = new Int32Array(teamReports.length)
  const days = new Int32Array(teamReports.length)
  // Slot by slot, as bundles come in the order of time: reports beside each other are then noted beside each other.
  const latest = new Int32Array(teams.length * count).fill(-1)
  const isLater = (one: number, other: number): boolean => {
    const [oneDay, otherDay] = [days[one] ?? 0, days[other] ?? 0]
    return oneDay === otherDay ? (teamReports[one]?.id ?? '') > (teamReports[other]?.id ?? '') : oneDay > otherDay
  }
  for (let index = 0; index < teamReports.length; index += 1) {
    const report = teamReports[index]
    if (report === undefined) continue
    const day = dayNumber(report.reportedOn)
    const team = find(report.team)
    days[index] = day
    teamOf[index] = team
    if (team === -1) continue
    const place = slotAt(day) * teams.length + team
    const known = latest[place] ?? -1
    if (known === -1 || isLater(index, known)) latest[place] = index
  }
  return {
    teams: teamOf,
    slotOf: (report) => slotAt(days[report] ?? 0),
    reportIn: (team, { from, to }) => {
      for (let slot = to - 1; slot >= from; slot -= 1) {
        const report = latest[slot * teams.length + team] ?? -1
        if (report !== -1) return report
      }
      return -1
    },
  }
}
