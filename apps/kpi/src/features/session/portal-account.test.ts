import { afterEach, describe, expect, it } from 'vitest'
import { answerJson, startTinyPortal, type TinyPortal } from '../../testing/tiny-portal'
import { checkAccount, signInAtPortal, signOutAtPortal } from './portal-account'

let portal: TinyPortal | null = null

afterEach(async () => {
  await portal?.close()
  portal = null
})

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
    const outcome = await signInAtPortal(portal.origin, 'testi@example.fi', 'secret')
    expect(outcome).toEqual({
      kind: 'signed-in',
      session: {
        token: 'jwt',
        expiresAt: 1_800_000_000,
        account: { name: 'Testi', language: 'fi', nationalRole: null, regions: [{ code: '08', role: 'manager' }] },
      },
    })
  })

  it('tells wrong credentials from a locked account', async () => {
    let message = 'The email or password provided is incorrect.'
    portal = await startTinyPortal((_, response) => answerJson(response, 401, { errors: [{ message }] }))
    expect(await signInAtPortal(portal.origin, 'a', 'b')).toEqual({ kind: 'wrong-credentials' })
    message = 'This user is locked due to having too many failed login attempts.'
    expect(await signInAtPortal(portal.origin, 'a', 'b')).toEqual({ kind: 'locked' })
  })

  it('says that the portal is away when it fails or answers something else', async () => {
    portal = await startTinyPortal((_, response) => answerJson(response, 502, {}))
    expect(await signInAtPortal(portal.origin, 'a', 'b')).toEqual({ kind: 'unreachable' })
    await portal.close()
    expect(await signInAtPortal(portal.origin, 'a', 'b')).toEqual({ kind: 'unreachable' })
    portal = await startTinyPortal((_, response) => answerJson(response, 200, { hello: 'world' }))
    expect(await signInAtPortal(portal.origin, 'a', 'b')).toEqual({ kind: 'unreachable' })
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
