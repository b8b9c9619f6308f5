import { regionOwned } from '../collections'
import type { SchemaHook } from './schema-hook'

/** A record without a region would belong to nobody: the database refuses it. */
export const requireRegion: SchemaHook = ({ adapter, schema }) => {
  for (const { slug } of regionOwned) {
    const region = adapter.rawTables[slug.replaceAll('-', '_')]?.columns.region
    if (!region) throw new Error(`the table of ${slug} has no region: correct the list of region-owned collections`)
    region.notNull = true
  }
  return schema
}
