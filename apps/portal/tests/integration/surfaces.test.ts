import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts } from './accounts'
import { startPortal, type Portal } from './portal'
import { regionOwnedSlugs } from './slugs'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

describe('an address or a way that does not exist', () => {
  const asked = [
    ['GET', '/api/x'],
    ['GET', '/api/globals/x'],
    ['GET', '/api/payload-migrations'],
    ['POST', '/api/payload-migrations'],
    ['GET', '/api/payload-jobs'],
    ['PUT', '/api/teams'],
    ['POST', '/api/teams/00000000-0000-4000-8000-000000000000'],
  ] as const
  it.each(asked)('is said so in the asker’s language, whoever asks: %s %s', async (method, address) => {
    const body = method === 'GET' ? undefined : '{}'
    const replies = [
      [await (await portal.as('editor08')).send(method, address, body), 'odotettiin'],
      [await portal.nobody.send(method, address, body, { 'Accept-Language': 'sv' }), 'väntade'],
      // English is for those who have chosen it.
      [await portal.nobody.send(method, address, body, { Cookie: 'payload-lng=en' }), 'expected'],
    ] as const
    for (const [{ status, body: answer, text }, words] of replies) {
      const error = (answer.errors as { message: string }[] | undefined)?.[0]?.message
      expect([status, error]).toEqual([404, expect.stringContaining(words)])
      expect(text).not.toMatch(/Route not found|Cannot |http:/)
    }
  })
})

describe('somebody who has not signed in', () => {
  const lists = [
    'users',
    'regions',
    'targets',
    'rounds',
    'service-clients',
    'feedback',
    ...regionOwnedSlugs,
    'payload-kv',
  ]
  it.each(lists)('is refused the list of %s', async (slug) => {
    expect((await portal.nobody.get(`/api/${slug}`)).status).toBe(403)
    expect((await portal.nobody.get(`/api/${slug}/count`)).status).toBe(403)
    expect((await portal.nobody.post(`/api/${slug}`, {})).status).toBe(403)
  })

  it('is refused the notice, the facts and the own account', async () => {
    expect((await portal.nobody.get('/api/globals/notice')).status).toBe(403)
    expect((await portal.nobody.post('/api/globals/notice', { text: 'x' })).status).toBe(403)
    expect((await portal.nobody.get('/api/facts')).status).toBe(401)
    expect((await portal.nobody.get('/api/me')).status).toBe(401)
    expect((await portal.nobody.get('/api/users/me')).body.user).toBeNull()
    expect((await portal.nobody.get('/api/payload-preferences')).status).toBe(403)
    expect((await portal.nobody.post('/api/payload-preferences/nav', { value: 1 })).status).toBe(401)
    expect((await portal.nobody.get('/api/regions/populate-tenant-options')).status).toBe(401)
  })

  it('is refused who has which role in a region, letting in and taking away', async () => {
    expect((await portal.nobody.get('/api/users/region-roles?region=08')).status).toBe(403)
    for (const path of ['invite', 'revoke-invitation', 'take-role']) {
      expect((await portal.nobody.post(`/api/users/${path}`, { region: '08' })).status, path).toBe(403)
    }
  })

  it('is refused everything about a person', async () => {
    const address = '/api/people/00000000-0000-4000-8000-000000000000/everything'
    expect((await portal.nobody.get(address)).status).toBe(403)
  })

  it('learns from /api/access only that nothing is permitted', async () => {
    const { body } = await portal.nobody.get('/api/access')
    const { sessions, ...otherFields } = (body as { collections: { users: { fields: Record<string, unknown> } } })
      .collections.users.fields
    expect(Object.keys(body)).toEqual(['collections'])
    expect(Object.keys(body.collections as object)).toEqual(['users'])
    expect([typeof sessions, otherFields]).toEqual(['object', {}])
  })

  it('is told whether the portal works', async () => {
    const reply = await portal.nobody.get('/api/health')
    expect([reply.status, reply.body]).toEqual([200, { status: 'ok', database: 'ok' }])
  })
})

describe('what the portal does not offer', () => {
  const absent = [
    'payload-locked-documents',
    'payload-jobs',
    'payload-jobs/run',
    'payload-jobs/handle-schedules',
    'payload-query-presets',
    'exports',
    'imports',
    'graphql',
    'payload-migrations',
    'graphql-playground',
    'og',
  ]
  it.each(absent)('%s is not there, even for an administrator', async (path) => {
    const administrator = await portal.as('administrator')
    expect((await administrator.get(`/api/${path}`)).status).toBe(404)
    expect((await administrator.post(`/api/${path}`, { query: '{ Teams { docs { id } } }' })).status).toBe(404)
  })

  it('keeps the key-value store from everybody', async () => {
    expect((await (await portal.as('administrator')).get('/api/payload-kv')).status).toBe(403)
  })
})

describe('preferences', () => {
  it('are read and written only by their owner', async () => {
    const [own, other] = [await portal.as('editor08'), await portal.as('editor03')]
    expect((await own.post('/api/payload-preferences/nav', { value: { open: true } })).status).toBe(200)
    expect((await own.get('/api/payload-preferences')).body.totalDocs).toBe(1)
    expect((await other.get('/api/payload-preferences')).body.totalDocs).toBe(0)
    expect((await other.get('/api/payload-preferences/nav')).body.value ?? null).toBeNull()
    const [mine] = (await own.get('/api/payload-preferences?depth=0')).body.docs as { id: string }[]
    expect((await other.get(`/api/payload-preferences/${mine?.id}`)).text).not.toContain('"open":true')
    await other.patch(`/api/payload-preferences/${mine?.id}`, { value: { open: false } })
    expect((await own.get('/api/payload-preferences/nav')).body.value).toEqual({ open: true })
  })
})

describe('a browser', () => {
  async function cookie(): Promise<{ header: string; flags: string }> {
    const { email, password } = accounts.editor08
    const reply = await portal.nobody.post('/api/users/login', { email, password })
    const flags = reply.headers.get('set-cookie') ?? ''
    return { header: flags.split(';')[0] ?? '', flags }
  }

  it('gets a cookie that scripts and other sites do not', async () => {
    const { flags } = await cookie()
    expect(flags).toMatch(/^payload-token=/)
    expect(flags).toContain('HttpOnly')
    expect(flags).toContain('SameSite=Lax')
    expect(flags).not.toContain('Secure')
  })

  it('is known by its cookie from the portal’s own pages', async () => {
    const { header } = await cookie()
    expect((await portal.nobody.get('/api/teams', { Cookie: header, Origin: portal.origin })).status).toBe(200)
    expect((await portal.nobody.get('/api/teams', { Cookie: header, 'Sec-Fetch-Site': 'same-origin' })).status).toBe(
      200,
    )
  })

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])(
    'is nobody when the page is from %s',
    async (origin) => {
      const { header } = await cookie()
      const team = { region: '08', name: 'Vieras', serviceType: 'open-care', validFrom: '2024-01-01' }
      const hostile = { Cookie: header, Origin: origin, 'Sec-Fetch-Site': 'cross-site' }
      expect((await portal.nobody.post('/api/teams', team, hostile)).status).toBe(403)
      expect((await portal.nobody.get('/api/teams', hostile)).status).toBe(403)
      expect((await portal.nobody.get('/api/facts', hostile)).status).toBe(401)
      const reply = await portal.nobody.get('/api/teams', hostile)
      expect(reply.headers.get('access-control-allow-origin')).not.toBe(origin)
      expect(reply.headers.get('access-control-allow-origin')).not.toBe('*')
    },
  )

  it('is nobody when another site sends the form without naming itself', async () => {
    const { header } = await cookie()
    expect((await portal.nobody.get('/api/teams', { Cookie: header, 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
  })
})
