import { isActiveOn, needsTraining, type CalendarDate, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'

/** A team that asks for training by what it last reported of its people. */
export interface ProposedNeed {
  readonly id: string
  readonly name: string
  readonly people: number
  readonly trained: number
}

/**
 * The active teams of a region of whose people fewer than half are trained, by their latest report that tells it, and for
 * which no need is open; those with most untrained people first.
 */
export function proposedNeeds(
  facts: Facts,
  region: RegionCode,
  today: CalendarDate,
  teamsWithNeed: ReadonlySet<string>,
): readonly ProposedNeed[] {
  const latest = new Map<string, Facts['teamReports'][number]>()
  for (const report of facts.teamReports) {
    const before = latest.get(report.team)
    const isKnown = typeof report.people === 'number' && typeof report.trainedPeople === 'number'
    if (isKnown && (before === undefined || report.reportedOn > before.reportedOn)) latest.set(report.team, report)
  }
  return facts.teams
    .filter((team) => team.region === region && isActiveOn(team, today) && !teamsWithNeed.has(team.id))
    .flatMap(({ id, name }) => {
      const { people = null, trainedPeople = null } = latest.get(id) ?? {}
      const isAsking = people !== null && trainedPeople !== null && needsTraining({ people, trainedPeople })
      return isAsking ? [{ id, name: name ?? '', people, trained: trainedPeople }] : []
    })
    .toSorted((a, b) => b.people - b.trained - (a.people - a.trained) || a.name.localeCompare(b.name, 'fi'))
}
