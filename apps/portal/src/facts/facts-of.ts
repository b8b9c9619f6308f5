import { helsinkiDay, type RegionCode } from '@kotipesa/domain'
import { createHash } from 'node:crypto'
import { factsQuery } from './query'

/** The part of a connection pool that making facts needs. */
export interface Queryable {
  query(query: { text: string; values: unknown[] }): Promise<{ rows: Record<string, unknown>[] }>
}

export interface FactsDocument {
  /** Facts version 1, as JSON. */
  readonly body: string
  /** Changes when the content changes, and at midnight in Helsinki: then another period may have ended. */
  readonly etag: string
}

/** The facts of some regions as they are now. */
export async function factsOf(
  database: Queryable,
  regions: readonly RegionCode[],
  generatedAt: Date,
): Promise<FactsDocument> {
  const { rows } = await database.query(factsQuery(regions))
  const content = String(rows[0]?.content)
  const hash = createHash('sha256').update(helsinkiDay(generatedAt)).update('\n').update(content).digest('base64url')
  const head = `{"facts":1,"generatedAt":"${generatedAt.toISOString()}",`
  return { body: `${head}${content.trimStart().slice(1)}`, etag: `"${hash}"` }
}

/** Whether the asker already has this version (the header If-None-Match). */
export function isKnown(etag: string, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false
  const known = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes('*') || known.includes(etag)
}
