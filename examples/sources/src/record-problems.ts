import { allRecords, recordsOf, type Sources } from './sources'

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}

function unknown(references: readonly string[], known: readonly string[]): string[] {
  return references.filter((reference) => !known.includes(reference))
}

/** What is wrong between records: ids used twice and references to records that do not exist. */
export function recordProblems(sources: Sources): string[] {
  const teams = recordsOf(sources, 'team').map(({ id }) => id)
  const trainings = recordsOf(sources, 'training')
  const groups = recordsOf(sources, 'group').map(({ id }) => id)
  const factsRecords = [...teams, ...trainings.map(({ id }) => id)]
  return [
    ...repeated(allRecords(sources).map(({ id }) => id)).map((id) => `${id}: expected an id that no other record has`),
    ...trainings.flatMap((training) =>
      unknown(training.teams, teams).map((team) => `${training.id}: teams: expected the id of a team, got ${team}`),
    ),
    ...recordsOf(sources, 'service-status').flatMap((status) =>
      unknown(status.facts, factsRecords).map((id) => `${status.id}: facts: expected a team or a training, got ${id}`),
    ),
    ...recordsOf(sources, 'decision').flatMap((decision) =>
      unknown([decision.group], groups).map((id) => `${decision.id}: group: expected the id of a group, got ${id}`),
    ),
  ]
}
