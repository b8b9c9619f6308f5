import { sql } from '@payloadcms/db-postgres'
import type { FlattenedField, PayloadRequest } from 'payload'
import { languageOf, say } from '../text'
import { labelOf } from './changed-fields'
import { execute, tableOf } from './transaction'
import { takeChanged, type Subject } from './version'

/** What somebody changed of a record at one moment. */
export interface Change {
  /** The name of whoever it was; `null` when that is not known. */
  readonly who: string | null
  readonly at: string
  readonly fields: readonly { readonly path: string; readonly label: string }[]
}

function isRecord({ slug, id }: Subject): ReturnType<typeof sql> {
  return sql`collection = ${slug} AND record = ${id ?? ''}`
}

/** Keeps who changed which fields when, beside the record and with it; no value is kept. */
export async function recordChange(req: PayloadRequest, subject: Subject): Promise<void> {
  const fields = takeChanged(req, subject)
  if (fields === null) return
  const user = req.user?.collection === 'users' ? req.user.id : null
  const named = fields.length > 0 ? fields : ['title']
  const condition = subject.id === null ? sql`true` : sql`id = ${subject.id}`
  await execute(
    req,
    sql`INSERT INTO record_changes (collection, record, changed_at, changed_by, fields)
        SELECT ${subject.slug}, ${subject.id ?? ''}, updated_at, ${user}::uuid, ${JSON.stringify(named)}::jsonb
        FROM ${tableOf(subject.slug)} WHERE ${condition} LIMIT 1`,
  )
}

/** What has been changed of a record since a version of it, in the requester's language; the latest twenty changes. */
export async function changesSince(
  req: PayloadRequest,
  subject: Subject,
  version: string,
  fields: readonly FlattenedField[],
): Promise<readonly Change[]> {
  const since = Number.isNaN(Date.parse(version)) ? new Date(0) : new Date(version)
  const rows = await execute(
    req,
    sql`SELECT u.name, c.changed_at, c.fields FROM record_changes c LEFT JOIN users u ON u.id = c.changed_by
        WHERE ${isRecord(subject)} AND c.changed_at > ${since.toISOString()}::timestamptz
        ORDER BY c.changed_at DESC LIMIT 20`,
  )
  const language = languageOf(req)
  return rows.toReversed().map(({ name, changed_at: at, fields: paths }) => ({
    who: typeof name === 'string' ? name : null,
    at: new Date(at as string | Date).toISOString(),
    fields: (paths as string[]).map((path) => ({ path, label: labelOf(fields, path, language) })),
  }))
}

const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

/** A change in words: who, when, which fields. */
export function inWords(req: PayloadRequest, { who, at, fields }: Change): string {
  const format = { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Helsinki' } as const
  const when = new Intl.DateTimeFormat(locales[languageOf(req)], format).format(new Date(at))
  const what = fields.map(({ label }) => label).join(', ')
  return say(req, 'conflict.change', { who: who ?? say(req, 'conflict.somebody'), when, what })
}
