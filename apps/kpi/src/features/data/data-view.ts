import { addDays, addYears, type CalendarDate, type RegionCode } from '@kotipesa/domain'
import { type Facts, type OddValue, oddValues, type TeamStanding, teamStandings } from '@kotipesa/indicators'

/** What can be said of a region's reports: which teams have reported within the year, which not, and what is odd. */
export interface RegionData {
  readonly region: RegionCode
  readonly reported: readonly TeamStanding[]
  /** Those that are silent longest first; who has never reported stands before them. */
  readonly silent: readonly TeamStanding[]
  /** Newest first, of the same year. */
  readonly odd: readonly OddValue[]
}

/** The state of a region's data on a day. */
export function regionData(facts: Facts, region: RegionCode, day: CalendarDate): RegionData {
  const standings = teamStandings(facts, region, day)
  return {
    region,
    reported: standings.filter(({ report }) => report !== null),
    silent: standings
      .filter(({ report }) => report === null)
      .toSorted((a, b) => (a.lastReportedOn ?? '').localeCompare(b.lastReportedOn ?? '')),
    odd: oddValues(facts, region, addDays(addYears(day, -1), 1), day),
  }
}
