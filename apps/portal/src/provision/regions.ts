import { regions } from '@kotipesa/domain'
import type { ImportClient } from '../import/client'

/** Adds the organisers that are missing. What an administrator has changed of the others stays. */
export async function addRegions(client: ImportClient): Promise<number> {
  const rows = regions.map(({ code, shortName }) => ({ id: code, code, name: shortName.fi }))
  const added = await client.insert('regions', rows)
  return added.length
}
