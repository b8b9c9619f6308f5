import { helsinkiDay, type RegionCode } from '@kotipesa/domain'
import { createHash } from 'node:crypto'
import { factsQuery, revisionQuery } from './query'
import { newestVersion, type FactsVersion } from './version'

/** The part of a connection pool that making facts needs. */
export interface Queryable {
  query(query: { name?: string; text: string; values: unknown[] }): Promise<{ rows: Record<string, unknown>[] }>
}

export interface FactsDocument {
  /** Facts of the version asked for, as JSON. */
  readonly body: string
  /** Changes when the content changes, and at midnight in Helsinki: then another period may have ended. */
  readonly etag: string
}

/** How many states of facts, of different people's regions and in both versions, are remembered by their tag. */
const rememberedAtMost = 200

/** The tag by which the facts of some regions, on a day, at a revision, in a version are known; the least recently used goes first. */
const remembered = new Map<string, string>()

function keyOf(regions: readonly RegionCode[], now: Date, revision: unknown, version: FactsVersion): string {
  return JSON.stringify([version, regions, helsinkiDay(now), revision])
}

function remember(key: string, etag: string): void {
  remembered.delete(key)
  remembered.set(key, etag)
  const oldest = remembered.keys().next().value
  if (remembered.size > rememberedAtMost && oldest !== undefined) remembered.delete(oldest)
}

/**
 * The tag of the facts of some regions as they are now, if they were made before at the revision the database has;
 * otherwise `null`. The revision is read after the question came, so that every change answered before it is seen.
 */
export async function knownTagOf(
  database: Queryable,
  regions: readonly RegionCode[],
  now: Date,
  version: FactsVersion,
): Promise<string | null> {
  const { rows } = await database.query(revisionQuery(regions))
  const key = keyOf(regions, now, rows[0]?.revision, version)
  const etag = remembered.get(key)
  if (etag === undefined) return null
  remember(key, etag)
  return etag
}

/** The facts of some regions as they are now. */
export async function factsOf(
  database: Queryable,
  regions: readonly RegionCode[],
  generatedAt: Date,
  version: FactsVersion = newestVersion,
): Promise<FactsDocument> {
  const { rows } = await database.query(factsQuery(regions, version))
  const content = String(rows[0]?.content)
  const said = `${version}\n${helsinkiDay(generatedAt)}\n${content}`
  const hash = createHash('sha256').update(said).digest('base64url')
  const etag = `"${hash}"`
  remember(keyOf(regions, generatedAt, rows[0]?.revision, version), etag)
  const head = `{"facts":${version},"generatedAt":"${generatedAt.toISOString()}",`
  return { body: `${head}${content.trimStart().slice(1)}`, etag }
}

/** Whether the asker already has this version (the header If-None-Match). */
export function isKnown(etag: string, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false
  const known = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes('*') || known.includes(etag)
}
