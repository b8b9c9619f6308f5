'use server'

import { peerAddressHeader } from '@kotipesa/web'
import { hasLocale } from 'next-intl'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { env } from '../../env'
import { routing } from '../../i18n/routing'
import { isSentByScript } from '../../http/sent-by-script'
import { ownPageOrNull, pageHref } from '../navigation/href'
import { signInAtPortal } from '../session/portal-account'
import { sessionCookieAttributes, sessionCookieName } from '../session/session-cookie'
import { sealSession } from '../session/session-token'

/** Why a person was not signed in; `email` is given back so that it need not be typed again. */
export interface SignInState {
  readonly problem: 'missing' | 'wrong-credentials' | 'too-many-tries' | 'unreachable' | null
  readonly email: string
  /** The page to load once somebody has signed in with scripts. */
  readonly goTo: string | null
}

const formSchema = z.object({
  email: z.string().trim(),
  password: z.string(),
  locale: z.string(),
  next: z.string().nullable(),
})

/**
 * Signs in with a portal account. Next refuses the call when it comes from another site's page. With scripts the browser is
 * told where to go and loads that page as a document, once: its figures are written into the document alone.
 */
export async function signIn(_previous: SignInState, form: FormData): Promise<SignInState> {
  const fields = formSchema.safeParse({
    email: form.get('email'),
    password: form.get('password'),
    locale: form.get('locale'),
    next: form.get('next'),
  })
  if (!fields.success) return { problem: 'missing', email: '', goTo: null }
  const { email, password, locale, next } = fields.data
  if (email === '' || password === '') return { problem: 'missing', email, goTo: null }

  const asked = await headers()
  const outcome = await signInAtPortal(
    env().PORTAL_URL,
    { email, password },
    {
      serviceKey: env().KPI_SERVICE_KEY,
      peer: asked.get(peerAddressHeader) ?? '',
      forwarded: asked.get('x-forwarded-for') ?? '',
    },
  )
  if (outcome.kind !== 'signed-in') return { problem: outcome.kind, email, goTo: null }

  const { session } = outcome
  const { KPI_URL: origin, KPI_SESSION_SECRET: secret } = env()
  const store = await cookies()
  store.set(sessionCookieName(origin), await sealSession(session, secret), sessionCookieAttributes(session, origin))
  const language = hasLocale(routing.locales, locale) ? locale : routing.defaultLocale
  const goTo = ownPageOrNull(next) ?? pageHref(language, '/')
  if (await isSentByScript()) return { problem: null, email, goTo }
  return redirect(goTo)
}
