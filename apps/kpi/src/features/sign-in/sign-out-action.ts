'use server'

import { hasLocale } from 'next-intl'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { env } from '../../env'
import { routing } from '../../i18n/routing'
import { pageHref } from '../navigation/href'
import { cookieSession } from '../session/current-session'
import { accountChecks } from '../session/process-accounts'
import { signOutAtPortal } from '../session/portal-account'
import { sessionCookieName } from '../session/session-cookie'

/** Ends the session here and at the portal, and leads to the sign-in page. */
export async function signOut(form: FormData): Promise<void> {
  const asked = form.get('locale')
  const locale = typeof asked === 'string' && hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  const session = await cookieSession()
  const store = await cookies()
  store.delete({
    name: sessionCookieName(env().KPI_URL),
    path: '/',
    secure: new URL(env().KPI_URL).protocol === 'https:',
  })
  if (session !== null) {
    await signOutAtPortal(env().PORTAL_URL, session.token)
    accountChecks().forget(session.token)
  }
  redirect(pageHref(locale, '/sign-in', { reason: 'signed-out' }))
}
