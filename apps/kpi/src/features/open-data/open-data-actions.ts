'use server'

import type { Locale } from '@kotipesa/domain'
import { hasLocale } from 'next-intl'
import { redirect } from 'next/navigation'
import { HttpFailure } from '../../http/http-failure'
import { routing } from '../../i18n/routing'
import { pageHref } from '../navigation/href'
import { cookieSession } from '../session/current-session'
import { sayOpenData } from './portal-open-data'

function localeIn(form: FormData): Locale {
  const asked = form.get('locale')
  return typeof asked === 'string' && hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
}

async function saidTo(rest: 'switch' | 'releases', token: string, body: object): Promise<boolean> {
  try {
    return await sayOpenData(token, rest, body)
  } catch (error) {
    if (error instanceof HttpFailure) return false
    throw error
  }
}

function back(locale: Locale, isDone: boolean): never {
  redirect(pageHref(locale, '/open-data', isDone ? {} : { problem: 'refused' }))
}

/** Switches open data on or off. */
export async function switchOpenData(form: FormData): Promise<void> {
  const [locale, session] = [localeIn(form), await cookieSession()]
  if (session === null) redirect(pageHref(locale, '/sign-in', { reason: 'ended' }))
  back(locale, await saidTo('switch', session.token, { isOn: form.get('isOn') === 'true' }))
}

/** Releases what may be published of the facts as they are now: the portal makes it of its own facts. */
export async function releaseOpenData(form: FormData): Promise<void> {
  const [locale, session] = [localeIn(form), await cookieSession()]
  if (session === null) redirect(pageHref(locale, '/sign-in', { reason: 'ended' }))
  const changes = form.get('changes')
  back(locale, await saidTo('releases', session.token, { changes: typeof changes === 'string' ? changes : '' }))
}
