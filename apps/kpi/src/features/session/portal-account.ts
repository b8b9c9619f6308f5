import { z } from 'zod'
import { HttpFailure } from '../../http/http-failure'
import { type Answer, request } from '../../http/request'
import { type Account, accountSchema, type Session } from './session'

const loginSchema = z.object({ token: z.string().min(1), exp: z.number().int().positive() })

/** Whether the portal still knows the account behind a token. */
export type AccountCheck =
  { readonly kind: 'known'; readonly account: Account } | { readonly kind: 'unknown' | 'unreachable' }

function parseJson<T>(answer: Answer, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(answer.body))
  } catch (error) {
    throw new HttpFailure('the portal answered in an unexpected form', { cause: error })
  }
}

async function fetchAccount(portal: string, token: string): Promise<Account | null> {
  const answer = await request(new URL('/api/me', portal).href, { headers: { authorization: `JWT ${token}` } })
  if (answer.status === 401 || answer.status === 403) return null
  if (answer.status !== 200) throw new HttpFailure(`the portal answered ${answer.status} when asked for the account`)
  return parseJson(answer, accountSchema)
}

/** Whether the portal answers, before people are led there. */
export async function isPortalThere(portal: string): Promise<boolean> {
  try {
    return (await request(new URL('/api/health', portal).href, {})).status === 200
  } catch (error) {
    if (error instanceof HttpFailure) return false
    throw error
  }
}

/**
 * The session that somebody has at the portal, for a code that the portal has given their browser and the secret with which
 * it began here.
 *
 * @returns null when the portal does not know the code, or does not answer
 */
export async function sessionFromPortal(
  portal: string,
  serviceKey: string,
  handed: { readonly code: string; readonly verifier: string },
): Promise<Session | null> {
  try {
    const answer = await request(new URL('/api/users/handed-session', portal).href, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `service-clients API-Key ${serviceKey}` },
      body: JSON.stringify(handed),
    })
    if (answer.status !== 200) return null
    const { token, exp } = parseJson(answer, loginSchema)
    const account = await fetchAccount(portal, token)
    return account && { token, account, expiresAt: exp }
  } catch (error) {
    if (error instanceof HttpFailure) return null
    throw error
  }
}

/** Asks the portal whether a token still stands and what its account may see today. */
export async function checkAccount(portal: string, token: string): Promise<AccountCheck> {
  try {
    const account = await fetchAccount(portal, token)
    return account === null ? { kind: 'unknown' } : { kind: 'known', account }
  } catch (error) {
    if (error instanceof HttpFailure) return { kind: 'unreachable' }
    throw error
  }
}

/** Ends the session at the portal as well. The person is signed out here even when the portal does not answer. */
export async function signOutAtPortal(portal: string, token: string): Promise<void> {
  try {
    await request(new URL('/api/users/logout', portal).href, {
      method: 'POST',
      headers: { authorization: `JWT ${token}` },
    })
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error
  }
}
