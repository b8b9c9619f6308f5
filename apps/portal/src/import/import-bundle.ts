import type { Bundle } from './bundle'
import type { ImportClient } from './client'
import { recordTables } from './tables'
import { partsOfTrainings, trainingTable } from './training-tables'

/** How many records of a table a bundle held and how many of them were new. */
export interface ImportCount {
  readonly table: string
  readonly held: number
  readonly added: number
}

/** Stores a bundle's records. Those that are already there stay as they are, whatever the bundle says of them. */
export async function importBundle(client: ImportClient, bundle: Bundle, now: Date): Promise<readonly ImportCount[]> {
  const counts: ImportCount[] = []
  for (const { table, rows } of [...recordTables(bundle, now), trainingTable(bundle, now)]) {
    const added = await client.insert(table, rows)
    counts.push({ table, held: rows.length, added: added.length })
    if (table !== 'trainings') continue
    const isNew = new Set(added)
    for (const part of partsOfTrainings(bundle, (id) => isNew.has(id))) await client.insert(part.table, part.rows)
  }
  return counts
}
