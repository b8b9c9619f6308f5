import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accounts, serviceKey } from './accounts'
import { signIn, withKey } from './client'
import { startPortal, type Portal } from './portal'

let portal: Portal
const ids: Record<string, string> = {}

beforeAll(async () => {
  portal = await startPortal()
  const { body } = await (await portal.as('administrator')).get('/api/users?limit=0&depth=0')
  for (const { name, id } of body.docs as { name: string; id: string }[]) ids[name] = id
})
afterAll(() => portal.stop())

const ordinary = ['editor08', 'manager08', 'reader08', 'both', 'coordinator', 'nowhere'] as const

describe.each(ordinary)('%s', (name) => {
  it('sees only the own account', async () => {
    const client = await portal.as(name)
    const { body } = await client.get('/api/users?limit=0')
    expect((body.docs as { id: string }[]).map(({ id }) => id)).toEqual([ids[name]])
    expect((await client.get(`/api/users/${ids.editor03}`)).status).toBeGreaterThanOrEqual(403)
  })

  it('cannot touch others’ accounts, their passwords included', async () => {
    const client = await portal.as(name)
    for (const victim of ['administrator', 'editor03', name === 'both' ? 'editor08' : 'both']) {
      expect((await client.patch(`/api/users/${ids[victim]}`, { password: 'uusi-salasana-1' })).status).toBe(403)
      expect((await client.delete(`/api/users/${ids[victim]}`)).status).toBe(403)
      expect((await client.post('/api/users/unlock', { email: `${victim}@example.org` })).status).toBe(403)
    }
    expect(
      (await client.post('/api/users', { email: 'x@example.org', password: 'uusi-salasana-1', name: 'x' })).status,
    ).toBe(403)
    expect((await client.delete(`/api/users/${ids[name]}`)).status).toBe(403)
  })

  it('cannot take a role, another address or a session for itself', async () => {
    const client = await portal.as(name)
    const wishes = {
      nationalRole: 'administrator',
      regions: [{ region: '03', role: 'editor' }],
      email: 'toinen@example.org',
      sessions: [],
    }
    await client.patch(`/api/users/${ids[name]}`, wishes)
    await client.patch(`/api/users?where[id][equals]=${ids[name]}`, wishes)
    const { body } = await (await portal.as('administrator')).get(`/api/users/${ids[name]}?depth=0`)
    expect(body.nationalRole).toBe(accounts[name].nationalRole)
    expect(body.email).toBe(accounts[name].email)
    const held = (body.regions as { region: string; role: string }[]).map(({ region, role }) => ({
      code: region,
      role,
    }))
    expect(held).toEqual(accounts[name].regions)
    expect((await client.get('/api/me')).status).toBe(200)
  })

  it('changes the own name and language', async () => {
    const client = await portal.as(name)
    expect((await client.patch(`/api/users/${ids[name]}`, { name, language: 'sv' })).status).toBe(200)
    expect((await client.get('/api/me')).body.language).toBe('sv')
  })

  it('reads and makes no service clients', async () => {
    const client = await portal.as(name)
    expect((await client.get('/api/service-clients')).status).toBe(403)
    expect(
      (await client.post('/api/service-clients', { name: 'oma', enableAPIKey: true, apiKey: 'x'.repeat(32) })).status,
    ).toBe(403)
  })
})

describe('GET /api/me', () => {
  it('tells who has signed in, with roles by region code', async () => {
    expect((await (await portal.as('both')).get('/api/me')).body).toEqual({
      name: 'both',
      email: 'both@example.org',
      language: 'sv',
      nationalRole: null,
      regions: [
        { code: '08', role: 'editor' },
        { code: '03', role: 'reader' },
      ],
    })
  })

  it('is 401 for nobody and for service clients', async () => {
    expect((await portal.nobody.get('/api/me')).status).toBe(401)
    expect((await portal.program.get('/api/me')).status).toBe(401)
  })
})

describe('an administrator', () => {
  it('makes accounts, gives roles and takes them away at once', async () => {
    const administrator = await portal.as('administrator')
    const account = { email: 'uusi@example.org', password: 'uusi-salasana-1', name: 'Uusi', language: 'fi' }
    const { id } = await administrator.create('users', { ...account, regions: [{ region: '08', role: 'editor' }] })
    const client = await signIn(portal.origin, account)
    expect((await client.get('/api/teams')).status).toBe(200)
    await administrator.patch(`/api/users/${id}`, { regions: [] })
    expect((await client.get('/api/teams')).status).toBe(403)
  })

  it('cannot give one region twice', async () => {
    const regions = [
      { region: '08', role: 'editor' },
      { region: '08', role: 'reader' },
    ]
    expect((await (await portal.as('administrator')).patch(`/api/users/${ids.nowhere}`, { regions })).status).toBe(400)
  })

  it('is never the last to go', async () => {
    const administrator = await portal.as('administrator')
    expect((await administrator.patch(`/api/users/${ids.administrator}`, { nationalRole: null })).status).toBe(409)
    expect((await administrator.delete(`/api/users/${ids.administrator}`)).status).toBe(409)
  })
})

describe('signing in', () => {
  beforeEach(async () => {
    const email = accounts.reader08.email
    expect((await (await portal.as('administrator')).post('/api/users/unlock', { email })).status).toBe(200)
  })

  it('is locked after five wrong passwords, also for the right one', async () => {
    const { email, password } = accounts.reader08
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await portal.nobody.post('/api/users/login', { email, password: 'väärä' })).status).toBe(401)
    }
    expect((await portal.nobody.post('/api/users/login', { email, password })).status).toBe(401)
  })

  it('refuses short passwords', async () => {
    const reply = await (await portal.as('reader08')).patch(`/api/users/${ids.reader08}`, { password: 'lyhyt' })
    expect([reply.status, reply.text]).toEqual([400, expect.stringContaining('vähintään 12 merkkiä')])
  })

  it('ends with signing out: the token is worth nothing afterwards', async () => {
    const client = await signIn(portal.origin, accounts.editor03)
    expect((await client.get('/api/me')).status).toBe(200)
    expect((await client.post('/api/users/logout', {})).status).toBe(200)
    expect((await client.get('/api/me')).status).toBe(401)
  })

  it('offers neither a first account nor passwords by e-mail', async () => {
    const email = 'vieras@example.org'
    const first = { email, password: 'uusi-salasana-1', name: 'Vieras', nationalRole: 'administrator' }
    expect((await portal.nobody.post('/api/users/first-register', first)).status).toBe(403)
    expect((await portal.nobody.post('/api/users/forgot-password', { email: accounts.editor08.email })).status).toBe(
      403,
    )
    expect(
      (await portal.nobody.post('/api/users/reset-password', { token: 'x', password: 'uusi-salasana-1' })).status,
    ).toBe(403)
  })

  it('is not for service clients', async () => {
    for (const path of ['login', 'first-register', 'forgot-password']) {
      expect(
        (await portal.nobody.post(`/api/service-clients/${path}`, { email: 'a@b.fi', password: 'x' })).status,
        path,
      ).toBeGreaterThanOrEqual(400)
    }
  })
})

describe('a service client', () => {
  it('is known by its key only while it has that key', async () => {
    const administrator = await portal.as('administrator')
    const { body } = await administrator.get('/api/service-clients?depth=0')
    const [client] = body.docs as { id: string }[]
    expect(JSON.stringify(body)).not.toContain(serviceKey)
    expect((await portal.program.get('/api/facts')).status).toBe(200)
    const key = 'f'.repeat(40)
    expect(
      (await administrator.patch(`/api/service-clients/${client?.id}`, { apiKey: key, enableAPIKey: true })).status,
    ).toBe(200)
    expect((await portal.program.get('/api/facts')).status).toBe(401)
    expect((await withKey(portal.origin, key).get('/api/facts')).status).toBe(200)
  })

  it('reaches nothing but the facts', async () => {
    const program = withKey(portal.origin, 'f'.repeat(40))
    for (const slug of ['users', 'regions', 'targets', 'service-clients', 'teams', 'payload-preferences']) {
      const reply = await program.get(`/api/${slug}`)
      expect([reply.status, (reply.body.docs as unknown[] | undefined)?.length ?? 0], slug).toEqual([
        expect.any(Number),
        0,
      ])
    }
    expect((await program.get('/api/globals/notice')).status).toBe(403)
    expect(
      (await program.post('/api/users', { email: 'y@example.org', password: 'uusi-salasana-1', name: 'y' })).status,
    ).toBe(403)
  })
})
