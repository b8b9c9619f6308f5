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

/** Stores a bundle's records. Those that are already there stay as they are, whatever the bundle says of them. */
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
    if (table !== 'trainings') continue
    const isNew = new Set(added)
    for (const part of partsOfTrainings(bundle, (id) => isNew.has(id))) await client.insert(part.table, part.rows)
  }
  return counts
}
