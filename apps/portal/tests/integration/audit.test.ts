import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Search, ShownEntry } from '../../src/audit/read'
import { accounts } from './accounts'
import type { Client } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { network, person, team } from './records'
import { regionOwnedSlugs } from './slugs'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

function pool(): pg.Pool {
  return portal.payload.db.pool as unknown as pg.Pool
}

/** What the log says, the latest first. */
async function logged(search: Partial<Search> = {}) {
  const { entriesFor } = await import('../../src/audit/read')
  const nothing = { collection: null, record: null, act: null, who: null, from: null, until: null, before: null }
  return (await entriesFor(pool() as never, { regions: 'all', ...nothing, ...search })).entries
}

function acts(entries: readonly ShownEntry[]): readonly string[] {
  return entries.map(({ act }) => act)
}

describe('the audit log', () => {
  it('has every act on a record with who did it and what each field said before and after', async () => {
    const { id } = await editor.create('networks', network('08', { name: 'Ensin' }))
    await editor.patch(`/api/networks/${id}`, { name: 'Sitten' })
    await editor.delete(`/api/networks/${id}`)
    await editor.patch(`/api/networks/${id}?trash=true`, { deletedAt: null })
    const entries = await logged({ collection: 'networks', record: String(id) })
    expect(acts(entries)).toEqual(['restore', 'trash', 'change', 'create'])
    expect(entries.map(({ who, region, way }) => [who, region, way])).toEqual(
      entries.map(() => ['editor08', '08', 'api']),
    )
    expect(entries[2]?.changes).toEqual(expect.arrayContaining([{ path: 'name', before: 'Ensin', after: 'Sitten' }]))
    expect(entries[3]?.changes).toContainEqual({ path: 'name', before: null, after: 'Ensin' })
  })

  it('has nothing of what was refused', async () => {
    const before = (await logged()).length
    expect((await editor.post('/api/networks', network('03'))).status).toBe(403)
    expect((await editor.post('/api/networks', network('08', { kind: 'x' }))).status).toBe(400)
    expect(await logged()).toHaveLength(before)
  })

  it('forgets what a record said with the record, and still tells that it was there', async () => {
    const { id } = await editor.create('people', person('08', { name: 'Marja Merkitty' }))
    await editor.delete(`/api/people/${id}`)
    const administrator = await portal.as('administrator')
    expect((await administrator.delete(`/api/people/${id}?trash=true`)).status).toBe(200)
    const entries = await logged({ collection: 'people', record: String(id) })
    expect(acts(entries).filter((act) => act !== 'read')).toEqual(['erase', 'trash', 'create'])
    expect(entries.every(({ changes }) => changes === null)).toBe(true)
    const { rows } = await pool().query(
      'SELECT l::text AS said FROM audit_log l UNION ALL SELECT v::text FROM audit_values v',
    )
    expect(rows.filter(({ said }) => String(said).includes('Merkitty'))).toEqual([])
  })

  it('forgets a person’s name when the basis for keeping it has ended, wherever it stood', async () => {
    const basis = { basis: 'duty', name: 'Poistuva Salanimi', email: 'salanimi@example.org' }
    const { id } = await editor.create('people', person('08', basis))
    const since = { region: '08', person: id, validFrom: '2020-01-01' }
    const { id: post } = await editor.create('memberships', { ...since, of: 'responsible-person' })
    await editor.patch(`/api/people/${id}`, { name: 'Poistuva Salanimi-Toinen' })
    const ended = await editor.patch(`/api/memberships/${post}`, { validUntil: '2020-02-01' })
    expect(ended.status).toBe(200)
    expect((await editor.get(`/api/people/${id}`)).text).not.toContain('Salanimi')
    const { rows } = await pool().query(
      'SELECT l::text AS said FROM audit_log l UNION ALL SELECT v::text FROM audit_values v',
    )
    expect(rows.filter(({ said }) => /salanimi/i.test(String(said)))).toEqual([])
    expect(acts(await logged({ collection: 'people', record: String(id) }))).toContain('change')
  })

  it('has the reading of people once in ten minutes, by record and by list, and none of other records', async () => {
    const { id } = await editor.create('people', person('08', { name: 'Luettu Henkilö' }))
    const reader = await portal.as('reader08')
    for (let time = 0; time < 3; time += 1) {
      await reader.get(`/api/people/${id}`)
      await reader.get('/api/people')
      await reader.get('/api/teams')
    }
    const entries = (await logged({ act: 'read' })).filter(({ who }) => who === 'reader08')
    expect(entries.map(({ collection, record, region }) => [collection, record, region])).toEqual([
      ['people', null, '08'],
      ['people', id, '08'],
    ])
    expect(entries[0]?.count).toBeGreaterThan(0)
  })

  it('has lists that were taken out, and who signed in, out, or could not', async () => {
    await editor.create('teams', team('08', { name: 'Viety tiimi' }))
    await editor.post('/api/teams/list-table', { columns: ['name'] })
    expect((await logged({ act: 'export' }))[0]).toMatchObject({ collection: 'teams', region: '08', who: 'editor08' })
    const { email, password } = accounts.manager08
    await portal.nobody.post('/api/users/login', { email, password: 'väärä salasana 1' })
    await portal.nobody.post('/api/users/login', { email: 'nobody@example.org', password: 'väärä salasana 1' })
    await portal.nobody.post('/api/users/login', { email, password })
    expect((await logged()).slice(0, 3).map(({ act, who }) => [act, who])).toEqual([
      ['sign-in', 'manager08'],
      ['sign-in-refused', null],
      ['sign-in-refused', 'manager08'],
    ])
  })

  it('never holds a password or a key', async () => {
    const administrator = await portal.as('administrator')
    const password = 'hauki-niemi-tuuli-vene-542'
    const account = { email: 'uusi@example.org', name: 'Uusi', password, regions: [{ region: '08', role: 'reader' }] }
    const { id } = await administrator.create('users', account)
    await administrator.patch(`/api/users/${id}`, { password: `${password}-2` })
    const { rows } = await pool().query('SELECT v::text AS said FROM audit_values v')
    expect(rows.length).toBeGreaterThan(0)
    for (const { said } of rows) expect(String(said)).not.toMatch(/hauki-niemi|"hash"|"salt"/)
    expect((await logged({ collection: 'users', record: String(id) }))[0]?.act).toBe('create')
  })

  it('stands behind every collection, so that what a record said goes with it', async () => {
    const triggers = await onServer(
      portal.databaseUrl,
      `SELECT tgrelid::regclass::text AS name, encode(tgargs, 'escape') AS slug FROM pg_trigger WHERE tgname = 'audit_forget'`,
    )
    const found = triggers.map(({ name }) => String(name))
    for (const slug of [...regionOwnedSlugs, 'users', 'targets', 'rounds', 'regions', 'service-clients']) {
      expect(found, slug).toContain(slug.replaceAll('-', '_'))
    }
    for (const { name, slug } of triggers) expect(String(slug)).toContain(String(name).replaceAll('_', '-'))
  })
})

describe('the chain of the audit log', () => {
  async function sealed() {
    const { seal, faultsIn } = await import('../../src/audit/seal')
    const head = await seal(pool() as never)
    return { head, faults: await faultsIn(pool() as never) }
  }

  /** What somebody with the whole database in their hands does. */
  async function tampering(...statements: readonly string[]): Promise<void> {
    const triggers = ['audit_log', 'audit_values', 'audit_head']
    const [off, on] = ['DISABLE', 'ENABLE'].map((state) =>
      triggers.map((table) => `ALTER TABLE ${table} ${state} TRIGGER USER`).join('; '),
    )
    await onServer(portal.databaseUrl, [off, ...statements, on].join('; '))
  }

  it('is whole, also when two seal at once while people work', async () => {
    const writing = Array.from({ length: 12 }, (_, index) =>
      editor.create('teams', team('08', { name: `Rinnakkainen ${index}` })),
    )
    const { seal } = await import('../../src/audit/seal')
    await Promise.all([...writing, seal(pool() as never), seal(pool() as never), seal(pool() as never)])
    const { head, faults } = await sealed()
    expect(faults).toEqual([])
    const { rows } = await pool().query('SELECT count(*)::int AS all, count(number)::int AS sealed FROM audit_log')
    expect(rows[0]).toEqual({ all: head.number, sealed: head.number })
  })

  it.each([
    "UPDATE audit_log SET act = 'read' WHERE number = 2",
    "UPDATE audit_log SET hash = 'x' WHERE number = 2",
    'DELETE FROM audit_log WHERE number = 2',
    'TRUNCATE audit_log CASCADE',
    `UPDATE audit_values SET changes = '[]'`,
    'UPDATE audit_head SET number = 1',
    'DELETE FROM audit_head',
  ])('is not changed by the application: %s', async (statement) => {
    await expect(onServer(portal.databaseUrl, statement)).rejects.toThrow(
      /audit log|only (added|go|rises)|what a record/,
    )
    expect((await sealed()).faults).toEqual([])
  })

  const tamperings = [
    ['changed', `UPDATE audit_log SET account = NULL, act = 'read' WHERE number = 3`],
    [
      'missing',
      'DELETE FROM audit_values WHERE entry = (SELECT id FROM audit_log WHERE number = 4); DELETE FROM audit_log WHERE number = 4',
    ],
    ['values', `UPDATE audit_values SET changes = '[]' WHERE entry = (SELECT max(entry) FROM audit_values)`],
    ['order', `UPDATE audit_log l SET previous = 'x', hash = audit_hash(l, l.number, 'x') WHERE number = 6`],
    [
      'end',
      `DELETE FROM audit_values WHERE entry = (SELECT id FROM audit_log ORDER BY number DESC LIMIT 1);
       DELETE FROM audit_log WHERE number = (SELECT max(number) FROM audit_log)`,
    ],
  ] as const
  it.each(tamperings)('shows that something is %s', async (fault, statement) => {
    await sealed()
    await onServer(portal.databaseUrl, 'CREATE TABLE IF NOT EXISTS kept_log AS TABLE audit_log WITH NO DATA')
    await onServer(portal.databaseUrl, 'CREATE TABLE IF NOT EXISTS kept_values AS TABLE audit_values WITH NO DATA')
    await onServer(
      portal.databaseUrl,
      'INSERT INTO kept_log TABLE audit_log; INSERT INTO kept_values TABLE audit_values',
    )
    await tampering(statement)
    expect((await sealed()).faults.map((each) => each.fault)).toContain(fault)
    await tampering(
      'DELETE FROM audit_values',
      'DELETE FROM audit_log',
      'INSERT INTO audit_log OVERRIDING SYSTEM VALUE TABLE kept_log',
      'INSERT INTO audit_values TABLE kept_values',
      'DELETE FROM kept_log',
      'DELETE FROM kept_values',
    )
    expect((await sealed()).faults).toEqual([])
  })
})
