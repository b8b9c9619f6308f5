import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts } from './accounts'
import { signIn } from './client'
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
    expect((await client.post('/api/service-clients', { name: 'oma' })).status).toBe(403)
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
      compared: [],
      notedAt: null,
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
    const newcomer = await portal.newAccount([])
    expect((await newcomer.get('/api/facts')).status).toBe(403)
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
    for (const path of ['login', 'first-register', 'forgot-password', 'unlock']) {
      expect(
        (await portal.nobody.post(`/api/service-clients/${path}`, { email: 'a@b.fi', password: 'x' })).status,
        path,
      ).toBeGreaterThanOrEqual(400)
    }
  })
})
