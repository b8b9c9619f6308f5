'use server'

import { type Locale, isRegionCode, type RegionCode } from '@kotipesa/domain'
import { isIndicatorId } from '@kotipesa/indicators'
import { hasLocale } from 'next-intl'
import { redirect } from 'next/navigation'
import { env } from '../../env'
import { HttpFailure } from '../../http/http-failure'
import { routing } from '../../i18n/routing'
import { pageHref } from '../navigation/href'
import { cookieSession } from '../session/current-session'
import { accountChecks } from '../session/process-accounts'
import { type AskedPortal, giveOut, noteFigure, sayAudience } from './portal-figures'

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

function localeIn(form: FormData): Locale {
  const asked = textOf(form, 'locale')
  return hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
}

function regionIn(form: FormData): RegionCode {
  const region = textOf(form, 'region')
  return isRegionCode(region) ? region : redirect(pageHref(localeIn(form), '/'))
}

/** In whose name the portal is asked; somebody who is not signed in is led to do so. */
async function askedPortal(locale: Locale): Promise<AskedPortal> {
  const session = await cookieSession()
  if (session === null) return redirect(pageHref(locale, '/sign-in', { reason: 'ended' }))
  return { portal: env().PORTAL_URL, token: session.token }
}

/** What the portal did, or null when it could not be reached. */
async function unlessAway<Answer>(doing: Promise<Answer>): Promise<Answer | null> {
  try {
    return await doing
  } catch (error) {
    if (error instanceof HttpFailure) return null
    throw error
  }
}

/** Gives a region's figures of a period out as they were looked at: the portal computes and keeps them. */
export async function giveFiguresOut(form: FormData): Promise<void> {
  const [locale, region, period] = [localeIn(form), regionIn(form), textOf(form, 'period')]
  const portal = await askedPortal(locale)
  const given = {
    period,
    recipient: textOf(form, 'recipient'),
    note: textOf(form, 'note'),
    revision: textOf(form, 'revision'),
  }
  const answer = await unlessAway(giveOut(portal, region, given))
  if (answer?.kind === 'given') redirect(pageHref(locale, `/given/${region}/${answer.id}`))
  redirect(pageHref(locale, '/given', { region, period, problem: answer?.kind ?? 'refused' }))
}

/** Notes what is to be known of a figure of a region and period. */
export async function noteOnFigure(form: FormData): Promise<void> {
  const [locale, region, period] = [localeIn(form), regionIn(form), textOf(form, 'period')]
  const indicator = textOf(form, 'indicator')
  const portal = await askedPortal(locale)
  if (!isIndicatorId(indicator)) redirect(pageHref(locale, '/given', { region, period, problem: 'refused' }))
  const isNoted = await unlessAway(noteFigure(portal, region, { indicator, period, text: textOf(form, 'text') }))
  accountChecks().forget(portal.token)
  redirect(
    isNoted === true
      ? `${pageHref(locale, `/indicators/${indicator}`, { region, period })}#note`
      : pageHref(locale, '/given', { region, period, problem: 'refused' }),
  )
}

/** Says for whom a region's figures are. */
export async function sayForWhom(form: FormData): Promise<void> {
  const [locale, region] = [localeIn(form), regionIn(form)]
  const portal = await askedPortal(locale)
  const isSaid = await unlessAway(sayAudience(portal, region, textOf(form, 'audience')))
  accountChecks().forget(portal.token)
  redirect(pageHref(locale, '/comparison', { region, ...(isSaid === true ? {} : { problem: 'refused' }) }))
}
