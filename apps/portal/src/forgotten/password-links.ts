import { keptDays } from '@kotipesa/domain'
import type { Payload, PayloadRequest } from 'payload'
import { note } from '../audit/note'
import { env } from '../env'
import { newSecret, secretHash } from '../links/secret'
import { post, type Queryable } from '../mail/post'
import { hourly } from '../regular/hourly'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { storedEmail } from '../sign-in/sign-in'
import { say, type Language } from '../text'

/** So many links an account gets in an hour, so that nobody fills a stranger's mailbox. */
const mostAnHour = 3
const longestEmail = 254

/** What an account is when a link is made: with another password or address the link holds no longer. */
const madeFor = `encode(sha256(convert_to(coalesce(u.hash, '') || ' ' || u.email, 'UTF8')), 'hex')`

/** Whose password a link sets. */
export interface PasswordLink {
  readonly id: string
  readonly account: string
  readonly email: string
  readonly name: string
  readonly language: Language
}

/** Sends a link to whoever has an account with this address; nothing tells whether somebody has. */
export async function sendPasswordLink(req: PayloadRequest, typed: string): Promise<void> {
  const email = storedEmail(typed)
  if (email === '' || email.length > longestEmail || email.includes('\0')) return
  await inOneTransaction(req, async () => {
    const database = queriesIn(req)
    // Asked for several times at once they are counted one after another.
    await database.query('SELECT FROM users WHERE email = $1 FOR UPDATE', [email])
    const secret = newSecret()
    const { rows } = await database.query(
      `INSERT INTO password_links (account, key_hash, made_for)
        SELECT u.id, $2::text, ${madeFor} FROM users u
          WHERE u.email = $1 AND NOT EXISTS (SELECT FROM openid_accounts o WHERE o.account = u.id)
            AND (SELECT count(*) FROM password_links l WHERE l.account = u.id
            AND l.created_at > now() - interval '1 hour') < ${mostAnHour}
        RETURNING id::text, account::text, (SELECT language::text FROM users WHERE users.id = account) AS language`,
      [email, secretHash(req.payload, secret)],
    )
    const [made] = rows
    if (made === undefined) return
    const i18n = { i18n: { language: String(made.language) } }
    const link = new URL(`/salasana/${secret}`, env().PORTAL_URL).href
    await post(database, {
      key: `password-link:${String(made.id)}`,
      kind: 'password-link',
      recipient: email,
      subject: say(i18n, 'forgotten.subject'),
      body: say(i18n, 'forgotten.mail', { link }),
    })
    await note(req, { act: 'password-link', account: String(made.account) })
  })
}

/** What a secret leads to; `null` when it is used or too old, or the account has changed since. */
export async function passwordLink(payload: Payload, secret: string): Promise<PasswordLink | null> {
  const { rows } = await payload.db.pool.query<PasswordLink>(
    `SELECT l.id::text, u.id::text AS account, u.email, u.name, u.language::text AS language
      FROM password_links l JOIN users u ON u.id = l.account
      WHERE l.key_hash = $1 AND l.used_at IS NULL AND l.expires_at > now() AND l.made_for = ${madeFor}`,
    [secretHash(payload, secret)],
  )
  return rows[0] ?? null
}

/** Uses a link up, and with it every other one of its account; gives whether it was this call that did. */
export async function usePasswordLink(database: Queryable, { id, account }: PasswordLink): Promise<boolean> {
  // One at a time, in the order of the account, so that two links at once do not wait for each other.
  await database.query('SELECT FROM users WHERE id = $1::uuid FOR UPDATE', [account])
  const { rows } = await database.query(
    `UPDATE password_links l SET used_at = now() FROM users u
      WHERE l.account = $1::uuid AND u.id = l.account AND l.used_at IS NULL AND l.expires_at > now()
        AND l.made_for = ${madeFor} RETURNING l.id::text`,
    [account],
  )
  return rows.some((row) => row.id === id)
}

/** Forgets links that lead nowhere any more. */
export async function forgetPasswordLinks(database: Queryable): Promise<void> {
  await database.query(`DELETE FROM password_links WHERE expires_at < now() - interval '${keptDays.links} days'`)
}

/** Looks regularly for links that are over. */
export function keepForgettingLinks(payload: Payload): void {
  hourly(payload, 'Links to set a password that are over could not be forgotten', () =>
    forgetPasswordLinks(payload.db.pool),
  )
}
