import { keptDays } from '@kotipesa/domain'
import type { Payload } from 'payload'
import type { Queryable } from '../mail/post'
import { hourly } from '../regular/hourly'

/** A session as its owner sees it in the list. */
export interface OwnSession {
  readonly id: string
  readonly device: string
  readonly address: string
  readonly since: Date
}

/** The open sessions of an account, the latest first. */
export async function sessionsOf(database: Queryable, account: string): Promise<readonly OwnSession[]> {
  const { rows } = await database.query(
    `SELECT s.id, coalesce(i.device, '') AS device, coalesce(i.address, '') AS address, s.created_at AS since
      FROM users_sessions s LEFT JOIN sign_ins i ON i.session = s.id AND i.account = s._parent_id
      WHERE s._parent_id = $1::uuid AND s.expires_at > now() ORDER BY s.created_at DESC, s.id`,
    [account],
  )
  return rows as unknown as readonly OwnSession[]
}

/** When somebody has signed in before this session, within the 90 days for which that is kept. */
export async function lastSignIn(database: Queryable, account: string, session: string): Promise<Date | null> {
  const { rows } = await database.query(
    `SELECT max(at) AS at FROM sign_ins WHERE account = $1::uuid
      AND at < coalesce((SELECT at FROM sign_ins WHERE session = $2), now())`,
    [account, session],
  )
  return (rows[0]?.at as Date | null | undefined) ?? null
}

/** Ends sessions of an account: one, or all but the one in which it is asked. */
export async function endOwnSessions(
  database: Queryable,
  account: string,
  which: { readonly one: string } | { readonly allBut: string },
): Promise<number> {
  const { rows } =
    'one' in which
      ? await database.query('DELETE FROM users_sessions WHERE _parent_id = $1::uuid AND id = $2 RETURNING id', [
          account,
          which.one,
        ])
      : await database.query('DELETE FROM users_sessions WHERE _parent_id = $1::uuid AND id <> $2 RETURNING id', [
          account,
          which.allBut,
        ])
  return rows.length
}

/** Forgets from where people signed in, after 90 days. */
export async function forgetSignIns(database: Queryable): Promise<void> {
  await database.query(`DELETE FROM sign_ins WHERE at < now() - interval '${keptDays.signIns} days'`)
}

/** Looks regularly for what is to be forgotten of signing in. */
export function keepForgettingSignIns(payload: Payload): void {
  hourly(payload, 'What is kept of signing in could not be forgotten', () => forgetSignIns(payload.db.pool))
}
