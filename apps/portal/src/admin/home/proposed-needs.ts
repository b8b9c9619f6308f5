import { isActiveOn, needsTraining, type CalendarDate, type RegionCode } from '@kotipesa/domain'
import { reportsByTeam, type Facts } from '@kotipesa/indicators'

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
  const reports = reportsByTeam(facts, region, today)
  return facts.teams
    .filter((team) => team.region === region && isActiveOn(team, today) && !teamsWithNeed.has(team.id))
    .flatMap(({ id, name }) => {
      const told = reports
        .get(id)
        ?.flatMap(({ people, trainedPeople }) =>
          typeof people === 'number' && typeof trainedPeople === 'number' ? [{ people, trainedPeople }] : [],
        )
        .at(-1)
      if (told === undefined || !needsTraining(told)) return []
      return [{ id, name: name ?? '', people: told.people, trained: told.trainedPeople }]
    })
    .toSorted((a, b) => b.people - b.trained - (a.people - a.trained) || a.name.localeCompare(b.name, 'fi'))
}
