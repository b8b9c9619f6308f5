import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serviceKey } from './accounts'
import { withKey } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

async function newClient(name: string): Promise<string> {
  return (await (await portal.as('administrator')).create('service-clients', { name })).id
}

describe('a service client', () => {
  it('gets a long key once, and nobody can read it again', async () => {
    const administrator = await portal.as('administrator')
    const id = await newClient('ohjelma')
    const reply = await administrator.post(`/api/service-clients/${id}/key`, {})
    const key = String(reply.body.key)
    expect([reply.status, reply.headers.get('cache-control'), key]).toEqual([
      200,
      'no-store',
      expect.stringMatching(/^[\w-]{43}$/),
    ])
    expect((await withKey(portal.origin, key).get('/api/facts')).status).toBe(200)
    const read = await administrator.get(`/api/service-clients/${id}`)
    expect(Object.keys(read.body).sort()).toEqual(['collection', 'createdAt', 'id', 'name', 'updatedAt'])
    const rows = await onServer(
      portal.databaseUrl,
      `SELECT row_to_json(service_clients)::text AS row FROM service_clients`,
    )
    expect(JSON.stringify(rows)).not.toContain(key)
    expect(JSON.stringify(rows)).not.toContain(serviceKey)
  })

  it('keeps its key until whoever makes another one says that it takes its place', async () => {
    const administrator = await portal.as('administrator')
    const id = await newClient('pysyvä')
    const { key } = (await administrator.post(`/api/service-clients/${id}/key`, {})).body
    const reply = await administrator.post(`/api/service-clients/${id}/key`, {})
    expect([reply.status, reply.body.key]).toEqual([409, undefined])
    expect(JSON.stringify(reply.body.errors)).toContain('vanha lakkaa heti toimimasta')
    expect((await withKey(portal.origin, String(key)).get('/api/facts')).status).toBe(200)
  })

  it('loses the key before when it gets another one', async () => {
    const administrator = await portal.as('administrator')
    const id = await newClient('vaihtaja')
    const [first, second] = [
      String((await administrator.post(`/api/service-clients/${id}/key`, {})).body.key),
      String((await administrator.post(`/api/service-clients/${id}/key`, { replace: true })).body.key),
    ]
    expect((await withKey(portal.origin, first).get('/api/facts')).status).toBe(401)
    expect((await withKey(portal.origin, second).get('/api/facts')).status).toBe(200)
    expect((await administrator.delete(`/api/service-clients/${id}`)).status).toBe(200)
    expect((await withKey(portal.origin, second).get('/api/facts')).status).toBe(401)
  })

  it.each(['administrator', 'coordinator', 'editor08'] as const)(
    'is given no key of somebody’s choice by %s',
    async (name) => {
      const id = await newClient(`valinta ${name}`)
      const key = 'z'.repeat(40)
      const hash = createHmac('sha256', portal.payload.secret).update(key).digest('hex')
      const wishes = { apiKey: key, enableAPIKey: true, key, keyHash: hash, apiKeyIndex: hash }
      await (await portal.as(name)).patch(`/api/service-clients/${id}`, wishes)
      expect((await withKey(portal.origin, key).get('/api/facts')).status).toBe(401)
    },
  )

  it.each(['coordinator', 'editor08', 'nowhere'] as const)('gets no key from %s', async (name) => {
    const id = await newClient(`avain ${name}`)
    const reply = await (await portal.as(name)).post(`/api/service-clients/${id}/key`, {})
    expect([reply.status, reply.body.key]).toEqual([403, undefined])
    expect((await portal.nobody.post(`/api/service-clients/${id}/key`, {})).status).toBe(403)
    expect((await portal.program.post(`/api/service-clients/${id}/key`, {})).status).toBe(403)
  })

  it('is not known by a short key, even by one from before', async () => {
    const hash = createHmac('sha256', portal.payload.secret).update('12345678').digest('hex')
    await onServer(portal.databaseUrl, `INSERT INTO service_clients (name, key_hash) VALUES ('vanha', '${hash}')`)
    expect((await withKey(portal.origin, '12345678').get('/api/facts')).status).toBe(401)
  })

  it('reaches nothing but the facts', async () => {
    const { program } = portal
    for (const slug of ['users', 'regions', 'targets', 'rounds', 'service-clients', 'teams', 'payload-preferences']) {
      const reply = await program.get(`/api/${slug}`)
      expect([reply.status, (reply.body.docs as unknown[] | undefined)?.length ?? 0], slug).toEqual([
        expect.any(Number),
        0,
      ])
    }
    expect((await program.get('/api/facts')).status).toBe(200)
    expect((await program.get('/api/globals/notice')).status).toBe(403)
    expect(
      (await program.post('/api/users', { email: 'y@example.org', password: 'uusi-salasana-1', name: 'y' })).status,
    ).toBe(403)
  })
})

describe('a key from before keys were hashed', () => {
  it('goes on, unless it was switched off', async () => {
    const migration = await import('../../src/migrations/20261125_225200_accounts')
    function hash(key: string): string {
      return createHmac('sha256', portal.payload.secret).update(key).digest('hex')
    }
    const arguments_ = { db: portal.tables, payload: portal.payload } as unknown as Parameters<typeof migration.up>[0]
    await migration.down(arguments_)
    await onServer(
      portal.databaseUrl,
      `INSERT INTO service_clients (name, enable_a_p_i_key, api_key, api_key_index) VALUES
        ('päällä', true, 'salattu', '${hash('a'.repeat(40))}'), ('pois', false, 'salattu', '${hash('b'.repeat(40))}'),
        ('sama', true, 'salattu', '${hash('a'.repeat(40))}')`,
    )
    await migration.up(arguments_)
    expect((await withKey(portal.origin, 'a'.repeat(40)).get('/api/facts')).status).toBe(200)
    expect((await withKey(portal.origin, 'b'.repeat(40)).get('/api/facts')).status).toBe(401)
  })
})
