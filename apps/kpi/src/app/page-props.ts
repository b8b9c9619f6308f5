import type { Locale } from '@kotipesa/domain'
import { hasLocale } from 'next-intl'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { routing } from '../i18n/routing'

type Parameters = Record<string, string | string[] | undefined>

/** What Next gives every page below the language. */
export interface PageProps<More extends Record<string, string> = Record<never, string>> {
  readonly params: Promise<{ locale: string } & More>
  readonly searchParams: Promise<Parameters>
}

/** The page's language; an unknown one is not a page. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  setRequestLocale(locale)
  return locale
}

/** One value of a parameter that may have been given several times: the first. */
export function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
