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
  const latest = new Map<string, { reportedOn: CalendarDate; people: number; trainedPeople: number }>()
  for (const { team, reportedOn, people, trainedPeople } of facts.teamReports) {
    if (typeof people !== 'number' || typeof trainedPeople !== 'number') continue
    const before = latest.get(team)
    if (before === undefined || reportedOn > before.reportedOn) latest.set(team, { reportedOn, people, trainedPeople })
  }
  return facts.teams
    .filter((team) => team.region === region && isActiveOn(team, today) && !teamsWithNeed.has(team.id))
    .flatMap(({ id, name }) => {
      const told = latest.get(id)
      if (told === undefined || !needsTraining(told)) return []
      return [{ id, name: name ?? '', people: told.people, trained: told.trainedPeople }]
    })
    .toSorted((a, b) => b.people - b.trained - (a.people - a.trained) || a.name.localeCompare(b.name, 'fi'))
}
