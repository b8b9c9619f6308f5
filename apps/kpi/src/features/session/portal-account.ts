import { z } from 'zod'
import { HttpFailure } from '../../http/http-failure'
import { type Answer, request } from '../../http/request'
import { type Account, accountSchema, type Session } from './session'

/** A sign-in may have to wait for its turn, in milliseconds. */
const signInTimeout = 15_000

const loginSchema = z.object({ token: z.string().min(1), exp: z.number().int().positive() })

/** How signing in at the portal ended. */
export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly session: Session }
  | { readonly kind: 'wrong-credentials' | 'too-many-tries' | 'unreachable' }

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

/** For whom a sign-in is asked, so that the portal counts failures at that address and not at this app's. */
export interface AskedFor {
  readonly serviceKey: string
  /** The address at the other end of the connection. */
  readonly peer: string
  /** What servers before this app added to `X-Forwarded-For`. */
  readonly forwarded: string
}

async function fetchAccount(portal: string, token: string): Promise<Account | null> {
  const answer = await request(new URL('/api/me', portal).href, { headers: { authorization: `JWT ${token}` } })
  if (answer.status === 401 || answer.status === 403) return null
  if (answer.status !== 200) throw new HttpFailure(`the portal answered ${answer.status} when asked for the account`)
  return parseJson(answer, accountSchema)
}

async function logIn(
  portal: string,
  credentials: { email: string; password: string },
  { serviceKey, peer, forwarded }: AskedFor,
): Promise<Answer> {
  return await request(
    new URL('/api/users/login', portal).href,
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `service-clients API-Key ${serviceKey}`,
        'x-client-address': peer,
        'x-client-forwarded-for': forwarded,
      },
      body: JSON.stringify(credentials),
    },
    signInTimeout,
  )
}

/** Signs in at the portal with an e-mail address and a password, and asks what the account may see. */
export async function signInAtPortal(
  portal: string,
  credentials: { email: string; password: string },
  askedFor: AskedFor,
): Promise<SignInOutcome> {
  try {
    const answer = await logIn(portal, credentials, askedFor)
    if (answer.status === 429) return { kind: 'too-many-tries' }
    if (answer.status >= 400 && answer.status < 500) return { kind: 'wrong-credentials' }
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
