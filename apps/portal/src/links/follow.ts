import { env } from '../env'
import { addressOf } from '../http/client-address'
import { noteWrongLink, waitOf } from './guesses'
import { shortestSecret } from './secret'

/** What a link leads to; or why there is nothing, with the headers of the answer. */
export type Followed<Found> =
  | { readonly found: Found }
  | { readonly found: null; readonly status: 404 | 429; readonly headers: Readonly<Record<string, string>> }

/**
 * Finds what a secret link is for. A link that leads nowhere is 404, whatever is wrong with it, and is counted; after too
 * many of them from an address it is 429 for a while, whether the link is right or not.
 */
export async function followLink<Found extends object>(
  request: Request,
  secret: string,
  find: (secret: string) => Promise<Found | null>,
): Promise<Followed<Found>> {
  const address = addressOf(request.headers, env().TRUSTED_PROXIES)
  const seconds = await waitOf(address)
  if (seconds > 0) return { found: null, status: 429, headers: { 'Retry-After': String(seconds) } }
  const found = secret.length < shortestSecret ? null : await find(secret)
  if (found !== null) return { found }
  await noteWrongLink(address)
  return { found: null, status: 404, headers: {} }
}
