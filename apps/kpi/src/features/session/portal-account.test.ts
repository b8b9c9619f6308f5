import { afterEach, describe, expect, it } from 'vitest'
import { answerJson, startTinyPortal, type TinyPortal } from '../../testing/tiny-portal'
import { checkAccount, isPortalThere, sessionFromPortal, signOutAtPortal } from './portal-account'

let portal: TinyPortal | null = null

afterEach(async () => {
  await portal?.close()
  portal = null
})

const handed = { code: 'code', verifier: 'verifier' }

const me = {
  name: 'Testi',
  email: 'testi@example.fi',
  language: 'fi',
  nationalRole: null,
  regions: [{ code: '08', role: 'manager' }],
}

describe('sessionFromPortal', () => {
  it('gives a session with the account’s rights and without its e-mail address, to whoever shows the key', async () => {
    let asked: unknown
    portal = await startTinyPortal((request, response) => {
      if (request.url === '/api/users/handed-session') {
        asked = request.headers.authorization
        return answerJson(response, 200, { token: 'jwt', exp: 1_800_000_000 })
      }
      const isSignedIn = request.headers.authorization === 'JWT jwt'
      return answerJson(response, isSignedIn ? 200 : 401, isSignedIn ? me : {})
    })
    expect(await sessionFromPortal(portal.origin, 'key', handed)).toEqual({
      token: 'jwt',
      expiresAt: 1_800_000_000,
      account: { name: 'Testi', language: 'fi', nationalRole: null, regions: [{ code: '08', role: 'manager' }] },
    })
    expect(asked).toBe('service-clients API-Key key')
  })

  it('gives none for a code that the portal does not know, when it fails, answers something else or is away', async () => {
    for (const [status, body] of [
      [404, {}],
      [502, {}],
      [200, { hello: 'world' }],
    ] as const) {
      portal = await startTinyPortal((_, response) => answerJson(response, status, body))
      expect(await sessionFromPortal(portal.origin, 'key', handed)).toBeNull()
      await portal.close()
      expect(await sessionFromPortal(portal.origin, 'key', handed)).toBeNull()
    }
  })
})

describe('isPortalThere', () => {
  it('is what the portal says of itself', async () => {
    portal = await startTinyPortal((_, response) => answerJson(response, 200, {}))
    expect(await isPortalThere(portal.origin)).toBe(true)
    await portal.close()
    expect(await isPortalThere(portal.origin)).toBe(false)
    portal = await startTinyPortal((_, response) => answerJson(response, 503, {}))
    expect(await isPortalThere(portal.origin)).toBe(false)
  })
})

describe('checkAccount', () => {
  it('does not believe an account with a role that is not known', async () => {
    portal = await startTinyPortal((_, response) => answerJson(response, 200, { ...me, nationalRole: 'emperor' }))
    expect(await checkAccount(portal.origin, 'jwt')).toEqual({ kind: 'unreachable' })
  })

  it.each([500, 503])('takes nobody for signed out when the portal answers %i', async (status) => {
    portal = await startTinyPortal((_, response) => answerJson(response, status, {}))
    expect(await checkAccount(portal.origin, 'jwt')).toEqual({ kind: 'unreachable' })
  })

  it('reports a session that the portal no longer knows', async () => {
    portal = await startTinyPortal((_, response) => answerJson(response, 401, {}))
    expect(await checkAccount(portal.origin, 'jwt')).toEqual({ kind: 'unknown' })
  })
})

describe('signOutAtPortal', () => {
  it('does not fail when the portal is away', async () => {
    portal = await startTinyPortal((_, response) => answerJson(response, 200, {}))
    const { origin } = portal
    await signOutAtPortal(origin, 'jwt')
    expect(portal.requests).toEqual(['POST /api/users/logout'])
    await portal.close()
    await expect(signOutAtPortal(origin, 'jwt')).resolves.toBeUndefined()
  })
})
