import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
// @boundaries-ignore the tests start PostgreSQL as npm start does
import { serverForTests } from '../../../../scripts/database/temporary.mjs'
import { secretFor, testAccounts } from './test-accounts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of a server on which the tests may create and drop databases. */
    databaseUrl: string
    /** The account with which the portal signs in to the server: it owns nothing. */
    application: { readonly name: string; readonly password: string }
    /** Name of a database there that is migrated and provisioned with the test accounts: each test file copies it. */
    template: string
    /** From which the secrets of this run are made. */
    seed: string
  }
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

/** The connection string of another account for the same database. */
export function urlOf(url: string, { name, password }: { readonly name: string; readonly password: string }): string {
  const other = new URL(url)
  other.username = name
  other.password = password
  return other.toString()
}

/** Makes the account with which the portal signs in to a server whose database is prepared. */
export async function admitApplication(
  serverUrl: string,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<void> {
  await onServer(serverUrl, `CREATE ROLE ${name} LOGIN PASSWORD '${password}'`)
  await onServer(serverUrl, `GRANT kotipesa_application, kotipesa_person TO ${name}`)
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
 * Takes a PostgreSQL server for all tests of this run and prepares the database that each test file copies.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serverForTests()
  const template = `kotipesa_template_${randomBytes(4).toString('hex')}`
  await onServer(server.url, `CREATE DATABASE ${template}`)
  const seed = randomBytes(16).toString('hex')
  prepare(databaseAt(server.url, template), seed)
  const application = { name: `${template}_portal`, password: secretFor(seed, 'application') }
  await admitApplication(server.url, application)
  project.provide('databaseUrl', server.url)
  project.provide('application', application)
  project.provide('template', template)
  project.provide('seed', seed)
  return async () => {
    const used = await onServer(server.url, `SELECT datname FROM pg_database WHERE datname LIKE '${template}%'`)
    for (const { datname } of used) await onServer(server.url, `DROP DATABASE ${String(datname)} WITH (FORCE)`)
    await onServer(server.url, `DROP ROLE ${application.name}`)
    await server.stop()
  }
}
