import { describe, expect, it } from 'vitest'
import { sessionCookieAttributes, sessionCookieName } from './session-cookie'

const session = {
  token: 't',
  account: { name: 'Testi', language: null, nationalRole: null, regions: [] },
  expiresAt: 1_800_000_000,
}

describe('the session cookie', () => {
  it('cannot be read by scripts and is not sent by other sites’ forms', () => {
    const attributes = sessionCookieAttributes(session, 'http://localhost:3001')
    expect(attributes).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: false, path: '/' })
    expect(attributes.expires.getTime()).toBe(1_800_000_000_000)
  })

  it('is secure and bound to the host over https', () => {
    expect(sessionCookieAttributes(session, 'https://kpi.example.fi').secure).toBe(true)
    expect(sessionCookieName('https://kpi.example.fi')).toBe('__Host-kotipesa-kpi')
  })
})
