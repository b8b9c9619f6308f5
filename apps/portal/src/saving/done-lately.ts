import { can, type Actor, type RegionCode } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'

/** What somebody has added or changed. */
export interface DoneLately {
  readonly collection: string
  readonly id: string
  readonly title: string
  /** As an instant of ISO 8601. */
  readonly at: string
  /** `null` = somebody whose account is gone, or whom the asker may not see. */
  readonly who: string | null
  readonly isNew: boolean
}

/** How far back is looked, and how many are shown. */
const [days, most] = [14, 8] as const

/** Collections of which only those know who may see people. */
const ofPeople = ['people', 'memberships', 'registrations', 'trainers']

/** What whoever asks may know of: table, collection and column of the title. */
function tablesOf({ config }: Pick<Payload, 'config'>, maySeePeople: boolean) {
  return config.collections.flatMap(({ slug, trash, flattenedFields, admin }) => {
    const isOwned = trash && flattenedFields.some(({ name }) => name === 'region') && slug !== 'targets'
    const title = admin.useAsTitle ?? 'id'
    return isOwned && (maySeePeople || !ofPeople.includes(slug)) ? [{ slug, title }] : []
  })
}

/** The records of a region that people added or changed in the last two weeks, each once, the latest first. */
export async function doneLately(
  database: Queryable,
  config: Pick<Payload, 'config'>,
  { actor, region, now }: { actor: Actor | null; region: RegionCode; now: Date },
): Promise<readonly DoneLately[]> {
  const since = new Date(now.getTime() - days * 24 * 60 * 60 * 1000)
  // A title that only follows another record's name is nobody's doing.
  const maySeePeople = can(actor, 'read', { kind: 'person', region })
  const parts = tablesOf(config, maySeePeople).map(({ slug, title }) => {
    const table = slug.replaceAll('-', '_')
    return `SELECT '${slug}' AS collection, t.id::text AS id, t."${title}" AS title, c.changed_at, c.changed_by, c.fields
      FROM record_changes c JOIN "${table}" t ON t.id = c.record::uuid
      WHERE c.collection = '${slug}' AND c.changed_at > $2 AND c.fields <> '["title"]' AND t.region_id = $1 AND ${isLive('t')}`
  })
  const { rows } = await database.query(
    `WITH all_of_them AS (${parts.join(' UNION ALL ')}),
      latest AS (
        SELECT DISTINCT ON (collection, id) *, bool_or(fields = '[]') OVER (PARTITION BY collection, id) AS is_new
        FROM all_of_them ORDER BY collection, id, changed_at DESC
      )
      SELECT l.collection, l.id, coalesce(l.title, '') AS title, l.changed_at AS at, CASE WHEN $3 THEN u.name END AS who, l.is_new AS "isNew"
      FROM latest l LEFT JOIN users u ON u.id = l.changed_by ORDER BY l.changed_at DESC, l.id LIMIT ${most}`,
    [region, since, maySeePeople],
  )
  return rows.map((row) => ({ ...row, at: new Date(row.at as Date).toISOString() })) as unknown as readonly DoneLately[]
}
