import { describe, expect, it } from 'vitest'
import type { Session } from './session'
import { openSession, sealSession } from './session-token'

const secret = 'a secret that has thirty-two characters'
const session: Session = {
  token: 'portal-token',
  account: { name: 'Testi', language: 'fi', nationalRole: null, regions: [{ code: '08', role: 'manager' }] },
  expiresAt: Date.parse('2026-11-22T08:00:00Z') / 1000,
}
const before = new Date('2026-11-22T07:59:00Z')

describe('a sealed session', () => {
  it('opens with the secret before it ends', async () => {
    expect(await openSession(await sealSession(session, secret), secret, before)).toEqual(session)
  })

  it('does not open after it has ended', async () => {
    expect(await openSession(await sealSession(session, secret), secret, new Date('2026-11-22T08:01:00Z'))).toBeNull()
  })

  it('does not open with another secret', async () => {
    expect(await openSession(await sealSession(session, secret), `${secret}!`, before)).toBeNull()
  })

  it('does not open when it has been altered', async () => {
    const sealed = await sealSession(session, secret)
    const parts = sealed.split('.')
    const text = parts[3] ?? ''
    parts[3] = `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`
    expect(await openSession(parts.join('.'), secret, before)).toBeNull()
    expect(await openSession('not a session', secret, before)).toBeNull()
  })

  it('hides the token and the person', async () => {
    const sealed = await sealSession(session, secret)
    const readable = sealed.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'))
    expect(readable.join(' ')).not.toContain('portal-token')
    expect(readable.join(' ')).not.toContain('Testi')
  })
})
