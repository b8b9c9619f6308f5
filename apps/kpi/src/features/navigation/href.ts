import type { Locale } from '@kotipesa/domain'

/** Parameters of an address; null and undefined are left out. */
export type Query = Readonly<Record<string, string | null | undefined>>

/** @example pageHref('fi', '/indicators/agreements', { period: '2024' }) // '/fi/indicators/agreements?period=2024' */
export function pageHref(locale: Locale, path: string, query: Query = {}): string {
  const present = Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const parameters = new URLSearchParams(present).toString()
  const base = path === '/' ? `/${locale}` : `/${locale}${path}`
  return parameters === '' ? base : `${base}?${parameters}`
}

const ownPage = /^\/(?:fi|sv|en)(?:[/?](?![/\\])[^\\]*)?$/

/** An address to return to after signing in, if it is a page of this app; otherwise null. */
export function ownPageOrNull(address: string | null | undefined): string | null {
  return typeof address === 'string' && ownPage.test(address) && !address.includes('//') ? address : null
}
