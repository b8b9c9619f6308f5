import { randomUUID } from 'node:crypto'
import { jwtSign, type Payload } from 'payload'

/** How long somebody stays signed in, in seconds: nothing makes a session longer. */
export const sessionSeconds = 12 * 60 * 60

export interface SignedIn {
  readonly token: string
  /** The session's id. */
  readonly session: string
  /** When the session ends, in epoch seconds. */
  readonly exp: number
}

/**
 * Begins a session, unless the password has changed since it was checked. Only the session's own row is written:
 * Payload's way writes the whole account as it was before the check, and would undo what an administrator changed
 * meanwhile.
 *
 * @returns `null` when the account is gone or has another password by now
 */
export async function beginSession(payload: Payload, userId: string, hash: string): Promise<SignedIn | null> {
  const session = randomUUID()
  await payload.db.pool.query('DELETE FROM users_sessions WHERE _parent_id = $1 AND expires_at <= now()', [userId])
  const { rowCount } = await payload.db.pool.query(
    `INSERT INTO users_sessions (_order, _parent_id, id, created_at, expires_at)
     SELECT 1 + coalesce((SELECT max(_order) FROM users_sessions WHERE _parent_id = $1), 0),
       id, $3, now(), now() + make_interval(secs => $4)
     FROM users WHERE id = $1 AND hash = $2`,
    [userId, hash, session, sessionSeconds],
  )
  if (rowCount !== 1) return null
  return { ...(await tokenOf(payload, userId, session, sessionSeconds)), session }
}

/** The token of a session, for so many seconds. */
export async function tokenOf(
  payload: Payload,
  userId: string,
  session: string,
  seconds: number,
): Promise<Omit<SignedIn, 'session'>> {
  const fieldsToSign = { id: userId, collection: 'users', sid: session }
  return jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: seconds })
}

/** Ends one session of an account, or all of them. */
export async function endSessions(payload: Payload, userId: string, session: string | 'all'): Promise<void> {
  await payload.db.pool.query('DELETE FROM users_sessions WHERE _parent_id = $1 AND ($2 = $3 OR id = $2)', [
    userId,
    session,
    'all',
  ])
}
