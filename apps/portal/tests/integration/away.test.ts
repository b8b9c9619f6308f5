import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
// @boundaries-ignore the tests start PostgreSQL as npm start does
import { startTemporaryServer } from '../../../../scripts/database/temporary.mjs'
import { accounts } from './accounts'
import type { Client, Reply } from './client'
import { admitApplication, databaseAt, onServer, prepare } from './database'
import { startPortal, type Portal } from './portal'

let server: Awaited<ReturnType<typeof startTemporaryServer>>
let databaseUrl: string
let portal: Portal
let editor: Client

function freeze(): void {
  server.signal('SIGSTOP')
}
function thaw(): void {
  server.signal('SIGCONT')
}

/** Everything that somebody signed in, a program and a stranger may ask. */
function everyone(): Promise<Reply[]> {
  const { email, password } = accounts.editor08
  return Promise.all([
    editor.get('/api/teams'),
    editor.post('/api/teams', { region: '08', name: 'Poissa', serviceType: 'open-care', validFrom: '2024-01-01' }),
    editor.get('/api/users/me'),
    editor.post('/api/users/refresh-token', {}),
    editor.get('/api/access'),
    editor.get('/api/me'),
    editor.get('/api/facts'),
    portal.program.get('/api/facts'),
    portal.nobody.post('/api/users/login', { email, password }),
  ])
}

const allAway = Array.from({ length: 9 }, () => 503)

async function expectWell(): Promise<void> {
  await vi.waitFor(
    async () => {
      expect((await portal.nobody.get('/api/health')).status).toBe(200)
    },
    { timeout: 30_000, interval: 100 },
  )
  expect((await editor.get('/api/me')).status).toBe(200)
  expect((await editor.get('/api/teams')).status).toBe(200)
  expect((await portal.program.get('/api/facts')).status).toBe(200)
}

/** Takes a table for itself, so that requests wait in the middle of their work. */
async function hold(table: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: databaseUrl })
  client.on('error', () => undefined)
  await client.connect()
  await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`)
  return () => client.end()
}

/** Waits until so many wait for the table. */
async function untilWaiting(table: string, count: number): Promise<void> {
  const question = `SELECT count(*)::int AS waiting FROM pg_locks WHERE relation = '${table}'::regclass AND NOT granted`
  await vi.waitFor(
    async () => {
      expect(await onServer(databaseUrl, question)).toEqual([{ waiting: count }])
    },
    { timeout: 20_000, interval: 50 },
  )
}

beforeAll(async () => {
  server = await startTemporaryServer()
  await onServer(server.url, 'CREATE DATABASE portal')
  databaseUrl = databaseAt(server.url, 'portal')
  prepare(databaseUrl, inject('seed'))
  await admitApplication(server.url, inject('application'))
  portal = await startPortal(databaseUrl)
  editor = await portal.as('editor08')
}, 180_000)
afterEach(thaw)
afterAll(async () => {
  await portal.stop()
  await server.stop()
})

describe('while the database is stopped', () => {
  it('everybody is told that it is away, nobody that they have no right, and all is well when it is back', async () => {
    await server.halt()
    const replies = await everyone()
    expect(replies.map(({ status }) => status)).toEqual(allAway)
    expect(replies.map(({ headers }) => headers.get('retry-after'))).toEqual(replies.map(() => '5'))
    expect(replies.map(({ headers }) => headers.get('set-cookie'))).toEqual(replies.map(() => null))
    expect((await portal.nobody.get('/api/health')).status).toBe(503)
    await server.start()
    await expectWell()
  })

  it.each([
    ['fi', 'Tietokantaan ei saada juuri nyt yhteyttä'],
    ['sv', 'Databasen kan inte nås just nu'],
    ['en', 'The database cannot be reached right now'],
  ])('the reason is given in the language %s', async (language, words) => {
    await server.halt()
    const reply = await editor.get('/api/teams', { Cookie: `payload-lng=${language}` })
    expect(reply.body).toEqual({ errors: [{ message: expect.stringContaining(words) as string }] })
    const problem = await portal.program.get('/api/facts', { Cookie: `payload-lng=${language}` })
    expect(problem.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(problem.body).toMatchObject({ status: 503, detail: expect.stringContaining(words) as string })
    await server.start()
    await expectWell()
  })
})

describe('while the database is frozen', () => {
  it('health says so, everybody is told, and all is well when it goes on', async () => {
    await expectWell()
    freeze()
    expect((await portal.nobody.get('/api/health')).status).toBe(503)
    expect((await everyone()).map(({ status }) => status)).toEqual(allAway)
    thaw()
    await expectWell()
  })

  it('requests under way end, with 503', async () => {
    await expectWell()
    const release = await hold('teams')
    const underWay = Promise.all([editor.get('/api/teams'), portal.program.get('/api/facts')])
    await untilWaiting('teams', 2)
    freeze()
    expect((await underWay).map(({ status }) => status)).toEqual([503, 503])
    thaw()
    await release()
    await expectWell()
  })
})

describe('when the database ends a connection', () => {
  it('while it is looked up who asks, that is 503 and not "no right"', async () => {
    await expectWell()
    const release = await hold('users')
    const asked = Promise.all([editor.get('/api/teams'), editor.get('/api/me'), editor.get('/api/users/me')])
    await untilWaiting('users', 3)
    await onServer(
      server.url,
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'portal' AND wait_event_type = 'Lock'",
    )
    expect((await asked).map(({ status }) => status)).toEqual([503, 503, 503])
    await release()
    await expectWell()
  })
})
