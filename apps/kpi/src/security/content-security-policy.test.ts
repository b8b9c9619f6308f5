import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy'

describe('contentSecurityPolicy', () => {
  it('allows scripts and style elements by nonce only, and no frames', () => {
    const policy = contentSecurityPolicy('abc', false)
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
    expect(policy).toContain("style-src 'self' 'nonce-abc';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
  })

  it('loosens only for the development server', () => {
    expect(contentSecurityPolicy('abc', true)).toContain("'unsafe-eval'")
  })
})
