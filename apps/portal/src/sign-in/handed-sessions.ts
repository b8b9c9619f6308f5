import { createHash } from 'node:crypto'
import { addDataAndFileToRequest, type Payload, type PayloadRequest } from 'payload'
import { programThat } from '../access/actor'
import { env } from '../env'
import { newSecret, secretHash } from '../links/secret'
import { tokenOf } from './sessions'

/** A session of the portal, by its account and id. */
export interface SessionId {
  readonly account: string
  readonly session: string
}

/** What the KPI app sends along, so that only the browser that began gets a session: SHA-256 of a secret in its cookie. */
export function isChallenge(value: string): boolean {
  return /^[\w-]{43}$/.test(value)
}

/**
 * Where the KPI app takes over a session of the portal: its address carries a code that is good for a minute, once, and for
 * the one browser that began with this challenge.
 */
export async function addressOfHanding(
  payload: Payload,
  { account, session }: SessionId,
  challenge: string,
): Promise<string> {
  const code = newSecret()
  const { pool } = payload.db
  await pool.query('DELETE FROM handed_sessions WHERE expires_at <= now()')
  await pool.query(
    'INSERT INTO handed_sessions (code_hash, account, session, challenge) VALUES ($1, $2::uuid, $3, $4)',
    [secretHash(payload, code), account, session, challenge],
  )
  const address = new URL('/fi/sign-in/return', env().KPI_URL)
  address.search = new URLSearchParams({ code, state: challenge }).toString()
  return address.href
}

interface Handed {
  readonly account: string
  readonly session: string
  readonly seconds: number
}

/** Uses a code up and gives the session that it stands for, while it lasts. */
async function takeOver(payload: Payload, code: string, verifier: string): Promise<Handed | null> {
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const { rows } = await payload.db.pool.query<Handed & { readonly challenge: string; readonly isOpen: boolean }>(
    `WITH used AS (DELETE FROM handed_sessions WHERE code_hash = $1 RETURNING *)
      SELECT used.account::text, used.session, used.challenge, used.expires_at > now() AS "isOpen",
        floor(extract(epoch FROM s.expires_at - now()))::int AS seconds
      FROM used JOIN users_sessions s ON s.id = used.session AND s._parent_id = used.account`,
    [secretHash(payload, code)],
  )
  const [handed] = rows
  const isRight = handed !== undefined && handed.isOpen && handed.challenge === challenge && handed.seconds > 0
  return isRight ? handed : null
}

/**
 * `POST /api/users/handed-session` with `{ code, verifier }`: gives the KPI app, which shows its key, the token of the
 * session that the portal has begun. So there is one session for both, and it ends for both.
 */
export async function handOver(req: PayloadRequest): Promise<Response> {
  await addDataAndFileToRequest(req)
  if (programThat('isKpiApp', req.user) === null) return new Response(null, { status: 403 })
  const { code, verifier } = req.data ?? {}
  const handed =
    typeof code === 'string' && typeof verifier === 'string' ? await takeOver(req.payload, code, verifier) : null
  if (handed === null) return new Response(null, { status: 404 })
  const { account, session, seconds } = handed
  return Response.json(await tokenOf(req.payload, account, session, seconds), {
    headers: { 'Cache-Control': 'no-store' },
  })
}
