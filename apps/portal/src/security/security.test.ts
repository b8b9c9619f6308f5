import { describe, expect, it } from 'vitest'
import { isForeignChange, isOpenedByLink } from './cross-site'
import { answerHeaders } from './headers'

const own = 'https://portal.example.fi'

describe('answerHeaders', () => {
  it('promises https only where it is used', () => {
    expect(answerHeaders({ origin: own, nonce: null, isDevelopment: false })['Strict-Transport-Security']).toBe(
      'max-age=31536000',
    )
    const plain = answerHeaders({ origin: 'http://localhost:3000', nonce: null, isDevelopment: false })
    expect(Object.keys(plain)).not.toContain('Strict-Transport-Security')
  })

  it('enforces the policy of a page, and leaves a page that brings its own alone', () => {
    const page = answerHeaders({ origin: own, nonce: 'abc', isDevelopment: false })
    expect(page['Content-Security-Policy']).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
    expect(Object.keys(page).filter((name) => name.endsWith('Report-Only'))).toEqual([])
    expect(answerHeaders({ origin: own, isDevelopment: false })).not.toHaveProperty('Content-Security-Policy')
  })

  it('lets an answer that is no page load nothing', () => {
    const { 'Content-Security-Policy': policy } = answerHeaders({ origin: own, nonce: null, isDevelopment: false })
    expect(policy).toBe("default-src 'none'; frame-ancestors 'none'")
  })
})

describe('isForeignChange', () => {
  it.each([
    ['POST', { Origin: 'https://evil.example' }],
    ['POST', { Origin: 'null' }],
    ['POST', { Origin: 'http://portal.example.fi' }],
    ['DELETE', { Origin: `${own}.evil.example` }],
    ['PATCH', { 'Sec-Fetch-Site': 'cross-site' }],
    ['PUT', { 'Sec-Fetch-Site': 'same-site' }],
    ['PROPFIND', { Origin: 'https://evil.example' }],
  ])('refuses %s with %o', (method, headers) => {
    expect(isForeignChange(method, new Headers(headers as Record<string, string>), own)).toBe(true)
  })

  it.each([
    ['POST', { Origin: own, 'Sec-Fetch-Site': 'same-origin' }],
    ['POST', { 'Sec-Fetch-Site': 'same-origin' }],
    ['POST', { 'Sec-Fetch-Site': 'none' }],
    ['POST', {}],
    ['GET', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
  ])('lets through %s with %o', (method, headers) => {
    expect(isForeignChange(method, new Headers(headers as Record<string, string>), own)).toBe(false)
  })
})

describe('isOpenedByLink', () => {
  const opened = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' }

  it('is a whole page that somebody opens from another site, and nothing else', () => {
    expect(isOpenedByLink({ method: 'GET', headers: new Headers(opened) })).toBe(true)
    for (const other of [
      { method: 'POST', headers: new Headers(opened) },
      { method: 'GET', headers: new Headers({ ...opened, 'Sec-Fetch-Dest': 'iframe' }) },
      { method: 'GET', headers: new Headers({ ...opened, 'Sec-Fetch-Mode': 'cors' }) },
      { method: 'GET', headers: new Headers({ ...opened, 'Sec-Fetch-Site': 'same-origin' }) },
      { method: 'GET', headers: new Headers() },
    ]) {
      expect(isOpenedByLink(other)).toBe(false)
    }
  })
})
