import { describe, expect, it } from 'vitest'
import { addressOf, forwardedBy } from './client-address'

function from(peer: string, forwarded?: string): Headers {
  return new Headers({ 'x-peer-address': peer, ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }) })
}

describe('addressOf', () => {
  it('believes nothing but the connection when no server of one’s own stands before', () => {
    expect(addressOf(from('192.0.2.1', '198.51.100.7'), 0)).toBe('192.0.2.1')
  })

  it('takes what the outermost server of one’s own saw, not what its client claimed', () => {
    expect(addressOf(from('10.0.0.1', '203.0.113.9, 198.51.100.7'), 1)).toBe('198.51.100.7')
    expect(addressOf(from('10.0.0.1', '203.0.113.9, 198.51.100.7, 10.0.0.2'), 2)).toBe('198.51.100.7')
  })

  it('takes the connection when fewer servers than told have added anything', () => {
    expect(addressOf(from('10.0.0.1'), 1)).toBe('10.0.0.1')
  })

  it.each([
    ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
  ])('takes %s for %s', (address, network) => {
    expect(addressOf(from(address), 0)).toBe(network)
  })
})

describe('forwardedBy', () => {
  it('gives the browser’s address as the KPI app saw it', () => {
    const headers = new Headers({
      'x-peer-address': '10.0.0.1',
      'x-client-address': '10.0.0.2',
      'x-client-forwarded-for': '192.0.2.5',
    })
    expect(addressOf(forwardedBy(headers) ?? headers, 1)).toBe('192.0.2.5')
    expect(forwardedBy(from('10.0.0.1'))).toBeNull()
  })
})
