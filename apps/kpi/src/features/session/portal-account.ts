import { z } from 'zod'
import { HttpFailure } from '../../http/http-failure'
import { type Answer, request } from '../../http/request'
import { type Account, accountSchema, type Session } from './session'

const loginSchema = z.object({ token: z.string().min(1), exp: z.number().int().positive() })

/** How signing in at the portal ended. */
export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly session: Session }
  | { readonly kind: 'wrong-credentials' | 'locked' | 'unreachable' }

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

/** Payload answers 401 to a locked account as well; only the message, asked for in English, tells it apart. */
function isLocked(answer: Answer): boolean {
  return /locked/i.test(answer.body)
}

async function fetchAccount(portal: string, token: string): Promise<Account | null> {
  const answer = await request(new URL('/api/me', portal).href, { headers: { authorization: `JWT ${token}` } })
  if (answer.status === 401 || answer.status === 403) return null
  if (answer.status !== 200) throw new HttpFailure(`the portal answered ${answer.status} when asked for the account`)
  return parseJson(answer, accountSchema)
}

async function logIn(portal: string, email: string, password: string): Promise<Answer> {
  return await request(new URL('/api/users/login', portal).href, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ email, password }),
  })
}

/** Signs in at the portal with an e-mail address and a password, and asks what the account may see. */
export async function signInAtPortal(portal: string, email: string, password: string): Promise<SignInOutcome> {
  try {
    const answer = await logIn(portal, email, password)
    if (answer.status >= 400 && answer.status < 500) {
      return { kind: isLocked(answer) ? 'locked' : 'wrong-credentials' }
    }
    if (answer.status !== 200) return { kind: 'unreachable' }
    const { token, exp } = parseJson(answer, loginSchema)
    const account = await fetchAccount(portal, token)
    if (account === null) return { kind: 'unreachable' }
    return { kind: 'signed-in', session: { token, account, expiresAt: exp } }
  } catch (error) {
    if (error instanceof HttpFailure) return { kind: 'unreachable' }
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
