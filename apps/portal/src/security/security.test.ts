import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy'
import { isForeignChange } from './cross-site'
import { answerHeaders } from './headers'

const own = 'https://portal.example.fi'

describe('contentSecurityPolicy', () => {
  it('allows scripts by nonce only, and no frames', () => {
    const policy = contentSecurityPolicy('abc', false)
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
  })

  it('loosens only for the development server', () => {
    expect(contentSecurityPolicy('abc', true)).toContain("'unsafe-eval'")
  })
})

describe('answerHeaders', () => {
  it('promises https only where it is used', () => {
    expect(answerHeaders({ origin: own, nonce: null, isDevelopment: false })['Strict-Transport-Security']).toBe(
      'max-age=31536000',
    )
    const plain = answerHeaders({ origin: 'http://localhost:3000', nonce: null, isDevelopment: false })
    expect(Object.keys(plain)).not.toContain('Strict-Transport-Security')
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
