const readingMethods = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whether another site's page makes a browser ask for a change. Signing somebody in is one as well: what they then enter
 * would be the other's to read. Programs send neither of the two headers and are let through; they have no browser whose
 * cookies could be used.
 *
 * @param own the portal's origin
 */
export function isForeignChange(method: string, headers: Headers, own: string): boolean {
  if (readingMethods.includes(method)) return false
  const origin = headers.get('Origin')
  if (origin !== null) return origin !== own
  const site = headers.get('Sec-Fetch-Site')
  return site !== null && site !== 'same-origin' && site !== 'none'
}

/**
 * Whether somebody opens a page by a link on another site: in a mail program, or on the way back from the provider at which
 * they have signed in. It is shown to them as the page's own links show it, for reading a page changes nothing.
 */
export function isOpenedByLink({ method, headers }: Pick<Request, 'method' | 'headers'>): boolean {
  const isWholePage = headers.get('Sec-Fetch-Mode') === 'navigate' && headers.get('Sec-Fetch-Dest') === 'document'
  return method === 'GET' && isWholePage && headers.get('Sec-Fetch-Site') === 'cross-site'
}
