import { notePeerAddresses } from '@kotipesa/web'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import pg from 'pg'
import { inject } from 'vitest'
import { accounts, serviceKey, type AccountName } from './accounts'
import { anonymous, signIn, withKey, type Client } from './client'
import { databaseAt, onServer, urlOf } from './database'
import { startHttpServer } from './http-server'
import { secretFor } from './test-accounts'

interface NewRole {
  readonly region: string
  readonly role: string
  readonly isLeadUser?: boolean
  /** The first day that no longer counts. */
  readonly validUntil?: string
}

export interface Portal {
  readonly origin: string
  /** Of the account that owns the tables; the portal itself uses another. */
  readonly databaseUrl: string
  readonly payload: Payload
  /** The database as migrations get it, by the account that owns the tables. */
  readonly tables: MigrateUpArgs['db']
  /** A client signed in with an account; the same one each time. */
  as(name: AccountName): Promise<Client>
  /** The cookie that a browser gets when an account signs in, alone and as the server sets it. */
  cookieOf(name: AccountName): Promise<{ readonly header: string; readonly flags: string }>
  /** An account as Payload knows it, for calls on its behalf. */
  userOf(name: AccountName): Promise<Readonly<Record<string, unknown>>>
  /** A client signed in with a new account that has these roles. */
  newAccount(regions: readonly NewRole[]): Promise<Client>
  /** A client with the service key. */
  readonly program: Client
  /** A client that has not signed in. */
  readonly nobody: Client
  stop(): Promise<void>
}

async function copyTemplate(): Promise<string> {
  const template = inject('template')
  const name = `${template}_${randomBytes(6).toString('hex')}`
  await onServer(inject('databaseUrl'), `CREATE DATABASE ${name} TEMPLATE ${template}`)
  return databaseAt(inject('databaseUrl'), name)
}

/**
 * The portal on a database of its own, reached over HTTP through the same route files that Next serves, with the test
 * accounts provisioned.
 *
 * @param prepared connection string of a database that is prepared already; otherwise the template is copied
 * @param application the account with which the portal signs in to the server, which other files use as well
 */
export async function startPortal(prepared?: string, application = inject('application')): Promise<Portal> {
  const databaseUrl = prepared ?? (await copyTemplate())
  const http = await startHttpServer()
  Object.assign(process.env, {
    DATABASE_URL: urlOf(databaseUrl, application),
    PAYLOAD_SECRET: secretFor(inject('seed'), 'payload'),
    PORTAL_URL: http.origin,
    KPI_URL: 'http://127.0.0.1:1',
    SECOND_FACTOR: process.env.SECOND_FACTOR ?? 'nobody',
    REQUESTS_PER_SECOND: process.env.REQUESTS_PER_SECOND ?? '10000',
  })
  notePeerAddresses()
  const { answer, payload } = await import('./routes')
  payload.logger.level = process.env.LOUD ? 'error' : 'silent'
  http.serve(answer)
  const owner = new pg.Pool({ connectionString: databaseUrl, max: 1 })
  const clients = new Map<AccountName, Promise<Client>>()
  return {
    origin: http.origin,
    databaseUrl,
    payload,
    tables: drizzle(owner as never) as unknown as MigrateUpArgs['db'],
    as: (account) => {
      const client = clients.get(account) ?? signIn(http.origin, accounts[account])
      clients.set(account, client)
      return client
    },
    newAccount: async (regions) => {
      const name = randomBytes(6).toString('hex')
      const account = { email: `${name}@example.org`, password: randomBytes(12).toString('hex'), name, language: 'fi' }
      const administrator = await signIn(http.origin, accounts.administrator)
      await administrator.create('users', { ...account, regions })
      return signIn(http.origin, account)
    },
    cookieOf: async (account) => {
      const { email, password } = accounts[account]
      const reply = await anonymous(http.origin).post('/api/users/login', { email, password })
      const flags = reply.headers.get('set-cookie') ?? ''
      return { header: flags.split(';')[0] ?? '', flags }
    },
    userOf: async (account) => {
      const where = { email: { equals: accounts[account].email } }
      const { docs } = await payload.find({ collection: 'users', where, depth: 0 })
      const [user] = docs
      if (!user) throw new Error(`${account} has no account`)
      return { ...user, collection: 'users' }
    },
    program: withKey(http.origin, serviceKey),
    nobody: anonymous(http.origin),
    stop: async () => {
      await owner.end()
      await http.stop()
    },
  }
}
