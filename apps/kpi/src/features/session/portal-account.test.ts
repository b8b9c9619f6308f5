import { afterEach, describe, expect, it } from 'vitest'
import { answerJson, startTinyPortal, type TinyPortal } from '../../testing/tiny-portal'
import { checkAccount, signInAtPortal, signOutAtPortal } from './portal-account'

let portal: TinyPortal | null = null

afterEach(async () => {
  await portal?.close()
  portal = null
})

const credentials = { email: 'a', password: 'b' }
const askedFor = { serviceKey: 'key', peer: '192.0.2.1', forwarded: '198.51.100.7' }

const me = {
  name: 'Testi',
  email: 'testi@example.fi',
  language: 'fi',
  nationalRole: null,
  regions: [{ code: '08', role: 'manager' }],
}

describe('signInAtPortal', () => {
  it('gives a session with the account’s rights and without its e-mail address', async () => {
    portal = await startTinyPortal((request, response) => {
      if (request.url === '/api/users/login')
        return answerJson(response, 200, { token: 'jwt', exp: 1_800_000_000, user: {} })
      const isSignedIn = request.headers.authorization === 'JWT jwt'
      return answerJson(response, isSignedIn ? 200 : 401, isSignedIn ? me : {})
    })
    const outcome = await signInAtPortal(portal.origin, { email: 'testi@example.fi', password: 'secret' }, askedFor)
    expect(outcome).toEqual({
      kind: 'signed-in',
      session: {
        token: 'jwt',
        expiresAt: 1_800_000_000,
        account: { name: 'Testi', language: 'fi', nationalRole: null, regions: [{ code: '08', role: 'manager' }] },
      },
    })
  })

  it('tells wrong credentials from too many tries', async () => {
    let status = 401
    portal = await startTinyPortal((_, response) => answerJson(response, status, { errors: [{ message: 'x' }] }))
    expect(await signInAtPortal(portal.origin, credentials, askedFor)).toEqual({ kind: 'wrong-credentials' })
    status = 429
    expect(await signInAtPortal(portal.origin, credentials, askedFor)).toEqual({ kind: 'too-many-tries' })
  })

  it('tells the portal for whom it asks, and proves that it is this app', async () => {
    let headers: unknown
    portal = await startTinyPortal((request, response) => {
      headers = request.headers
      answerJson(response, 401, {})
    })
    await signInAtPortal(portal.origin, credentials, askedFor)
    expect(headers).toMatchObject({
      authorization: 'service-clients API-Key key',
      'x-client-address': '192.0.2.1',
      'x-client-forwarded-for': '198.51.100.7',
    })
  })

  it('says that the portal is away when it fails or answers something else', async () => {
    portal = await startTinyPortal((_, response) => answerJson(response, 502, {}))
    expect(await signInAtPortal(portal.origin, credentials, askedFor)).toEqual({ kind: 'unreachable' })
    await portal.close()
    expect(await signInAtPortal(portal.origin, credentials, askedFor)).toEqual({ kind: 'unreachable' })
    portal = await startTinyPortal((_, response) => answerJson(response, 200, { hello: 'world' }))
    expect(await signInAtPortal(portal.origin, credentials, askedFor)).toEqual({ kind: 'unreachable' })
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
