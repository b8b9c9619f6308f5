import { parseDocumentContent, type DocumentContent } from '@kotipesa/domain'
import type { Queryable } from '../mail/post'

/** A document as it was made: it never changes. */
export interface Revision {
  readonly number: number
  /** The title under which it was made. */
  readonly title: string
  readonly madeAt: string
  /** Whether this very revision was sent to THL. */
  readonly isSent: boolean
  readonly content: DocumentContent
}

/** A revision without what it says. */
export interface RevisionMark {
  readonly number: number
  readonly madeAt: string
  readonly isAdopted: boolean
}

function instant(stored: unknown): string {
  return new Date(String(stored)).toISOString()
}

/** The revisions of a document, the newest first. */
export async function revisionsOf(database: Queryable, document: string): Promise<readonly RevisionMark[]> {
  const { rows } = await database.query(
    `SELECT number, made_at AS "madeAt", adopted_at IS NOT NULL AS "isAdopted"
      FROM document_revisions WHERE document_id = $1::uuid ORDER BY number DESC`,
    [document],
  )
  return rows.map(({ number, madeAt, isAdopted }) => ({
    number: Number(number),
    madeAt: instant(madeAt),
    isAdopted: isAdopted === true,
  }))
}

/** A revision of a document, the newest where no number is given; `null` when there is none. */
export async function revisionOf(
  database: Queryable,
  document: string,
  number: number | null,
): Promise<Revision | null> {
  const { rows } = await database.query(
    `SELECT number, title, made_at AS "madeAt", sent_at IS NOT NULL AS "isSent", content FROM document_revisions
      WHERE document_id = $1::uuid AND ($2::int IS NULL OR number = $2::int) ORDER BY number DESC LIMIT 1`,
    [document, number],
  )
  const [row] = rows
  if (row === undefined) return null
  return {
    number: Number(row.number),
    title: String(row.title),
    madeAt: instant(row.madeAt),
    isSent: row.isSent === true,
    content: parseDocumentContent(row.content),
  }
}

/** Keeps what a document says now as its next revision, and gives its number. The document is locked by whoever calls. */
export async function keepRevision(
  database: Queryable,
  document: string,
  { title, content }: Pick<Revision, 'title' | 'content'>,
): Promise<number> {
  const { rows } = await database.query(
    `INSERT INTO document_revisions (document_id, number, title, content)
      SELECT $1::uuid, coalesce(max(number), 0) + 1, $2, $3::jsonb FROM document_revisions WHERE document_id = $1::uuid
      RETURNING number`,
    [document, title, JSON.stringify(content)],
  )
  return Number(rows[0]?.number)
}

/** Marks the newest revision of a document as the one that was adopted. */
export async function adoptNewest(database: Queryable, document: string): Promise<void> {
  await database.query(
    `UPDATE document_revisions SET adopted_at = now() WHERE document_id = $1::uuid AND adopted_at IS NULL
      AND number = (SELECT max(number) FROM document_revisions WHERE document_id = $1::uuid)`,
    [document],
  )
}

/** Marks the newest revision of a document as sent to THL, unless it was sent before. */
export async function sendNewest(database: Queryable, document: string): Promise<void> {
  await database.query(
    `UPDATE document_revisions SET sent_at = now() WHERE document_id = $1::uuid AND sent_at IS NULL
      AND number = (SELECT max(number) FROM document_revisions WHERE document_id = $1::uuid)`,
    [document],
  )
}
