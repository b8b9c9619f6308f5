import type { Facts } from './facts-schema'

type Owner = { readonly id: string }
type Mutable<Record> = { -readonly [Key in keyof Record]: Record[Key] }

function textById(...tables: readonly (readonly Owner[])[]): ReadonlyMap<string, string> {
  return new Map(tables.flatMap((table) => table.map(({ id }) => [id, id] as const)))
}

function shareIn<Key extends string>(
  records: readonly Mutable<Record<Key, string>>[],
  key: Key,
  texts: ReadonlyMap<string, string>,
): void {
  for (const record of records) record[key] = texts.get(record[key]) ?? record[key]
}

/**
 * Lets every reference hold the very text that is the id of the record it names, instead of an equal one of its own:
 * a tenth less memory for the bundle, and a reference is then found without reading its letters.
 *
 * @param facts nobody else's: the records are changed in their place, to what is equal
 */
export function shareIds(facts: Facts): Facts {
  const { teams, teamReports, trainers, trainings, networks, groups, meetings } = facts
  const teamTexts = textById(teams)
  const trainerTexts = textById(trainers)
  shareIn(teamReports, 'team', teamTexts)
  shareIn(meetings, 'of', textById(networks, groups))
  for (const training of trainings) {
    shareIn(training.trainers, 'trainer', trainerTexts)
    const ids: Mutable<readonly string[]> = training.teams
    for (const [place, id] of ids.entries()) ids[place] = teamTexts.get(id) ?? id
  }
  return facts
}
