import { can, type RegionCode } from '@kotipesa/domain'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { regionOwned } from '../collections'
import { isLive } from '../facts/sql'
import { queriesIn } from './transaction'

/** What somebody has added or changed. */
export interface DoneLately {
  readonly collection: CollectionSlug
  readonly id: string
  readonly title: string
  /** As an instant of ISO 8601. */
  readonly at: string
  /** `null` = somebody whose account is gone, or whom the asker may not see. */
  readonly who: string | null
  readonly isNew: boolean
}

/** How far back is looked, how many are looked at, at a time, and how many of those that the asker may read are shown. */
const [days, mostLookedAt, lookedAtOnce, most] = [14, 100, 10, 8] as const

// A title that only follows another record's name is nobody's doing.
const changes = regionOwned
  .map(
    ({ slug }) => `SELECT '${slug}' AS collection, t.id::text AS id, c.changed_at, c.changed_by, c.fields
      FROM record_changes c JOIN "${slug.replaceAll('-', '_')}" t ON t.id = c.record::uuid
      WHERE c.collection = '${slug}' AND c.changed_at > $2 AND c.fields <> '["title"]' AND t.region_id = $1 AND ${isLive('t')}`,
  )
  .join(' UNION ALL ')

type Found = Omit<DoneLately, 'title'>

async function latestChanges(req: PayloadRequest, region: RegionCode, since: Date): Promise<readonly Found[]> {
  const maySeePeople = can(actorOf(req.user), 'read', { kind: 'person', region })
  const { rows } = await queriesIn(req).query(
    `WITH all_of_them AS (${changes}),
      latest AS (
        SELECT DISTINCT ON (collection, id) *, bool_or(fields = '[]') OVER (PARTITION BY collection, id) AS is_new
        FROM all_of_them ORDER BY collection, id, changed_at DESC
      )
      SELECT l.collection, l.id, l.changed_at AS at, CASE WHEN $3::boolean THEN u.name END AS who, l.is_new AS "isNew"
      FROM latest l LEFT JOIN users u ON u.id = l.changed_by ORDER BY l.changed_at DESC, l.id LIMIT ${mostLookedAt}`,
    [region, since.toISOString(), maySeePeople],
  )
  return rows.map((row) => ({
    ...row,
    at: new Date(row.at as string | Date).toISOString(),
  })) as unknown as readonly Found[]
}

/** What the records are called, as far as the asker may read them, in the asker's language. */
async function titlesOf(req: PayloadRequest, found: readonly Found[]): Promise<ReadonlyMap<string, string>> {
  const collections = [...new Set(found.map((each) => each.collection))]
  const read = await Promise.all(
    collections.map(async (collection) => {
      const { access, admin } = req.payload.collections[collection].config
      if ((await access.read({ req })) === false) return []
      const ids = found.flatMap((each) => (each.collection === collection ? [each.id] : []))
      return asRequester(req).titles(collection, ids, admin.useAsTitle ?? 'id')
    }),
  )
  return new Map(read.flat())
}

/** The records of a region that people added or changed in the last two weeks, each once, the latest first. */
export async function doneLately(req: PayloadRequest, region: RegionCode, now: Date): Promise<readonly DoneLately[]> {
  const found = await latestChanges(req, region, new Date(now.getTime() - days * 24 * 60 * 60 * 1000))
  const done: DoneLately[] = []
  // Most of what was changed may be read, so that the first few are enough.
  for (let from = 0; from < found.length && done.length < most; from += lookedAtOnce) {
    const some = found.slice(from, from + lookedAtOnce)
    const titles = await titlesOf(req, some)
    done.push(...some.flatMap((each) => (titles.has(each.id) ? [{ ...each, title: titles.get(each.id) ?? '' }] : [])))
  }
  return done.slice(0, most)
}
