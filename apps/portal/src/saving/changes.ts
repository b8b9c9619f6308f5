import { sql } from '@payloadcms/db-postgres'
import type { FlattenedField, PayloadRequest } from 'payload'
import { noteSaved } from '../audit/changes'
import { languageOf } from '../text'
import type { Change } from './change'
import { labelOf } from './changed-fields'
import { execute, tableOf } from './transaction'
import { takeChanged, type Subject } from './version'

function isRecord({ slug, id }: Subject): ReturnType<typeof sql> {
  return sql`collection = ${slug} AND record = ${id ?? ''}`
}

type Doc = Readonly<Record<string, unknown>>

/** Keeps who changed which fields when, beside the record and with it, and notes it in the audit log. */
export async function recordChange(req: PayloadRequest, subject: Subject, doc: Doc): Promise<void> {
  const changes = takeChanged(req, subject)
  if (changes === null) return
  await record(req, subject, changes.length > 0 ? changes.map(({ path }) => path) : ['title'])
  if (changes.length > 0) await noteSaved(req, { ...subject, doc, isNew: false }, changes)
}

/** Keeps who made a record and when, which is a change of no field, and notes it in the audit log. */
export async function recordCreation(req: PayloadRequest, subject: Subject, doc: Doc): Promise<void> {
  await record(req, subject, [])
  await noteSaved(req, { ...subject, doc, isNew: true }, takeChanged(req, { ...subject, id: null }) ?? [])
}

async function record(req: PayloadRequest, subject: Subject, fields: readonly string[]): Promise<void> {
  const user = req.user?.collection === 'users' ? req.user.id : null
  const condition = subject.id === null ? sql`true` : sql`id = ${subject.id}`
  await execute(
    req,
    sql`INSERT INTO record_changes (collection, record, changed_at, changed_by, fields)
        SELECT ${subject.slug}, ${subject.id ?? ''}, updated_at, ${user}::uuid, ${JSON.stringify(fields)}::jsonb
        FROM ${tableOf(subject.slug)} WHERE ${condition} LIMIT 1`,
  )
}

/** What has been changed of a record since a version of it, in the requester's language; the latest changes. */
export async function changesSince(
  req: PayloadRequest,
  subject: Subject,
  version: string,
  fields: readonly FlattenedField[],
  most = 20,
): Promise<readonly Change[]> {
  const since = Number.isNaN(Date.parse(version)) ? new Date(0) : new Date(version)
  const rows = await execute(
    req,
    sql`SELECT u.name, c.changed_at, c.fields FROM record_changes c LEFT JOIN users u ON u.id = c.changed_by
        WHERE ${isRecord(subject)} AND c.changed_at > ${since.toISOString()}::timestamptz
        ORDER BY c.changed_at DESC LIMIT ${most}`,
  )
  const language = languageOf(req)
  return rows.toReversed().map(({ name, changed_at: at, fields: paths }) => ({
    who: typeof name === 'string' ? name : null,
    at: new Date(at as string | Date).toISOString(),
    fields: (paths as string[]).map((path) => ({ path, label: labelOf(fields, path, language) })),
  }))
}
