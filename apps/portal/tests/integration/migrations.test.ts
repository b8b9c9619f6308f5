import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { promisify } from 'node:util'
import pg from 'pg'
import { expect, inject, it, vi } from 'vitest'
import { migrationLock } from '../../src/database/migration-lock'
import { databaseAt, onServer } from './database'
import { secretFor } from './test-accounts'

const run = promisify(execFile)

it('three processes that bring one new database up to date at once all succeed, each change made once', async () => {
  const server = inject('databaseUrl')
  const name = `${inject('template')}_${randomBytes(6).toString('hex')}`
  await onServer(server, `CREATE DATABASE ${name}`)
  const databaseUrl = databaseAt(server, name)
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: secretFor(inject('seed'), 'payload'),
    PORTAL_URL: 'http://127.0.0.1',
    KPI_URL: 'http://127.0.0.1',
  }
  const gate = new pg.Client({ connectionString: databaseUrl })
  await gate.connect()
  await gate.query('SELECT pg_advisory_lock($1)', [migrationLock])
  const all = Promise.all([1, 2, 3].map(() => run('pnpm', ['payload', 'migrate'], { env })))
  // Let go only when all three stand at the gate: each has then seen an empty database.
  await vi.waitFor(
    async () => {
      const question = "SELECT count(*)::int AS waiting FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
      expect(await onServer(databaseUrl, question)).toEqual([{ waiting: 3 }])
    },
    { timeout: 90_000, interval: 100 },
  )
  await gate.end()
  await all
  const folder = new URL('../../src/migrations', import.meta.url)
  const names = readdirSync(folder).flatMap((file) => (/^\d.*\.ts$/.test(file) ? [file.replace(/\.ts$/, '')] : []))
  const done = await onServer(databaseUrl, 'SELECT name FROM payload_migrations ORDER BY name')
  expect(done.map((row) => row.name)).toEqual(names.toSorted())
})
