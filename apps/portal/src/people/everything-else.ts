import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { storedFields } from '../processing/stored-fields'

type Fields = Readonly<Record<string, unknown>>

/** A record that lies in the trash and is of the person. */
export interface TrashedRecord {
  readonly collection: string
  readonly record: Fields
}

/** What was done with the person's records, or by the person's account: without what the fields said and who else did it. */
export interface LoggedAct {
  readonly at: string
  readonly act: string
  readonly collection: string | null
  /** Whether the person's own account did it. */
  readonly isOwn: boolean
}

/** The account with which the person signs in. */
export interface OwnAccount {
  readonly name: string
  readonly email: string
  readonly language: string | null
  readonly roles: readonly { readonly region: string; readonly role: string; readonly validUntil: string | null }[]
}

/** A text of a record in which the person's name stands. */
export interface Mention {
  readonly collection: string
  readonly id: string
  readonly field: string
}

/** As many entries of the log as a person can look through. */
export const mostActs = 500
const mostMentions = 200

function snake(name: string): string {
  return name.replaceAll('-', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** What lies in the trash and names the person or one of the person's records, or was registered with the person's address. */
export async function trashedOf(req: PayloadRequest, person: Fields): Promise<readonly TrashedRecord[]> {
  const { pool } = req.payload.db
  const region = idOf(person.region)
  const found: { readonly slug: CollectionSlug; readonly column: string; readonly value: unknown }[] = [
    { slug: 'memberships', column: 'person_id::text', value: person.id },
    { slug: 'trainers', column: 'person_id::text', value: person.id },
    { slug: 'registrations', column: 'email', value: person.email },
  ]
  const records: TrashedRecord[] = []
  for (const { slug, column, value } of found) {
    if (typeof value !== 'string' || value === '') continue
    const text = `SELECT id::text FROM ${snake(slug)} WHERE deleted_at IS NOT NULL AND region_id = $1 AND ${column} = $2`
    const { rows } = await pool.query<{ id: string }>(text, [region, value])
    for (const { id } of rows) {
      const record = await asRequester(req).record(slug, id)
      if (record !== null) records.push({ collection: slug, record })
    }
  }
  return records
}

/** The latest acts on the person's records and of the person's account, those of the same region or of none. */
export async function actsOn(
  req: PayloadRequest,
  person: Fields,
  records: readonly string[],
): Promise<readonly LoggedAct[]> {
  const { rows } = await req.payload.db.pool.query<LoggedAct & { at: Date | string }>(
    `SELECT at, act, collection, coalesce(account = $1::uuid, false) AS "isOwn" FROM audit_log
      WHERE (record = ANY($2::text[]) AND region = $3) OR (account = $1::uuid AND (region = $3 OR region IS NULL))
      ORDER BY id DESC LIMIT ${mostActs}`,
    [idOf(person.account), records, idOf(person.region)],
  )
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}

/** The account that is the person's, with its roles in the person's region; `null` when there is none. */
export async function accountOf(req: PayloadRequest, person: Fields): Promise<OwnAccount | null> {
  const { rows } = await req.payload.db.pool.query<OwnAccount>(
    `SELECT u.name, u.email, u.language::text AS language, coalesce((SELECT json_agg(json_build_object('region', r.region_id,
        'role', r.role, 'validUntil', r.valid_until) ORDER BY r._order) FROM users_regions r
        WHERE r._parent_id = u.id AND r.region_id = $2), '[]') AS roles FROM users u WHERE u.id = $1::uuid`,
    [idOf(person.account), idOf(person.region)],
  )
  return rows[0] ?? null
}

/**
 * The texts of the region's records in which the person's name stands as it is written in the person's record, in the trash
 * too. A name in another form, or a part of it, is not found: the page says so.
 */
export async function mentionsOf(req: PayloadRequest, person: Fields): Promise<readonly Mention[]> {
  const name = typeof person.name === 'string' ? person.name.trim() : ''
  if (!/\S\s+\S/.test(name)) return []
  const mentions: Mention[] = []
  for (const { config } of Object.values(req.payload.collections)) {
    const isOfRegion = config.flattenedFields.some((field) => field.name === 'region')
    if (!isOfRegion || (await config.access.read({ req })) === false) continue
    const texts = storedFields(config.fields).filter(
      ({ path, field }) => field.type === 'textarea' && !path.includes('.') && !('virtual' in field && field.virtual),
    )
    for (const { path } of texts) {
      const { rows } = await req.payload.db.pool.query<{ id: string }>(
        `SELECT id::text FROM "${snake(config.slug)}" WHERE region_id = $1 AND strpos(lower("${snake(path)}"), lower($2)) > 0
          ORDER BY id LIMIT ${mostMentions}`,
        [idOf(person.region), name],
      )
      mentions.push(...rows.map(({ id }) => ({ collection: config.slug, id, field: path })))
    }
  }
  return mentions.slice(0, mostMentions)
}
