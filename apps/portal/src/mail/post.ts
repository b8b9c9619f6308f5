import { env } from '../env'
import type { MessageKind } from './message-terms'

/** The part of a connection pool that messages need. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/** A message to one address. */
export interface Message {
  /** Of this message alone: with the same key nothing is sent a second time. */
  readonly key: string
  readonly kind: MessageKind
  readonly recipient: string
  readonly subject: string
  readonly body: string
  /** Days for the reader's calendar program (iCalendar), if there are any. */
  readonly calendar?: string | null
  /** Whom it goes to, if the recipient is one of the people a region knows. */
  readonly person?: string
}

/**
 * Puts a message among those to be sent. Without a mail server it is kept to be read by administrators.
 *
 * @returns false when a message of this key was there already
 */
export async function post(database: Queryable, message: Message): Promise<boolean> {
  const { key, kind, recipient, subject, body, calendar = null, person = null } = message
  const state = env().SMTP_URL === undefined ? 'kept' : 'waiting'
  const { rows } = await database.query(
    `INSERT INTO messages (key, kind, recipient, subject, body, calendar, state, person_id)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (key) DO NOTHING RETURNING id`,
    [key, kind, recipient, subject, body, calendar, state, person],
  )
  return rows.length === 1
}
