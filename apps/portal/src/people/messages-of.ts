import { day, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'
import type { Refusal } from '../mail/refusal'
import type { SentMessage } from './person-overview'

const mostShown = 10

/** The latest messages to a person, newest first. */
export async function messagesOf(database: Queryable, person: string): Promise<readonly SentMessage[]> {
  const { rows } = await database.query(
    `SELECT kind::text, state::text, refusal, ${day('created_at')} AS "on" FROM messages
      WHERE person_id = $1 ORDER BY created_at DESC, id LIMIT ${mostShown}`,
    [person],
  )
  return rows as unknown as readonly SentMessage[]
}

/** The last message that has left, if it did not arrive: a later one that arrives puts it right. */
export function undeliveredOf(messages: readonly SentMessage[]): SentMessage | null {
  const last = messages.find(({ state }) => state === 'sent' || state === 'refused')
  return last?.state === 'refused' ? last : null
}

/** Somebody whom the last message did not reach. */
export interface Undelivered {
  readonly person: string
  readonly name: string
  readonly region: string
  readonly refusal: Refusal | null
  readonly on: string
}

/** The people of some regions whom the last message did not reach. */
export async function undeliveredIn(database: Queryable, regions: readonly string[]): Promise<readonly Undelivered[]> {
  const { rows } = await database.query(
    `SELECT p.id::text AS person, p.name, p.region_id AS region, m.refusal, ${day('m.created_at')} AS "on"
      FROM people p CROSS JOIN LATERAL (
        SELECT state, refusal, created_at FROM messages
          WHERE person_id = p.id AND state IN ('sent', 'refused') ORDER BY created_at DESC, id LIMIT 1
      ) m WHERE p.region_id = ANY($1::text[]) AND ${isLive('p')} AND m.state = 'refused' ORDER BY p.name, p.id`,
    [regions],
  )
  return rows as unknown as readonly Undelivered[]
}
