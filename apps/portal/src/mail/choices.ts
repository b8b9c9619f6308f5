import type { Payload } from 'payload'
import { env } from '../env'
import { isLive } from '../facts/sql'
import { ownSecret } from '../links/own-link'
import { secretHash } from '../links/secret'
import type { Language } from '../text'
import { declinableMessages, type DeclinableMessage } from './declinable'
import type { Queryable } from './post'

/** Which messages a person has chosen to get. */
export interface MessageChoices {
  readonly person: string
  readonly region: string
  readonly language: Language
  readonly declined: readonly DeclinableMessage[]
}

function secretOf(payload: Pick<Payload, 'secret'>, person: string): string {
  return ownSecret(payload, 'message-choices', { id: person, version: 1 })
}

/** The personal address at which somebody chooses messages; from now on it opens. */
export async function choicesLink({ secret, db }: Pick<Payload, 'secret' | 'db'>, person: string): Promise<string> {
  const own = secretOf({ secret }, person)
  await db.pool.query(
    'INSERT INTO message_choices (person_id, key_hash) VALUES ($1, $2) ON CONFLICT (person_id) DO NOTHING',
    [person, secretHash({ secret }, own)],
  )
  return new URL(`/v/${own}`, env().PORTAL_URL).href
}

/** The choices that a secret opens; `null` when it opens none or the person lies in the trash. */
export async function choicesBySecret({ secret, db }: Payload, given: string): Promise<MessageChoices | null> {
  const { rows } = await db.pool.query(
    `SELECT c.person_id::text AS person, p.region_id AS region, c.declined, coalesce((SELECT l.value::text
        FROM people_languages l WHERE l.parent_id = p.id ORDER BY l."order" LIMIT 1), 'fi') AS language
      FROM message_choices c JOIN people p ON p.id = c.person_id AND ${isLive('p')} WHERE c.key_hash = $1`,
    [secretHash({ secret }, given)],
  )
  return (rows[0] as MessageChoices | undefined) ?? null
}

/** Stores which messages a person wants; all others are left unsent. */
export async function chooseMessages(database: Queryable, person: string, wanted: readonly string[]): Promise<void> {
  const declined = declinableMessages.flatMap(({ id }) => (wanted.includes(id) ? [] : [id]))
  await database.query('UPDATE message_choices SET declined = $2 WHERE person_id = $1', [person, declined])
}

/** What a person has chosen not to get. */
export async function declinedBy(database: Queryable, person: string): Promise<readonly DeclinableMessage[]> {
  const { rows } = await database.query('SELECT declined FROM message_choices WHERE person_id = $1', [person])
  return (rows[0]?.declined ?? []) as readonly DeclinableMessage[]
}
