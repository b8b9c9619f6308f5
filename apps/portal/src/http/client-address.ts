import { peerAddressHeader } from '@kotipesa/web'
import { isIPv6 } from 'node:net'

/** An IPv6 customer has at least 2⁶⁴ addresses: the network counts as one. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.split('::')
  const groups = head.split(':')
  const missing = plain.includes('::') ? 8 - groups.length - tail.split(':').length : 0
  const whole = [...groups, ...Array.from({ length: missing }, () => '0'), ...tail.split(':')]
  return whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '') || '0')
    .join(':')
}

/**
 * The address a request comes from, as far as it can be believed; of IPv6 the network.
 *
 * @param proxies how many servers of one's own stand before this one; each has added the address it saw
 */
export function addressOf(headers: Headers, proxies: number): string {
  const peer = headers.get(peerAddressHeader) ?? ''
  if (proxies === 0) return network(peer)
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  return network(forwarded.at(-proxies) || peer)
}

/**
 * What the KPI app tells of the browser for which it signs somebody in: the address at the other end of its connection,
 * and what the servers before it added.
 */
export function forwardedBy(headers: Headers): Headers | null {
  const peer = headers.get('x-client-address')
  if (peer === null) return null
  return new Headers({ [peerAddressHeader]: peer, 'x-forwarded-for': headers.get('x-client-forwarded-for') ?? '' })
}
