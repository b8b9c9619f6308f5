import { isActiveOn, type LocalizedText, type Period, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { completedOn } from '../facts/trainings'
import type { FactReference } from './trace-types'

/** The facts as seen from one region and period. */
export interface PlaceFacts {
  readonly facts: Facts
  readonly region: RegionCode
  readonly period: Period
}

/** The facts for one region and period, without the reports of other regions and periods, which are most of them. */
export function placeFacts(facts: Facts, region: RegionCode, period: Period): PlaceFacts {
  const teams = new Set(facts.teams.filter((team) => team.region === region).map(({ id }) => id))
  const teamReports = facts.teamReports.filter(
    ({ team, reportedOn }) => period.start <= reportedOn && reportedOn < period.end && teams.has(team),
  )
  return { facts: { ...facts, teamReports }, region, period }
}

/** Records that add an amount. */
export interface Contribution {
  readonly amount: number
  readonly facts: readonly FactReference[]
  readonly label?: LocalizedText
}

/** Records that add nothing, and why. */
export interface Omission {
  readonly facts: readonly FactReference[]
  readonly reason: LocalizedText
  readonly label?: LocalizedText
}

/** What a figure is made of and what it leaves out. */
export interface Provenance {
  readonly contributions: readonly Contribution[]
  readonly omissions: readonly Omission[]
}

export function reference(table: FactReference['table'], id: string): FactReference {
  return { table, id }
}

/** Each item either adds an amount or is left out for a reason. */
export function provenanceOf<Item>(
  items: readonly Item[],
  judge: (item: Item) => Contribution | Omission | null,
): Provenance {
  const judged = items.map(judge).filter((one) => one !== null)
  return {
    contributions: judged.filter((one): one is Contribution => 'amount' in one),
    omissions: judged.filter((one): one is Omission => 'reason' in one),
  }
}

/** The items that belong to the region. */
export function here<Item extends { readonly region: RegionCode }>(place: PlaceFacts, items: readonly Item[]) {
  return items.filter(({ region }) => region === place.region)
}

export function isActive(place: PlaceFacts, record: Parameters<typeof isActiveOn>[0]): boolean {
  return isActiveOn(record, place.period.lastDay)
}

export function isInPeriod({ period }: PlaceFacts, day: string): boolean {
  return period.start <= day && day < period.end
}

export function isInRollingYear({ period }: PlaceFacts, day: string): boolean {
  return period.rollingYearStart <= day && day < period.end
}

/** The completed basic trainings of a team up to the last day. */
export function trainingsOfTeam({ facts, period }: PlaceFacts, team: string): readonly FactReference[] {
  return facts.trainings
    .filter((training) => training.curriculum === 'team-basic' && training.teams.includes(team))
    .filter((training) => (completedOn(training) ?? '9999') <= period.lastDay)
    .map(({ id }) => reference('trainings', id))
}

/** The meetings of a network or a group in the rolling year. */
export function meetingsOf(place: PlaceFacts, of: string): readonly FactReference[] {
  return place.facts.meetings
    .filter((meeting) => meeting.of === of && isInRollingYear(place, meeting.heldOn))
    .map(({ id }) => reference('meetings', id))
}
