import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts } from './accounts'
import { signIn, type Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'

const twelveHours = 12 * 60 * 60

let portal: Portal
const ids: Record<string, string> = {}

beforeAll(async () => {
  portal = await startPortal()
  const { body } = await (await portal.as('administrator')).get('/api/users?limit=0&depth=0')
  for (const { name, id } of body.docs as { name: string; id: string }[]) ids[name] = id
})
afterAll(() => portal.stop())

async function isSignedIn(client: Client): Promise<boolean> {
  return (await client.get('/api/me')).status === 200
}

describe('a session', () => {
  it('lasts at most twelve hours, and nothing makes it longer', async () => {
    const before = Math.floor(Date.now() / 1000)
    const { body } = await portal.nobody.post('/api/users/login', accounts.editor08)
    const headers = { Authorization: `JWT ${String(body.token)}` }
    expect(Number(body.exp)).toBeLessThanOrEqual(Math.ceil(Date.now() / 1000) + twelveHours)
    expect(Number(body.exp)).toBeGreaterThanOrEqual(before + twelveHours)
    await onServer(portal.databaseUrl, `UPDATE users_sessions SET expires_at = expires_at - interval '11 hours'`)
    const refreshed = await portal.nobody.post('/api/users/refresh-token', {}, headers)
    expect([refreshed.status, refreshed.headers.get('set-cookie')]).toEqual([200, null])
    expect(Number(refreshed.body.exp)).toBeLessThanOrEqual(before + 61 * 60)
    const rows = await onServer(
      portal.databaseUrl,
      `SELECT count(*)::int AS longer FROM users_sessions WHERE expires_at > now() + interval '61 minutes'`,
    )
    expect(rows).toEqual([{ longer: 0 }])
  })

  it('of one’s own can be ended everywhere', async () => {
    const [here, there] = [await signIn(portal.origin, accounts.both), await signIn(portal.origin, accounts.both)]
    expect((await here.post('/api/users/logout?allSessions=true', {})).status).toBe(200)
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([false, false])
  })

  it('ends alone when one signs out', async () => {
    const [here, there] = [await signIn(portal.origin, accounts.both), await signIn(portal.origin, accounts.both)]
    expect((await here.post('/api/users/logout', {})).status).toBe(200)
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([false, true])
  })

  it.each([
    ['a role in a region changes', { regions: [{ region: '03', role: 'reader' }] }],
    [
      'a role in a region is given',
      {
        regions: [
          { region: '03', role: 'reader' },
          { region: '08', role: 'reader' },
        ],
      },
    ],
    ['the national role changes', { nationalRole: 'national-coordinator' }],
    ['an administrator sets the password', { password: 'aivan-uusi-salalause-7' }],
  ])('ends when %s', async (_, change) => {
    const administrator = await portal.as('administrator')
    const { email, password } = { email: 'vaihtuva@example.org', password: 'tuvo-hake-mipe-sora' }
    const account = { email, password, name: 'Vaihtuva', language: 'fi', regions: [{ region: '03', role: 'editor' }] }
    const { id } = await administrator.create('users', account)
    const client = await signIn(portal.origin, { email, password })
    expect((await administrator.patch(`/api/users/${id}`, { name: 'Toinen nimi' })).status).toBe(200)
    expect(await isSignedIn(client)).toBe(true)
    expect((await administrator.patch(`/api/users/${id}`, change)).status).toBe(200)
    expect(await isSignedIn(client)).toBe(false)
    expect((await administrator.delete(`/api/users/${id}`)).status).toBe(200)
  })
})

describe('the token of a session', () => {
  it('is given to programs that sign in, and to no page', async () => {
    const page = { 'Sec-Fetch-Site': 'same-origin', Origin: portal.origin }
    const signedIn = await portal.nobody.post('/api/users/login', accounts.editor03, page)
    const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const token = cookie.slice(cookie.indexOf('=') + 1)
    const me = await portal.nobody.get('/api/users/me', { ...page, Cookie: cookie })
    const refreshed = await portal.nobody.post('/api/users/refresh-token', {}, { ...page, Cookie: cookie })
    expect([me.body.user, refreshed.status]).toEqual([expect.objectContaining({ email: accounts.editor03.email }), 200])
    for (const reply of [signedIn, me, refreshed]) expect(reply.text).not.toContain(token)
    expect((await portal.nobody.post('/api/users/login', accounts.editor03)).body.token).toEqual(expect.any(String))
  })
})

describe('the own password', () => {
  const next = 'kolme-ihan-outoa-sanaa'

  it('changes only with the old one, and ends every other session', async () => {
    const { email, password } = accounts.manager08
    const [here, there] = [
      await signIn(portal.origin, accounts.manager08),
      await signIn(portal.origin, accounts.manager08),
    ]
    const own = `/api/users/${ids.manager08}`
    for (const body of [{ password: next }, { password: next, currentPassword: 'väärä' }]) {
      const reply = await here.patch(own, body)
      expect([reply.status, reply.text]).toEqual([
        400,
        expect.stringContaining('Nykyinen salasana puuttuu tai on väärä'),
      ])
    }
    const bulk = await here.patch(`/api/users?where[id][in]=${ids.manager08}`, { password: next })
    expect(bulk.status).toBe(400)
    expect((await here.patch(own, { password: next, currentPassword: password })).status).toBe(200)
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false])
    expect((await portal.nobody.post('/api/users/login', { email, password: next })).status).toBe(200)
    expect((await portal.nobody.post('/api/users/login', { email, password })).status).toBe(401)
  })

  it('cannot be found out by trying to change it', async () => {
    const client = await signIn(portal.origin, accounts.reader08)
    const replies = []
    for (let turn = 0; turn < 8; turn += 1) {
      replies.push(
        await client.patch(`/api/users/${ids.reader08}`, { password: next, currentPassword: `arvaus ${turn}` }),
      )
    }
    expect(replies.at(-1)?.text).toContain('Liian monta epäonnistunutta yritystä')
  })
})

describe('a password', () => {
  it.each([
    ['short', 'lyhyt', 'vähintään 12 merkkiä'],
    ['blank', ' '.repeat(12), 'helppo arvata'],
    ['one character', 'a'.repeat(20), 'helppo arvata'],
    ['common', 'password1234', 'helppo arvata'],
    ['common in Finnish', 'salasanasalasana', 'helppo arvata'],
    ['a row of keys', 'qwertyuiopas', 'helppo arvata'],
    ['the own e-mail address', 'helppo.tunnus@example.org', 'helppo arvata'],
    ['the own name twice', 'Tunnistettavatunnistettava', 'helppo arvata'],
    ['endless', 'x1!'.repeat(100), 'enintään 200 merkkiä'],
  ])('is refused when it is %s', async (_, password, problem) => {
    const administrator = await portal.as('administrator')
    const account = { email: 'helppo.tunnus@example.org', name: 'Tunnistettava', language: 'fi' }
    const reply = await administrator.post('/api/users', { ...account, password })
    expect([reply.status, reply.text]).toEqual([400, expect.stringContaining(problem)])
  })

  it('is refused when it is no text', async () => {
    const account = { email: 'helppo.tunnus@example.org', name: 'Tunnistettava', language: 'fi' }
    const reply = await (await portal.as('administrator')).post('/api/users', { ...account, password: 123456789012345 })
    expect(reply.status).toBe(400)
  })
})
