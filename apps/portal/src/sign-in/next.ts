import { env } from '../env'

const start = '/admin'

/** Where one may be led after signing in: the portal's own pages. */
const own = /^\/(?:admin|tunnus|kirjaudu\/mittarit)(?:[/?]|$)/

/** The page to go to after signing in; the first page for whatever is none of the portal's own. */
export function ownNext(asked: string | null): string {
  if (asked === null || !asked.startsWith('/') || /[\\\p{Cc}]/u.test(asked)) return start
  const origin = new URL(env().PORTAL_URL)
  const address = URL.canParse(asked, origin) ? new URL(asked, origin) : null
  if (address === null || address.origin !== origin.origin) return start
  const path = `${address.pathname}${address.search}`
  return own.test(path) && !/^\/admin\/(?:login|logout)/.test(path) ? path : start
}
