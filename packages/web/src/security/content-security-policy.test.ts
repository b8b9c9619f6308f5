import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy'
import { strictTransport } from './strict-transport'

const page = { nonce: 'abc', isDevelopment: false, anyStyle: false }

describe('contentSecurityPolicy', () => {
  it('allows scripts by nonce only, and no frames', () => {
    const policy = contentSecurityPolicy(page)
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
  })

  it('allows style elements by nonce only, unless told that they cannot have one', () => {
    expect(contentSecurityPolicy(page)).toContain("style-src 'self' 'nonce-abc';")
    expect(contentSecurityPolicy({ ...page, anyStyle: true })).toContain("style-src 'self' 'unsafe-inline';")
  })

  it('allows no script and no style element where there is none', () => {
    const policy = contentSecurityPolicy({ ...page, nonce: null })
    expect(policy).toContain("script-src 'none'; style-src 'self';")
    expect(policy).not.toContain('nonce')
  })

  it('loosens only for the development server', () => {
    expect(contentSecurityPolicy({ ...page, isDevelopment: true })).toContain("'unsafe-eval'")
  })
})

describe('strictTransport', () => {
  it('promises https only where it is used', () => {
    expect(strictTransport('https://kotipesa.example.fi')).toEqual({ 'Strict-Transport-Security': 'max-age=31536000' })
    expect(strictTransport('http://localhost:3000')).toEqual({})
  })
})
