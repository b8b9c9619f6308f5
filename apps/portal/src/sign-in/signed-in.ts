import type { Payload } from 'payload'
import { parseCookies } from 'payload/shared'
import type { SessionId } from './handed-sessions'
import { whoAsks } from './who-asks'

/** Somebody who has signed in, as the portal's own plain pages know them. */
export interface SignedInAccount extends SessionId {
  readonly token: string
  readonly expiresAt: string
}

/**
 * Who opens one of the portal's own plain pages. A link on another site leads there too, so the cookie counts wherever the
 * browser comes from; forms of other sites are refused before (`security/cross-site.ts`).
 */
export async function signedIn(payload: Payload, request: Request): Promise<SignedInAccount | null> {
  const token = parseCookies(request.headers).get(`${payload.config.cookiePrefix}-token`)
  if (token === undefined) return null
  const user = await whoAsks(payload, new Headers({ Authorization: `JWT ${token}` }))
  if (user?.collection !== 'users') return null
  const own = '_sid' in user ? user._sid : null
  const session = user.sessions?.find(({ id }) => id === own)
  return session ? { token, account: String(user.id), session: session.id, expiresAt: session.expiresAt } : null
}
