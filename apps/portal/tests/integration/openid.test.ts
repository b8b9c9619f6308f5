import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts } from './accounts'
import { onServer } from './database'
import { signInAtProvider, startProvider } from './openid-provider'
import { startPortal, type Portal } from './portal'
import { startVisiting, type Visited, type Visitor } from './visiting'

let provider: Awaited<ReturnType<typeof startProvider>>
let portal: Portal
let visiting: ReturnType<typeof startVisiting>
beforeAll(async () => {
  provider = await startProvider()
  Object.assign(process.env, {
    TRUSTED_PROXIES: '1',
    SECOND_FACTOR: 'national',
    SMTP_URL: 'smtp://127.0.0.1:9',
    OPENID_ISSUER: provider.issuer,
    OPENID_CLIENT_ID: 'portal',
    OPENID_CLIENT_SECRET: 'a secret of the portal',
    OPENID_ROLES: JSON.stringify({
      administrators: { nationalRole: 'administrator' },
      'editors of 08': { region: '08', role: 'editor' },
      'managers of 03': { region: '03', role: 'manager', isLeadUser: true },
    }),
  })
  portal = await startPortal()
  provider.serve(portal.origin)
  visiting = startVisiting(portal.origin)
})
afterAll(async () => {
  await portal.stop()
  await provider.stop()
})

let last = 0

/** A new person at the provider. */
function member(groups: readonly string[], more: Readonly<Record<string, unknown>> = {}): string {
  last += 1
  const sub = `henkilo-${last}`
  provider.people.set(sub, {
    sub,
    email: `${sub}@organisaatio.example`,
    email_verified: true,
    name: `Henkilö ${last}`,
    groups,
    ...more,
  })
  return sub
}

/** Where the portal leads whoever signs in at the provider, and who that is. */
async function begin(next = '/admin'): Promise<{ readonly visitor: Visitor; readonly address: string }> {
  const visitor = visiting.somebody()
  const { location } = await visitor.get(`/kirjaudu/organisaatio?${new URLSearchParams({ next }).toString()}`)
  return { visitor, address: location ?? '' }
}

async function signIn(
  sub: string,
  next?: string,
): Promise<{ readonly visitor: Visitor; readonly answer: Visited; readonly back: string }> {
  const { visitor, address } = await begin(next)
  const { pathname, search } = new URL(await signInAtProvider(address, sub))
  return { visitor, answer: await visitor.get(`${pathname}${search}`), back: `${pathname}${search}` }
}

async function account(sub: string): Promise<Record<string, unknown> | undefined> {
  const { docs } = await portal.payload.find({
    collection: 'users',
    where: { email: { equals: `${sub}@organisaatio.example` } },
    depth: 0,
  })
  const [user] = docs
  return (
    user && {
      id: user.id,
      name: user.name,
      nationalRole: user.nationalRole ?? null,
      regions: user.regions?.map(({ region, role, isLeadUser }) => ({ region, role, isLeadUser })),
    }
  )
}

describe('signing in with the organisation’s account', () => {
  it('leads to the provider with state, nonce and a proof of the code, each new', async () => {
    const { address } = await begin()
    const other = new URL((await begin()).address).searchParams
    const { origin, searchParams } = new URL(address)
    expect(origin).toBe(provider.issuer)
    expect([
      searchParams.get('response_type'),
      searchParams.get('code_challenge_method'),
      searchParams.get('redirect_uri'),
    ]).toEqual(['code', 'S256', `${portal.origin}/kirjaudu/paluu`])
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect([name, (searchParams.get(name) ?? '').length, searchParams.get(name) === other.get(name)]).toEqual([
        name,
        43,
        false,
      ])
    }
  })

  it('makes an account with the roles of the groups, and asks no code of its own', async () => {
    const sub = member(['editors of 08', 'managers of 03', 'something else'])
    const { visitor, answer } = await signIn(sub, '/admin/collections/teams')
    expect([answer.status, answer.location, await visitor.isSignedIn()]).toEqual([
      303,
      '/admin/collections/teams',
      true,
    ])
    expect(await account(sub)).toMatchObject({
      name: `Henkilö ${last}`,
      nationalRole: null,
      regions: [
        { region: '03', role: 'manager', isLeadUser: true },
        { region: '08', role: 'editor', isLeadUser: false },
      ],
    })
    expect((await signIn(member(['administrators']))).answer.location).toBe('/admin')
  })

  it('follows the groups at each sign-in, and keeps sessions where nothing changes', async () => {
    const sub = member(['editors of 08'])
    const first = await signIn(sub)
    const second = await signIn(sub)
    expect([await first.visitor.isSignedIn(), await second.visitor.isSignedIn()]).toEqual([true, true])
    provider.people.set(sub, {
      ...provider.people.get(sub),
      sub,
      email: 'uusi-osoite@organisaatio.example',
      groups: ['managers of 03'],
    })
    const third = await signIn(sub)
    expect([await first.visitor.isSignedIn(), await third.visitor.isSignedIn()]).toEqual([false, true])
    expect(await account(sub)).toMatchObject({ regions: [{ region: '03', role: 'manager', isLeadUser: true }] })
    const log = `SELECT act FROM audit_log WHERE account = '${String((await account(sub))?.id)}' ORDER BY id`
    expect((await onServer(portal.databaseUrl, log)).map(({ act }) => act)).toEqual([
      'sign-in',
      'sign-in',
      'roles-from-groups',
      'sign-in',
    ])
  })

  it('ends roles and sessions when the groups are gone', async () => {
    const sub = member(['editors of 08'])
    const before = await signIn(sub)
    provider.people.set(sub, { ...provider.people.get(sub), sub, groups: [] })
    const after = await signIn(sub)
    expect([after.answer.status, await after.visitor.isSignedIn(), await before.visitor.isSignedIn()]).toEqual([
      403,
      false,
      false,
    ])
    expect(await account(sub)).toMatchObject({ nationalRole: null, regions: [] })
  })

  it('makes no account for whoever is in no known group, has no address, or too many groups to be told', async () => {
    for (const [sub, text] of [
      [member(['something else']), 'ei ole antanut sinulle roolia'],
      [member(['editors of 08'], { email: undefined }), 'ei kertonut sähköpostiosoitettasi'],
      [member([], { groups: undefined, _claim_names: { groups: 'src1' } }), 'liian monta ryhmää'],
    ] as const) {
      const { answer, visitor } = await signIn(sub)
      expect([
        answer.status >= 400,
        answer.text.includes(text),
        await visitor.isSignedIn(),
        await account(sub),
      ]).toEqual([true, true, false, undefined])
    }
  })

  it('makes one account when one person comes twice at the same moment', async () => {
    const sub = member(['editors of 08'])
    const answers = await Promise.all([signIn(sub), signIn(sub), signIn(sub)])
    expect(answers.map(({ answer }) => answer.status)).toEqual([303, 303, 303])
    expect(await onServer(portal.databaseUrl, `SELECT FROM openid_accounts WHERE subject = '${sub}'`)).toHaveLength(1)
  })
})

describe('an address that has an account already', () => {
  it('is taken over only when the provider vouches for it, and then its password opens nothing any more', async () => {
    const { email, password } = accounts.reader08
    const unsure = member(['editors of 08'], { email, email_verified: false })
    expect((await signIn(unsure)).answer.text).toContain('eikä organisaatio vakuuta')
    expect(
      (await portal.nobody.post('/api/users/login', { email, password }, { 'X-Forwarded-For': '10.8.0.1' })).status,
    ).toBe(200)
    const sure = member(['editors of 08'], { email, email_verified: true })
    expect((await signIn(sure)).answer.status).toBe(303)
    expect(
      (await portal.nobody.post('/api/users/login', { email, password }, { 'X-Forwarded-For': '10.8.0.2' })).status,
    ).toBe(401)
    await visiting.somebody().post('/salasana', { email })
    expect(
      await onServer(
        portal.databaseUrl,
        `SELECT FROM messages WHERE recipient = '${email}' AND kind = 'password-link'`,
      ),
    ).toEqual([])
  })

  it('is nobody else’s once it is linked', async () => {
    const sub = member(['editors of 08'])
    await signIn(sub)
    const other = member(['administrators'], { email: `${sub}@organisaatio.example`, email_verified: true })
    const { answer, visitor } = await signIn(other)
    expect([answer.status, await visitor.isSignedIn()]).toEqual([403, false])
    expect(await account(sub)).toMatchObject({ nationalRole: null })
  })
})

describe('an answer that is not the provider’s to this browser', () => {
  it('opens nothing: another state, another browser, taken twice, an error, nothing begun', async () => {
    const sub = member(['editors of 08'])
    const { visitor, address } = await begin()
    const back = new URL(await signInAtProvider(address, sub))
    const tampered = new URL(back)
    tampered.searchParams.set('state', 'x'.repeat(43))
    const stranger = visiting.somebody()
    const { visitor: another } = await begin()
    const answers = [
      await stranger.get(`${back.pathname}${back.search}`),
      await another.get(`${back.pathname}${back.search}`),
      await visitor.get(`${tampered.pathname}${tampered.search}`),
      // What was begun is over with the first answer, right or wrong.
      await visitor.get(`${back.pathname}${back.search}`),
      await (await begin()).visitor.get('/kirjaudu/paluu?error=access_denied&state=x'),
      await stranger.get('/kirjaudu/paluu'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([400, 401, 401, 400, 401, 400])
    for (const each of [visitor, stranger, another]) expect(await each.isSignedIn()).toBe(false)
    const whole = await signIn(sub)
    expect((await visiting.somebody().get(whole.back)).status).toBe(400)
    expect((await whole.visitor.get(whole.back)).status).toBe(400)
  })

  it('opens nothing when its code was given for another client', async () => {
    const { visitor, address } = await begin()
    const asked = new URL(address)
    asked.searchParams.set('client_id', 'another')
    const back = new URL(await signInAtProvider(asked.href, member(['administrators'])))
    expect((await visitor.get(`${back.pathname}${back.search}`)).status).toBe(401)
    expect(await visitor.isSignedIn()).toBe(false)
  })

  it('leads to no other site afterwards', async () => {
    const { answer } = await signIn(member(['editors of 08']), 'https://evil.example/admin')
    expect(answer.location).toBe('/admin')
  })
})
