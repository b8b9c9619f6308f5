import { day } from '../facts/sql'
import type { Queryable } from '../mail/post'
import type { Attachment } from './attachment'
import { mostFiles } from './limits'
import { ownerTables, type Owner } from './owner'

interface StoredFile extends Attachment {
  readonly isRemoved: boolean
}

/** The files of a record by their names, those in the trash among them. */
export async function filesOf(database: Queryable, { kind, id }: Owner): Promise<readonly StoredFile[]> {
  const { rows } = await database.query(
    `SELECT f.id::text, f.name, f.size, ${day('f.added_at')} AS "addedOn", f.deleted_at IS NOT NULL AS "isRemoved"
      FROM meeting_attachments f WHERE f.${ownerTables[kind].column} = $1::uuid ORDER BY f.name, f.added_at, f.id`,
    [id],
  )
  return rows as unknown as readonly StoredFile[]
}

/** What is stored of one file besides its content. */
export interface FileHead {
  readonly owner: Owner
  readonly name: string
  readonly type: string
  readonly isRemoved: boolean
}

/** One file by its id; `null` when there is none. */
export async function fileById(database: Queryable, id: string): Promise<FileHead | null> {
  const { rows } = await database.query(
    `SELECT CASE WHEN f.meeting_id IS NOT NULL THEN 'meeting' WHEN f.material_id IS NOT NULL THEN 'material'
          ELSE 'information-request' END AS kind,
        coalesce(f.meeting_id, f.material_id, f.information_request_id)::text AS owner, f.name, f.type,
        f.deleted_at IS NOT NULL AS "isRemoved"
      FROM meeting_attachments f WHERE f.id = $1::uuid`,
    [id],
  )
  const [row] = rows as unknown as readonly (Omit<FileHead, 'owner'> & { kind: Owner['kind']; owner: string })[]
  return row === undefined ? null : { ...row, owner: { kind: row.kind, id: row.owner } }
}

/** The content of a file. */
export async function contentOf(database: Queryable, id: string): Promise<Buffer> {
  const { rows } = await database.query('SELECT content FROM meeting_attachments WHERE id = $1::uuid', [id])
  return rows[0]?.content as Buffer
}

/** Keeps a file at a record; `false` when it has as many as it may. */
export async function keepFile(
  database: Queryable,
  { kind, id }: Owner,
  file: { readonly name: string; readonly type: string; readonly content: Buffer },
): Promise<boolean> {
  const { table, column } = ownerTables[kind]
  const { rows } = await database.query(
    `WITH held AS (SELECT id FROM ${table} WHERE id = $1::uuid FOR NO KEY UPDATE)
      INSERT INTO meeting_attachments (${column}, name, type, size, content)
      SELECT held.id, $2, $3, $4, $5 FROM held
      WHERE (SELECT count(*) FROM meeting_attachments f WHERE f.${column} = $1::uuid) < ${mostFiles}
      RETURNING id`,
    [id, file.name, file.type, file.content.length, file.content],
  )
  return rows.length > 0
}

/** Moves a file to the trash, or out of it. */
export async function setRemoved(database: Queryable, id: string, isRemoved: boolean): Promise<void> {
  await database.query(
    `UPDATE meeting_attachments SET deleted_at = ${isRemoved ? 'coalesce(deleted_at, now())' : 'NULL'} WHERE id = $1::uuid`,
    [id],
  )
}

/** Removes for good what has lain in the trash since before a moment. */
export async function purgeFiles(database: Queryable, before: Date): Promise<void> {
  await database.query('DELETE FROM meeting_attachments WHERE deleted_at < $1', [before])
}
