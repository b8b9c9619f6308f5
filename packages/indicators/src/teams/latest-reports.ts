import type { CalendarDate, RegionCode } from '@kotipesa/domain'
import { isGreaterId } from '../facts/greater-id'
import type { Facts } from '../facts/facts-schema'

/** A team's report as the facts have it. */
export type FactsReport = Facts['teamReports'][number]

/**
 * The reports of a region's teams up to a day, oldest first, by the team's id. Of two of one day that with the greater id
 * counts, as it does in the figures.
 *
 * @example
 * reportsByTeam(facts, '08', '2026-11-22').get('t1')?.at(-1)?.reportedOn // '2026-10-09'
 */
export function reportsByTeam(
  facts: Facts,
  region: RegionCode,
  day: CalendarDate,
): ReadonlyMap<string, readonly FactsReport[]> {
  const byTeam = new Map<string, FactsReport[]>(
    facts.teams.filter((team) => team.region === region).map(({ id }) => [id, []]),
  )
  for (const report of facts.teamReports) if (report.reportedOn <= day) byTeam.get(report.team)?.push(report)
  for (const [team, reports] of byTeam) {
    const inOrder = reports.toSorted((a, b) =>
      a.reportedOn === b.reportedOn ? (isGreaterId(a.id, b.id) ? 1 : -1) : a.reportedOn < b.reportedOn ? -1 : 1,
    )
    byTeam.set(
      team,
      inOrder.filter(({ reportedOn }, index) => inOrder[index + 1]?.reportedOn !== reportedOn),
    )
  }
  return byTeam
}
