import type { Facts } from '@kotipesa/indicators'

type TeamReport = Facts['teamReports'][number]

/** Whether a string is greater than another by Unicode code points, as the contract orders ids. */
function isGreater(one: string, other: string): boolean {
  return Buffer.compare(Buffer.from(one), Buffer.from(other)) > 0
}

/** Of several reports of a team on one day the one with the greatest id: the only one that counts, and is stored. */
export function latestReports(reports: readonly TeamReport[]): readonly TeamReport[] {
  const latest = new Map<string, TeamReport>()
  for (const report of reports) {
    const key = `${report.reportedOn} ${report.team}`
    const other = latest.get(key)
    if (other === undefined || isGreater(report.id, other.id)) latest.set(key, report)
  }
  return reports.filter((report) => latest.get(`${report.reportedOn} ${report.team}`) === report)
}
