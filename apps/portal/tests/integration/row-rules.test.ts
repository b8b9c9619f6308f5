import { randomBytes } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { applyRowRules } from '../../src/database/row-rules/apply'
import { forPortal } from '../../src/database/row-rules/scope'
import type { AccountName } from './accounts'
import { admitApplication, onServer, urlOf } from './database'
import { startPortal, type Portal } from './portal'
import { network, oneOfEach } from './records'
import { regionOwnedSlugs, versionedSlugs } from './slugs'

/*
 * The second line: what the database gives and takes when the collections' own rules say yes to everybody. Region 03 and
 * region 08 have one record of each kind.
 */

let portal: Portal
let in03: Record<string, string>
let in08: Record<string, string>
/** A connection as the portal signs in to the server. */
let application: pg.Client
/** Of this portal alone: what is taken from it, no other file may miss. */
const account = { name: `${inject('template')}_rows`, password: randomBytes(16).toString('hex') }

async function requestOf(name: AccountName): Promise<PayloadRequest> {
  return { user: await portal.userOf(name), payload: portal.payload, payloadAPI: 'REST' } as unknown as PayloadRequest
}

function saysYes(): void {
  for (const { config } of Object.values(portal.payload.collections)) {
    for (const action of ['create', 'read', 'update', 'delete', 'readVersions'] as const) {
      config.access[action] = () => true
    }
    config.admin.baseFilter = undefined as never
  }
}

beforeAll(async () => {
  await admitApplication(inject('databaseUrl'), account)
  portal = await startPortal(undefined, account)
  in03 = await oneOfEach(await portal.as('editor03'), '03')
  in08 = await oneOfEach(await portal.as('editor08'), '08')
  application = new pg.Client({ connectionString: urlOf(portal.databaseUrl, account) })
  await application.connect()
  saysYes()
})
afterAll(async () => {
  await application.end()
  await portal.stop()
  await onServer(inject('databaseUrl'), `DROP ROLE ${account.name}`)
})

function isIn(region: string): { region: { equals: string } } {
  return { region: { equals: region } }
}

/** Of which regions somebody gets records when nothing is asked of them. */
const reach: readonly [AccountName, readonly string[]][] = [
  ['editor08', ['08']],
  ['manager08', ['08']],
  ['reader08', ['08']],
  ['trainer08', []],
  ['nowhere', []],
  ['both', ['03', '08']],
  ['administrator', ['03', '08']],
]
/** People, whom the coordinator does not see. */
const people: readonly string[] = [
  'people',
  'memberships',
  'expert-occasions',
  'registrations',
  'trainers',
  'calendar-feeds',
  'saved-views',
]

describe.each(regionOwnedSlugs)('%s without the portal’s own rules', (slug) => {
  const collection = slug as CollectionSlug

  it.each(reach)('reach %s of the own regions only', async (name, regions) => {
    const req = await requestOf(name)
    const { docs } = await portal.payload.db.find({ collection, limit: 0, req })
    const found = [in03[slug], in08[slug]].filter((id) => docs.some((doc) => doc.id === id))
    expect(found).toEqual([in03[slug], in08[slug]].filter((_, index) => regions.includes(index === 0 ? '03' : '08')))
    const { totalDocs } = await portal.payload.db.count({ collection, where: isIn('03'), req })
    expect(totalDocs > 0).toBe(regions.includes('03'))
    const one = await portal.payload.db.findOne({ collection, where: { id: { equals: in03[slug] as string } }, req })
    expect(one === null || one === undefined).toBe(!regions.includes('03'))
    const distinct = await portal.payload.db.findDistinct({ collection, field: 'id', req })
    expect(distinct.values.some((row) => Object.values(row).includes(in03[slug] ?? ''))).toBe(regions.includes('03'))
  })

  it('are not changed, moved or removed by whoever may not', async () => {
    for (const name of ['editor08', 'reader08', 'both', 'trainer08', 'coordinator', 'nowhere'] as const) {
      const req = await requestOf(name)
      const id = in03[slug] as string
      for (const data of [{ source: { document: 'x' } }, { region: '08' }]) {
        await portal.payload.db.updateOne({ collection, id, data, req }).catch(() => null)
        await portal.payload.db.updateMany({ collection, where: isIn('03'), data, req }).catch(() => null)
      }
      await portal.payload.db.deleteOne({ collection, where: { id: { equals: id } }, req }).catch(() => null)
      await portal.payload.db.deleteMany({ collection, where: isIn('03'), req }).catch(() => null)
    }
    const kept = await forPortal(() => portal.payload.findByID({ collection, id: in03[slug] as string, depth: 0 }))
    expect(kept).toMatchObject({ region: '03' })
    expect((kept as { source?: { document?: unknown } }).source?.document ?? null).toBeNull()
  })

  it('are not found over HTTP, in earlier versions, by filters or by order', async () => {
    const client = await portal.as('editor08')
    for (const query of ['limit=0&depth=2', 'where[region.code][equals]=03', 'sort=region.name', 'trash=true']) {
      expect((await client.get(`/api/${slug}?${query}`)).text).not.toContain(in03[slug])
    }
    expect((await client.get(`/api/${slug}/${in03[slug]}`)).status).toBe(404)
    if ((versionedSlugs as readonly string[]).includes(slug)) {
      expect((await client.get(`/api/${slug}/versions?limit=0&depth=0`)).text).not.toContain(in03[slug])
    }
  })

  it('of both regions reach the coordinator, unless they are people', async () => {
    const { docs } = await portal.payload.db.find({ collection, limit: 0, req: await requestOf('coordinator') })
    expect(docs.map(({ id }) => id).includes(in03[slug] ?? '')).toBe(!people.includes(slug))
  })
})

describe('the account of the portal', () => {
  it('owns nothing and may make nothing', async () => {
    const { rows } = await application.query(
      `SELECT (SELECT count(*)::int FROM pg_class WHERE relowner = me.oid) AS tables,
        (SELECT count(*)::int FROM pg_proc WHERE proowner = me.oid) AS functions,
        has_schema_privilege('public', 'CREATE') AS creates, me.rolsuper OR me.rolbypassrls OR me.rolcreaterole AS mighty
      FROM pg_roles me WHERE me.rolname = session_user`,
    )
    expect(rows).toEqual([{ tables: 0, functions: 0, creates: false, mighty: false }])
  })

  it.each([
    'ALTER TABLE teams DISABLE ROW LEVEL SECURITY',
    'DROP POLICY person_read ON teams',
    'ALTER TABLE teams DISABLE TRIGGER ALL',
    'TRUNCATE audit_log',
    "UPDATE audit_log SET act = 'read'",
    'DELETE FROM audit_log',
    "UPDATE audit_head SET hash = ''",
    'DELETE FROM payload_migrations',
    "SET session_replication_role = 'replica'",
    'CREATE TABLE own (id int)',
    'CREATE OR REPLACE FUNCTION row_regions(action text, kind text) RETURNS text[] LANGUAGE sql AS $$ SELECT NULL::text[] $$',
  ])('is refused: %s', async (statement) => {
    await expect(application.query(statement)).rejects.toMatchObject({ code: '42501' })
  })
})

describe('the rules', () => {
  it('follow the tables after each migration, and are left alone when there was none', async () => {
    const owner = new pg.Client({ connectionString: portal.databaseUrl })
    await owner.connect()
    async function runsAsOwner(): Promise<unknown> {
      const { rows } = await owner.query(`SELECT prosecdef FROM pg_proc WHERE proname = 'brought_later'`)
      return rows[0]?.prosecdef
    }
    try {
      await owner.query(
        `CREATE FUNCTION brought_later() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$`,
      )
      expect(await applyRowRules(owner, portal.payload)).toBe(true)
      expect(await runsAsOwner()).toBe(false)
      await owner.query(`INSERT INTO payload_migrations (name, batch) VALUES ('brought_later', 999)`)
      expect(await applyRowRules(owner, portal.payload)).toBe(true)
      expect(await runsAsOwner()).toBe(true)
    } finally {
      await owner.query(`DROP FUNCTION brought_later; DELETE FROM payload_migrations WHERE batch = 999`)
      await owner.end()
    }
  })
})

describe('the role for people', () => {
  it('reaches no table whose rows are not kept apart, but the lists of regions and rounds', async () => {
    const { rows } = await application.query(
      `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'v', 'm', 'p') AND relnamespace = 'public'::regnamespace
        AND has_table_privilege('kotipesa_person', oid, 'SELECT') AND NOT relrowsecurity ORDER BY 1`,
    )
    expect(rows.map(({ name }) => name as string)).toEqual(['regions', 'rounds'])
  })

  it('reaches every table of records of regions by rules', async () => {
    const { rows } = await application.query(
      `SELECT c.table_name AS name FROM information_schema.columns c JOIN pg_class t ON t.oid = c.table_name::regclass
        WHERE c.table_schema = 'public' AND c.column_name = 'region_id' AND c.table_name = ANY($1) AND NOT t.relrowsecurity`,
      [regionOwnedSlugs.map((slug) => slug.replaceAll('-', '_'))],
    )
    expect(rows).toEqual([])
  })

  it('finds nothing where nobody’s rights have been set, or what was set cannot be read', async () => {
    await application.query('BEGIN')
    await application.query('SET LOCAL ROLE kotipesa_person')
    expect((await application.query('SELECT FROM teams')).rowCount).toBe(0)
    for (const scope of ['', '{}', '{"read":{}}', '{"read":{"region-record":[]}}']) {
      await application.query("SELECT set_config('kotipesa.scope', $1, true)", [scope])
      expect((await application.query('SELECT FROM teams')).rowCount, scope).toBe(0)
    }
    await application.query("SELECT set_config('kotipesa.scope', 'x', true)")
    await expect(application.query('SELECT FROM teams')).rejects.toThrow('invalid input syntax')
    await application.query('ROLLBACK')
    expect((await application.query('SELECT FROM teams')).rowCount).toBeGreaterThan(1)
  })
})

describe('statements of several people', () => {
  it('do not mix, however many are on their way at once', async () => {
    const askers = await Promise.all(
      (['editor08', 'both', 'nowhere', 'administrator'] as const).map(async (name) => {
        const req = await requestOf(name)
        return { req, regions: reach.find(([each]) => each === name)?.[1] ?? [] }
      }),
    )
    const all = Array.from({ length: 50 }, () => askers).flat()
    const counts = await Promise.all(
      all.map(async ({ req }) => {
        const { totalDocs } = await portal.payload.db.count({ collection: 'teams', where: isIn('03'), req })
        return totalDocs
      }),
    )
    expect(counts.map((count) => count > 0)).toEqual(all.map(({ regions }) => regions.includes('03')))
  })

  it('keep apart in one transaction, also after its end', async () => {
    const { db } = portal.payload
    for (const finish of ['commitTransaction', 'rollbackTransaction'] as const) {
      const transactionID = (await db.beginTransaction()) as string
      const asked = await Promise.all(
        (['editor08', 'administrator', 'nowhere', 'editor03'] as const).map(async (name) => {
          const req = { ...(await requestOf(name)), transactionID } as PayloadRequest
          return (await db.count({ collection: 'teams', where: isIn('03'), req })).totalDocs > 0
        }),
      )
      expect(asked).toEqual([false, true, false, true])
      await db[finish](transactionID)
      const { rows } = await db.pool.query(
        "SELECT current_user = session_user AS own, current_setting('kotipesa.scope') AS s",
      )
      expect(rows).toEqual([{ own: true, s: '' }])
    }
  })

  it('are not made with the rights of another when theirs cannot be set', async () => {
    const req = await requestOf('editor08')
    await onServer(portal.databaseUrl, `REVOKE kotipesa_person FROM ${account.name}`)
    try {
      await expect(portal.payload.db.find({ collection: 'teams', req })).rejects.toMatchObject({
        cause: { code: '42501' },
      })
      expect((await portal.payload.db.pool.query('SELECT FROM teams')).rowCount).toBeGreaterThan(1)
    } finally {
      await onServer(portal.databaseUrl, `GRANT kotipesa_person TO ${account.name}`)
    }
    const { docs } = await portal.payload.db.find({ collection: 'teams', req })
    expect(docs.map((doc) => doc.id)).toEqual([in08.teams])
  })
})

const share = { indicator: 'team-training-coverage', region: null, period: '2024', value: 0.8 }

describe('what regions share', () => {
  it('is read by those who take part, from their day to their day', async () => {
    const keeper = await portal.as('editor03')
    const joint = await keeper.create('networks', { ...network('03'), alsoRegions: [{ region: '08' }] })
    const req = await requestOf('editor08')
    const where = { id: { equals: joint.id } }
    expect(await portal.payload.db.findOne({ collection: 'networks', where, req })).toMatchObject({ id: joint.id })
    await keeper.patch(`/api/networks/${joint.id}`, { alsoRegions: [{ region: '08', leavesOn: '2024-01-01' }] })
    expect((await portal.payload.db.findOne({ collection: 'networks', where, req })) ?? null).toBeNull()
  })

  it('are the targets of the country, which only those see who read a region’s figures', async () => {
    const national = await (await portal.as('coordinator')).create('targets', share)
    const where = { id: { equals: national.id } }
    async function sees(name: AccountName): Promise<boolean> {
      const req = await requestOf(name)
      return (await portal.payload.db.count({ collection: 'targets', where, req })).totalDocs === 1
    }
    expect([await sees('reader08'), await sees('coordinator'), await sees('trainer08'), await sees('nowhere')]).toEqual(
      [true, true, false, false],
    )
    const req = await requestOf('manager08')
    await portal.payload.db.deleteOne({ collection: 'targets', where, req }).catch(() => null)
    expect(await sees('coordinator')).toBe(true)
  })
})
