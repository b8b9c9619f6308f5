import type { RegistrationStateId } from '@kotipesa/domain'
import { isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'
import type { Language } from '../text'
import { columnOf, type Occasion } from './occasion'

/** A registration as it is stored. */
export interface Registration {
  readonly id: string
  readonly of: Occasion['of']
  readonly occasion: string
  readonly name: string
  readonly email: string
  readonly unit: string | null
  readonly group: string
  readonly sector: string | null
  readonly note: string | null
  readonly language: Language
  readonly state: RegistrationStateId
  readonly createdAt: Date
}

const columns = `r.id::text, CASE WHEN r.training_id IS NULL THEN 'event' ELSE 'training' END AS of,
  coalesce(r.training_id, r.event_id)::text AS occasion, r.name, r.email, r.unit, r."group"::text, r.sector::text, r.note,
  r.language::text, r.state::text, r.created_at AS "createdAt"`

async function found(database: Queryable, rule: string, values: unknown[]): Promise<readonly Registration[]> {
  const { rows } = await database.query(
    `SELECT ${columns} FROM registrations r WHERE ${rule} ORDER BY r.queued_at, r.id`,
    values,
  )
  return rows as unknown as readonly Registration[]
}

/** The registrations for a training or an event: first whoever came first, or came back first. */
export async function registrationsFor(
  database: Queryable,
  { of, id }: Pick<Occasion, 'of' | 'id'>,
): Promise<readonly Registration[]> {
  return found(database, `${isLive('r')} AND r.${columnOf(of)} = $1::uuid`, [id])
}

/** The registration that a link's secret opens; `null` when it opens none. */
export async function registrationByHash(database: Queryable, hash: string): Promise<Registration | null> {
  return (await found(database, `${isLive('r')} AND r.key_hash = $1`, [hash]))[0] ?? null
}

/** A registration, in the trash as well. */
export async function registrationById(database: Queryable, id: string): Promise<Registration | null> {
  return (await found(database, 'r.id = $1::uuid', [id]))[0] ?? null
}

/**
 * Locks what registrations are for before they are locked themselves, as everybody does who changes both: of two at once
 * one waits for the other, never both.
 */
export async function lockOccasionsOf(database: Queryable, registrations: readonly string[]): Promise<void> {
  for (const kind of ['training', 'event'] as const) {
    await database.query(
      `SELECT id FROM ${kind}s WHERE id IN (SELECT ${columnOf(kind)} FROM registrations WHERE id = ANY($1::uuid[]))
        ORDER BY id FOR NO KEY UPDATE`,
      [registrations],
    )
  }
}

/** Nobody else registers for it, or changes it, until the transaction ends. */
export async function lockOccasion(database: Queryable, { of, id }: Pick<Occasion, 'of' | 'id'>): Promise<void> {
  await database.query(`SELECT id FROM ${of}s WHERE id = $1::uuid FOR NO KEY UPDATE`, [id])
}
