import { hasLocale } from 'next-intl'
import { cookies } from 'next/headers'
import { env } from '../../env'
import { routing } from '../../i18n/routing'
import { ownPageOrNull, pageHref } from '../navigation/href'
import { isPortalThere, sessionFromPortal } from '../session/portal-account'
import { sessionCookieAttributes, sessionCookieName } from '../session/session-cookie'
import { sealSession } from '../session/session-token'
import { begunCookieName, begunSeconds, belongsTo, challengeOf, newVerifier, readBegun, writeBegun } from './begun'

function led(to: string): Response {
  const Location = new URL(to, env().KPI_URL).href
  return new Response(null, { status: 303, headers: { Location, 'Cache-Control': 'no-store' } })
}

/** Leads to the portal, where people sign in for both applications. */
export async function beginAtPortal(request: Request, asked: string): Promise<Response> {
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  const next = ownPageOrNull(new URL(request.url).searchParams.get('next'))
  const { PORTAL_URL: portal, KPI_URL: origin } = env()
  if (!(await isPortalThere(portal))) return led(pageHref(locale, '/sign-in', { next, reason: 'unreachable' }))
  const verifier = newVerifier()
  const store = await cookies()
  store.set(begunCookieName(origin), writeBegun({ verifier, next, locale }), {
    httpOnly: true,
    sameSite: 'lax',
    secure: origin.startsWith('https:'),
    path: '/',
    maxAge: begunSeconds,
  })
  const address = new URL('/kirjaudu/mittarit', portal)
  address.search = new URLSearchParams({ challenge: challengeOf(verifier), lang: locale }).toString()
  return led(address.href)
}

/**
 * Takes over the session that somebody has at the portal, if the browser is the one that began. Whatever is wrong leads to
 * the sign-in page, where one begins anew.
 */
export async function returnFromPortal(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const { PORTAL_URL: portal, KPI_URL: origin, KPI_SESSION_SECRET: secret, KPI_SERVICE_KEY: serviceKey } = env()
  const store = await cookies()
  const begun = readBegun(store.get(begunCookieName(origin))?.value)
  store.delete({ name: begunCookieName(origin), path: '/', secure: origin.startsWith('https:') })
  const locale = begun !== null && hasLocale(routing.locales, begun.locale) ? begun.locale : routing.defaultLocale
  const next = ownPageOrNull(begun?.next ?? null)
  if (begun === null || !belongsTo(begun, searchParams.get('state') ?? '')) {
    return led(pageHref(locale, '/sign-in', { next, reason: 'not-begun' }))
  }
  const session = await sessionFromPortal(portal, serviceKey, {
    code: searchParams.get('code') ?? '',
    verifier: begun.verifier,
  })
  if (session === null) return led(pageHref(locale, '/sign-in', { next, reason: 'not-begun' }))
  store.set(sessionCookieName(origin), await sealSession(session, secret), sessionCookieAttributes(session, origin))
  return led(next ?? pageHref(locale, '/'))
}
