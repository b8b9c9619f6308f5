import { createHash, randomBytes } from 'node:crypto'

/** The part of a connection pool that the links need. */
interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

const validHours = 24

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

const noAdministrator = `NOT EXISTS (SELECT FROM users WHERE national_role = 'administrator')`

/**
 * Makes a link's secret, which is given once: the database keeps its hash for a day.
 *
 * @returns `null` when there is an administrator already
 */
export async function issueToken(database: Queryable, now: Date): Promise<string | null> {
  await database.query('DELETE FROM first_administrator_links WHERE expires_at <= $1', [now])
  const token = randomBytes(32).toString('base64url')
  const { rows } = await database.query(
    `INSERT INTO first_administrator_links (token_hash, expires_at)
      SELECT $1, $2 WHERE ${noAdministrator} RETURNING token_hash`,
    [hashOf(token), new Date(now.getTime() + validHours * 3_600_000)],
  )
  return rows.length === 0 ? null : token
}

const isOpen = `token_hash = $1 AND used_at IS NULL AND expires_at > $2`

/** Whether the link may still be used: there is one, it is young and unused, and there is no administrator. */
export async function mayUse(database: Queryable, token: string, now: Date): Promise<boolean> {
  const { rows } = await database.query(
    `SELECT 1 FROM first_administrator_links WHERE ${isOpen} AND ${noAdministrator}`,
    [hashOf(token), now],
  )
  return rows.length === 1
}

/**
 * Uses the link, and with it every other one, so that of two people at the same moment one makes the account.
 *
 * @returns whether it was this call that used it
 */
export async function useToken(database: Queryable, token: string, now: Date): Promise<boolean> {
  const { rows } = await database.query(
    `UPDATE first_administrator_links SET used_at = $2
      WHERE used_at IS NULL
        AND EXISTS (SELECT FROM first_administrator_links WHERE ${isOpen}) AND ${noAdministrator}
      RETURNING token_hash`,
    [hashOf(token), now],
  )
  return rows.some((row) => row.token_hash === hashOf(token))
}

/** Makes the links usable again that {@link useToken} used at this moment: the account could not be made. */
export async function giveBack(database: Queryable, usedAt: Date): Promise<void> {
  await database.query('UPDATE first_administrator_links SET used_at = NULL WHERE used_at = $1', [usedAt])
}
