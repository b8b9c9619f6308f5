import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { accounts } from './accounts'
import type { Client, Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { team } from './records'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  // Signed in before anything is made to fail.
  await portal.as('administrator')
})
afterAll(() => portal.stop())

function query(statement: string): Promise<Record<string, unknown>[]> {
  return onServer(portal.databaseUrl, statement)
}

/** Makes the COMMIT of everything that touches a table run a statement of PL/pgSQL. */
async function atCommit(table: string, statement: string): Promise<void> {
  await query(`
    CREATE OR REPLACE FUNCTION at_commit() RETURNS trigger LANGUAGE plpgSQL AS $$ BEGIN ${statement}; RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT OR UPDATE OR DELETE ON ${table}
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION at_commit()`)
}
afterEach(() => query('DROP FUNCTION IF EXISTS at_commit CASCADE'))

/** Everything the tables of a collection hold, to be compared. */
async function stored(...tables: string[]): Promise<string> {
  const rows = await Promise.all(tables.map((table) => query(`SELECT * FROM ${table} ORDER BY 1`)))
  return JSON.stringify(rows)
}

interface Write {
  readonly name: string
  /** The table whose change COMMIT refuses. */
  readonly table: string
  run(id: string): Promise<Reply>
}

const writes: readonly Write[] = [
  { name: 'creating', table: 'teams', run: () => editor.post('/api/teams', team('08', { name: 'Uusi' })) },
  { name: 'changing', table: 'teams', run: (id) => editor.patch(`/api/teams/${id}`, { name: 'Muutettu' }) },
  {
    name: 'changing several',
    table: 'teams',
    run: (id) => editor.patch(`/api/teams?where[id][in][0]=${id}`, { name: 'Muutettu' }),
  },
  { name: 'deleting', table: 'teams', run: (id) => editor.delete(`/api/teams/${id}`) },
  { name: 'deleting several', table: 'teams', run: (id) => editor.delete(`/api/teams?where[id][in][0]=${id}`) },
  {
    name: 'setting the notice',
    table: 'notice',
    run: async () => (await portal.as('administrator')).post('/api/globals/notice', { text: 'Ilmoitus' }),
  },
  {
    name: 'signing in',
    table: 'users_sessions',
    run: () => {
      const { email, password } = accounts.reader08
      return portal.nobody.post('/api/users/login', { email, password })
    },
  },
  {
    name: 'signing out',
    table: 'users_sessions',
    run: async () => (await portal.as('administrator')).post('/api/users/logout', {}),
  },
]

const failures = [
  ['a constraint refuses', "RAISE EXCEPTION 'refused' USING ERRCODE = '23514'"],
  ['the connection is lost', 'PERFORM pg_terminate_backend(pg_backend_pid())'],
] as const

const tables = ['teams', 'notice', 'users', 'users_sessions']

describe.each(failures)('when %s at COMMIT', (_, statement) => {
  it.each(writes)('$name is not answered as done', async ({ table, run }) => {
    const { id } = await editor.create('teams', team('08'))
    await atCommit(table, statement)
    const before = await stored(...tables)
    const { status, body } = await run(id)
    expect(status).toBeGreaterThanOrEqual(400)
    expect([body.doc, body.docs, body.result, body.token, body.user]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(await stored(...tables)).toBe(before)
  })
})

interface Session {
  execute(query: ReturnType<typeof sql.raw>): Promise<{ rows: Record<string, unknown>[] }>
}

async function sessionOf(req: PayloadRequest): Promise<Session> {
  const session = portal.payload.db.sessions?.[String(await req.transactionID)]
  if (!session) throw new Error('the request has no transaction')
  return session.db as unknown as Session
}

/** Runs something between the last statement of a request and its COMMIT. */
async function beforeCommit<Result>(
  work: (session: Session) => Promise<void>,
  request: () => Promise<Result>,
): Promise<Result> {
  const hooks = portal.payload.collections.teams.config.hooks.afterOperation
  const hook: CollectionAfterOperationHook = async ({ req, result }) => {
    await work(await sessionOf(req))
    return result
  }
  hooks.push(hook)
  try {
    return await request()
  } finally {
    hooks.splice(hooks.indexOf(hook), 1)
  }
}

async function backendOf(session: Session): Promise<number> {
  const { rows } = await session.execute(sql.raw('SELECT pg_backend_pid() AS pid'))
  return Number(rows[0]?.pid)
}

async function untilGone(pid: number): Promise<void> {
  while ((await query(`SELECT 1 FROM pg_stat_activity WHERE pid = ${pid}`)).length > 0) continue
}

const losses: readonly (readonly [string, (session: Session) => Promise<void>])[] = [
  [
    'the database ends the connection',
    async (session) => {
      const pid = await backendOf(session)
      await query(`SELECT pg_terminate_backend(${pid})`)
      await untilGone(pid)
    },
  ],
  [
    'the transaction has been idle for too long',
    async (session) => {
      const pid = await backendOf(session)
      await session.execute(sql.raw("SET idle_in_transaction_session_timeout = '20ms'"))
      await untilGone(pid)
    },
  ],
  [
    'a statement has failed and nobody noticed',
    async (session) => {
      await session.execute(sql.raw('SELECT 1 / 0')).catch(() => {})
    },
  ],
]

describe.each(losses)('when before COMMIT %s', (_, loss) => {
  it.each(writes.filter(({ table }) => table === 'teams'))('$name is not answered as done', async ({ run }) => {
    const { id } = await editor.create('teams', team('08'))
    const before = await stored('teams')
    const { status, body } = await beforeCommit(loss, () => run(id))
    expect(status).toBeGreaterThanOrEqual(400)
    expect([body.doc, body.docs]).toEqual([undefined, undefined])
    expect(await stored('teams')).toBe(before)
    expect((await editor.get('/api/teams')).status).toBe(200)
  })
})
