import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPortal, type Portal } from './portal'
import { startVisiting } from './visiting'

/** A provider that answers whatever token the test wants. */
let token: (nonce: string) => Promise<string>
let nonce = ''
let portal: Portal
let keys: { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey }
let issuer = ''
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', issuer).pathname
  async function body(): Promise<unknown> {
    if (path === '/jwks')
      return { keys: [{ ...(await exportJWK(keys.publicKey)), alg: 'RS256', kid: 'one', use: 'sig' }] }
    if (path === '/token')
      return { access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: await token(nonce) }
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }
  }
  void body().then((answer) => {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify(answer))
  })
})

beforeAll(async () => {
  keys = await generateKeyPair('RS256')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  Object.assign(process.env, {
    TRUSTED_PROXIES: '1',
    OPENID_ISSUER: issuer,
    OPENID_CLIENT_ID: 'portal',
    OPENID_CLIENT_SECRET: 'secret',
    OPENID_ROLES: JSON.stringify({ administrators: { nationalRole: 'administrator' } }),
    LOCAL_PASSWORDS: 'off',
  })
  portal = await startPortal()
})
afterAll(async () => {
  await portal.stop()
  server.close()
})

interface Change {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly key?: CryptoKey
  readonly expired?: boolean
}

/** The answer to a sign-in whose token differs from a right one in this. */
async function signedInWith({
  claims = {},
  key = keys.privateKey,
  expired = false,
}: Change): Promise<readonly [number, boolean]> {
  token = (own) =>
    new SignJWT({
      nonce: own,
      groups: ['administrators'],
      email: 'joku@organisaatio.example',
      email_verified: true,
      iss: issuer,
      aud: 'portal',
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setSubject('joku')
      .setIssuedAt(expired ? Math.floor(Date.now() / 1000) - 7200 : undefined)
      .setExpirationTime(expired ? Math.floor(Date.now() / 1000) - 3600 : '5m')
      .sign(key)
  const visitor = startVisiting(portal.origin).somebody()
  const to = new URL((await visitor.get('/kirjaudu/organisaatio')).location ?? '')
  nonce = to.searchParams.get('nonce') ?? ''
  const { status } = await visitor.get(`/kirjaudu/paluu?code=x&state=${to.searchParams.get('state') ?? ''}`)
  return [status, await visitor.isSignedIn()]
}

describe('a token', () => {
  it('that is right opens the portal', async () => {
    expect(await signedInWith({})).toEqual([303, true])
  })

  it('for another audience, of another issuer, with another nonce, too old or signed by another opens nothing', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    const wrong: readonly Change[] = [
      { claims: { aud: 'another' } },
      { claims: { aud: ['portal', 'another'], azp: 'another' } },
      { claims: { iss: 'https://evil.example' } },
      { claims: { nonce: 'another' } },
      { claims: { nonce: undefined } },
      { expired: true },
      { key: privateKey },
    ]
    for (const change of wrong) expect([change, await signedInWith(change)]).toEqual([change, [401, false]])
  })

  it('without a signature opens nothing', async () => {
    await signedInWith({})
    const visitor = startVisiting(portal.origin).somebody()
    const to = new URL((await visitor.get('/kirjaudu/organisaatio')).location ?? '')
    const claims = {
      nonce: to.searchParams.get('nonce'),
      sub: 'joku',
      iss: issuer,
      aud: 'portal',
      groups: ['administrators'],
      iat: Math.floor(Date.now() / 1000),
      exp: Math.floor(Date.now() / 1000) + 300,
    }
    const parts = [{ alg: 'none' }, claims].map((each) => Buffer.from(JSON.stringify(each)).toString('base64url'))
    token = () => Promise.resolve(`${parts.join('.')}.`)
    expect((await visitor.get(`/kirjaudu/paluu?code=x&state=${to.searchParams.get('state') ?? ''}`)).status).toBe(401)
    expect(await visitor.isSignedIn()).toBe(false)
  })
})

describe('passwords of the portal that are switched off', () => {
  it('are not asked for and open nothing', async () => {
    const { accounts } = await import('./accounts')
    const { email, password } = accounts.editor08
    const visitor = startVisiting(portal.origin).somebody()
    const page = await visitor.get('/kirjaudu')
    expect([page.text.includes('name="password"'), page.text.includes('/kirjaudu/organisaatio?')]).toEqual([
      false,
      true,
    ])
    expect((await visitor.post('/kirjaudu', { email, password })).status).toBe(403)
    expect((await portal.nobody.post('/api/users/login', { email, password })).status).toBe(403)
    const asked = await visitor.post('/salasana', { email })
    expect([asked.text.includes('name="email"'), await visitor.isSignedIn()]).toEqual([false, false])
  })
})
