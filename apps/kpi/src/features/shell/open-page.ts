import type { Locale } from '@kotipesa/domain'
import { redirect } from 'next/navigation'
import { currentFacts } from '../facts/current-facts'
import type { FactsState } from '../facts/facts-state'
import { pageHref, type Query } from '../navigation/href'
import { cookieSession, currentAccount } from '../session/current-session'
import type { Account } from '../session/session'
import { type Visibility, visibilityOf } from '../session/visible-regions'

/** What every page for signed-in people begins with. */
export interface PageOpening {
  readonly account: Account
  readonly visibility: Visibility
  readonly facts: FactsState
}

/**
 * Checks who asks and renews the facts, both at once. Somebody who is not signed in is led to the sign-in page and from
 * there back to this address; nothing of the facts is touched for them.
 */
export async function openPage(locale: Locale, path: string, query: Query): Promise<PageOpening> {
  function signInAgain(reason?: 'ended'): never {
    return redirect(pageHref(locale, '/sign-in', { next: pageHref(locale, path, query), reason }))
  }
  if ((await cookieSession()) === null) return signInAgain()
  const [account, facts] = await Promise.all([currentAccount(), currentFacts()])
  if (account === null) return signInAgain('ended')
  return { account, visibility: visibilityOf(account), facts }
}
