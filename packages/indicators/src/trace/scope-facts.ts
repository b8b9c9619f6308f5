import type { Period, RegionCode } from '@kotipesa/domain'
import { factsContext, type FactsContext } from '../facts/facts-context'
import type { Facts } from '../facts/facts-schema'

/** The facts as seen from one region and period. */
export interface ScopeFacts {
  readonly facts: Facts
  readonly context: FactsContext
  readonly region: RegionCode
  readonly period: Period
}

/** The facts for one region and period, without the reports of other regions and periods, which are most of them. */
export function scopeFacts(facts: Facts, region: RegionCode, period: Period): ScopeFacts {
  const teams = new Set(facts.teams.filter((team) => team.region === region).map(({ id }) => id))
  const teamReports = facts.teamReports.filter(
    ({ team, reportedOn }) => period.start <= reportedOn && reportedOn < period.end && teams.has(team),
  )
  return { facts: { ...facts, teamReports }, context: factsContext(facts), region, period }
}
