/** Words of addresses that tell nothing of anybody: everything else may be an id, a name or the token of a link. */
const word = /^[a-z][a-z-]{0,29}$/

/**
 * A path as logs may hold it: without the query, and without whatever may name or let in somebody.
 *
 * @example
 * toldPath('/api/teams/5f3c…?depth=0') // '/api/teams/…'
 */
export function toldPath(url: string): string {
  const [path = ''] = url.split('?')
  const segments = path.split('/').slice(1, 7)
  return `/${segments.map((segment) => (segment === '' || word.test(segment) ? segment : '…')).join('/')}`
}
