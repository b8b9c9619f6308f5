import type { ReportColumns } from '../columns/report-columns'
import type { TimeSlots } from './time-slots'

/** The place of the latest report of a team in a period, by their places; −1 = none. */
export type LatestReport = (team: number, period: number) => number

export function latestReports(
  { order, starts, days }: ReportColumns,
  { count, periods, slotAt }: TimeSlots,
): LatestReport {
  const teams = starts.length - 1
  const latest = new Int32Array(teams * periods.length).fill(-1)
  const inSlot = new Int32Array(count)
  for (let team = 0; team < teams; team += 1) {
    const [start, end] = [starts[team] ?? 0, starts[team + 1] ?? 0]
    if (start === end) continue
    inSlot.fill(-1)
    for (let next = start; next < end; next += 1) {
      const report = order[next] ?? -1
      inSlot[slotAt(days[report] ?? 0)] = report
    }
    for (let place = 0; place < periods.length; place += 1) {
      const { from = 0, to = 0 } = periods[place] ?? {}
      let slot = to - 1
      while (slot > from && inSlot[slot] === -1) slot -= 1
      latest[team * periods.length + place] = inSlot[slot] ?? -1
    }
  }
  return (team, period) => latest[team * periods.length + period] ?? -1
}
