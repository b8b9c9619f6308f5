import { cookies } from 'next/headers'
import { cache } from 'react'
import { env } from '../../env'
import { accountChecks } from './process-accounts'
import type { Account, Session } from './session'
import { sessionCookieName } from './session-cookie'
import { openSession } from './session-token'

/** The session in the request's cookie, if it opens and has not expired; not yet checked against the portal. */
export const cookieSession = cache(async (): Promise<Session | null> => {
  const store = await cookies()
  const sealed = store.get(sessionCookieName(env().KPI_URL))?.value
  return sealed === undefined ? null : await openSession(sealed, env().KPI_SESSION_SECRET, new Date())
})

/**
 * The signed-in person with the rights the portal gives today; null when nobody is signed in or the portal no longer
 * knows the session. While the portal does not answer, the session is trusted with the rights last known.
 */
export const currentAccount = cache(async (): Promise<Account | null> => {
  const session = await cookieSession()
  if (session === null) return null
  const check = await accountChecks().check(session.token)
  if (check.kind === 'unknown') return null
  return check.kind === 'known' ? check.account : session.account
})
