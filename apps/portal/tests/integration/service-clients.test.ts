import { addDays, helsinkiDay, regionCodes } from '@kotipesa/domain'
import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantOf } from '../../src/fields'
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
    expect(read.body).toMatchObject({ readsFacts: true, readsOpenData: false, isKpiApp: false })
    expect(Object.keys(read.body).filter((name) => /hash|^key/i.test(name))).toEqual([])
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
    expect(JSON.stringify(reply.body.errors)).toContain('edellinen toimii vielä vuorokauden')
    expect((await withKey(portal.origin, String(key)).get('/api/facts')).status).toBe(200)
  })

  async function made(id: string): Promise<string> {
    const reply = await (await portal.as('administrator')).post(`/api/service-clients/${id}/key`, { replace: true })
    return String(reply.body.key)
  }
  async function facts(key: string): Promise<number> {
    return (await withKey(portal.origin, key).get('/api/facts')).status
  }

  it('goes on with the key before for a day when it gets another one, and with none before that', async () => {
    const id = await newClient('vaihtaja')
    const [first, second, third] = [await made(id), await made(id), await made(id)]
    expect([await facts(first), await facts(second), await facts(third)]).toEqual([401, 200, 200])
    const left = `SELECT earlier_key_until - now() BETWEEN interval '23 hours' AND interval '24 hours' AS day
      FROM service_clients WHERE id = '${id}'`
    expect(await onServer(portal.databaseUrl, left)).toEqual([{ day: true }])
    await onServer(portal.databaseUrl, `UPDATE service_clients SET earlier_key_until = now() WHERE id = '${id}'`)
    expect([await facts(second), await facts(third)]).toEqual([401, 200])
    expect((await (await portal.as('administrator')).delete(`/api/service-clients/${id}`)).status).toBe(200)
    expect(await facts(third)).toBe(401)
  })

  it('loses the key before at once when an administrator says so, and nobody else', async () => {
    const id = await newClient('päättäjä')
    const [first, second] = [await made(id), await made(id)]
    const path = `/api/service-clients/${id}/end-earlier-key`
    for (const name of ['coordinator', 'editor08'] as const) {
      expect((await (await portal.as(name)).post(path, {})).status).toBe(403)
    }
    expect((await portal.nobody.post(path, {})).status).toBe(403)
    expect((await withKey(portal.origin, second).post(path, {})).status).toBe(403)
    expect(await facts(first)).toBe(200)
    expect((await (await portal.as('administrator')).post(path, {})).status).toBe(204)
    expect([await facts(first), await facts(second)]).toEqual([401, 200])
  })

  it('opens until its last day and on that day, and not after', async () => {
    const id = await newClient('päättyvä')
    const key = await made(id)
    async function until(day: string): Promise<number> {
      const validUntil = instantOf(day)
      await (await portal.as('administrator')).patch(`/api/service-clients/${id}`, { validUntil })
      return facts(key)
    }
    const today = helsinkiDay(new Date())
    // What is stored is the first day that no longer counts.
    expect([await until(addDays(today, 1)), await until(today), await until(addDays(today, -1))]).toEqual([
      200, 401, 401,
    ])
  })

  it('opens what is ticked, of the regions that are named', async () => {
    const administrator = await portal.as('administrator')
    const id = await newClient('rajattu')
    const client = withKey(portal.origin, await made(id))
    const places = ['/api/facts', '/api/regions/open-data/state', '/api/cross-check']
    async function opened(scopes: Readonly<Record<string, unknown>>): Promise<readonly boolean[]> {
      await administrator.patch(`/api/service-clients/${id}`, scopes)
      const answers = await Promise.all(places.map((place) => client.get(place)))
      return answers.map(({ status }) => status === 200)
    }
    const none = { readsFacts: false, readsOpenData: false, isKpiApp: false }
    expect(await opened(none)).toEqual([false, false, false])
    expect(await opened({ ...none, readsFacts: true })).toEqual([true, false, false])
    expect(await opened({ ...none, readsOpenData: true })).toEqual([false, true, false])
    expect(await opened({ ...none, isKpiApp: true })).toEqual([false, false, true])
    const handed = { code: 'x'.repeat(43), verifier: 'y'.repeat(43) }
    expect((await client.post('/api/users/handed-session', handed)).status).not.toBe(403)
    await opened({ ...none, readsFacts: true, readsOpenData: true })
    expect((await client.post('/api/users/handed-session', handed)).status).toBe(403)
    await opened({ ...none, readsFacts: true, onlyRegions: ['08'] })
    const { body } = await client.get('/api/facts')
    expect((body.regions as { code: string }[]).map(({ code }) => code)).toEqual(['08'])
    await opened({ onlyRegions: [] })
    expect(((await client.get('/api/facts')).body.regions as unknown[]).length).toBe(regionCodes.length)
  })

  it('is noted when its key is used, once in an hour', async () => {
    const id = await newClient('käytetty')
    const key = await made(id)
    async function lastUsed(): Promise<unknown> {
      return (await (await portal.as('administrator')).get(`/api/service-clients/${id}`)).body.lastUsedAt
    }
    expect(await lastUsed()).toBeNull()
    await facts(key)
    const first = await lastUsed()
    expect(first).toEqual(expect.stringContaining(new Date().toISOString().slice(0, 10)))
    await facts(key)
    expect(await lastUsed()).toBe(first)
    await onServer(
      portal.databaseUrl,
      `UPDATE service_clients SET last_used_at = now() - interval '2 hours' WHERE id = '${id}'`,
    )
    await facts(key)
    expect(Date.parse(String(await lastUsed()))).toBeGreaterThanOrEqual(Date.parse(String(first)))
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
