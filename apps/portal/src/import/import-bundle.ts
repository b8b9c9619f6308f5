import { ProvisionError } from '../provision/instructions'
import type { Bundle } from './bundle'
import type { ImportClient } from './client'
import { frameworkTables } from './framework-tables'
import { latestReports } from './latest-reports'
import { networkTables } from './network-tables'
import { withStoredIds } from './stored-ids'
import { sharedOf } from './table'
import { teamTables } from './team-tables'
import { trainerTable } from './trainer-table'
import { partsOfTrainings, trainingTable } from './training-tables'

/** How many records of a table a bundle held and how many of them were new. */
export interface ImportCount {
  readonly table: string
  readonly held: number
  readonly added: number
}

/** Names the teams that the database has left out for their name, which would be lost without a word. */
async function refuseTakenNames(client: ImportClient, given: Bundle, stored: Bundle): Promise<void> {
  const ids = stored.facts.teams.map(({ id }) => id)
  const leftOut = new Set(await client.absent('teams', ids))
  const problems = stored.facts.teams.flatMap(({ id, region }, index) =>
    leftOut.has(id)
      ? `teams[${index}] (id ${given.facts.teams[index]?.id}): another team of region ${region} has this name at the same time; give one of the two another name, or an end before the other begins`
      : [],
  )
  if (problems.length > 0) throw new ProvisionError(problems.join('\n'))
}

/**
 * Stores a bundle's records. Those that are already there stay as they are, whatever the bundle says of them.
 *
 * @throws ProvisionError when a team has the name of another team of its region at the same time
 */
export async function importBundle(client: ImportClient, given: Bundle, now: Date): Promise<readonly ImportCount[]> {
  const latest = { ...given.facts, teamReports: latestReports(given.facts.teamReports) }
  const bundle = withStoredIds({ ...given, facts: latest })
  const counts: ImportCount[] = []
  const shared = sharedOf(bundle, now)
  // In this order each record refers only to earlier ones.
  const tables = [
    ...teamTables(bundle, shared),
    trainerTable(bundle, shared),
    ...networkTables(bundle, shared),
    ...frameworkTables(bundle, shared),
    trainingTable(bundle, shared),
  ]
  for (const { table, rows } of tables) {
    const added = await client.insert(table, rows)
    counts.push({ table, held: rows.length, added: added.length })
    if (table === 'teams') await refuseTakenNames(client, given, bundle)
    if (table !== 'trainings') continue
    const isNew = new Set(added)
    for (const part of partsOfTrainings(bundle, (id) => isNew.has(id))) await client.insert(part.table, part.rows)
  }
  return counts
}
