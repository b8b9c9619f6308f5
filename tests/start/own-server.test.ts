import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startTemporaryServer } from '../../scripts/database/temporary.mjs'
import { freePort } from '../support/ports'
import { start, stop, type Start } from '../support/start'
import { removeData, temporaryFolder } from '../support/temporary-folder'

const parent = temporaryFolder()
const ready = 'Ctrl-C stops everything.'
const linkPattern = /http:\/\/localhost:\d+\/first-administrator\?token=[\w-]+/
const password = 'ripeys-tanko-nelja-77'
let database: Awaited<ReturnType<typeof startTemporaryServer>> | undefined
const running: Start[] = []

async function startOn(folder: string, args: readonly string[] = []): Promise<Start> {
  const data = path.join(parent, folder)
  mkdirSync(data, { recursive: true })
  const ports = { PORTAL_PORT: String(await freePort()), KPI_PORT: String(await freePort()) }
  const started = start(data, { ...ports, DATABASE_URL: database?.url ?? '' }, args)
  running.push(started)
  return started
}

async function emails(): Promise<string[]> {
  const client = new Client({ connectionString: database?.url })
  await client.connect()
  const { rows } = await client.query<{ email: string }>('select email from users')
  await client.end()
  return rows.map(({ email }) => email)
}

async function factsStatus({ access }: Start): Promise<number> {
  const { portal, serviceKey } = access()
  const headers = { Authorization: `service-clients API-Key ${serviceKey}` }
  return (await fetch(`${portal}/api/facts`, { headers })).status
}

async function signInStatus(at: Start, { email, password }: { email: string; password: string }): Promise<number> {
  const { portal } = at.access()
  const body = JSON.stringify({ email, password })
  const headers = { 'Content-Type': 'application/json' }
  return (await fetch(new URL('/api/users/login', portal), { method: 'POST', headers, body })).status
}

/** Ends what runs and takes its database and its folders away. */
async function clear(): Promise<void> {
  await Promise.all(running.splice(0).map((one) => stop(one)))
  await database?.stop()
  removeData(parent)
}

afterAll(clear)

describe('npm start on a server of one’s own', { timeout: 300_000 }, () => {
  it('works for three starts at once on one new database, each with its own key, and makes no account', async () => {
    await clear()
    database = await startTemporaryServer()
    const starts = await Promise.all(['first', 'second', 'third'].map((folder) => startOn(folder)))
    await Promise.all(starts.map(({ says }) => says(ready)))
    expect(await emails()).toEqual([])
    for (const one of starts) {
      expect(one.access().accounts).toEqual([])
      expect(one.output()).not.toContain('Demo logins')
      expect(await factsStatus(one)).toBe(200)
    }
    await Promise.all(starts.slice(1).map((one) => stop(one)))
  })

  it('prints once a link by which the first administrator makes the account, and keeps it in no file', async () => {
    const [first] = running
    const link = linkPattern.exec(first?.output() ?? '')?.[0] ?? ''
    const token = new URL(link).searchParams.get('token') ?? ''
    const logs = path.join(parent, 'first', 'logs')
    for (const file of readdirSync(logs)) expect(readFileSync(path.join(logs, file), 'utf8')).not.toContain(token)
    expect(readFileSync(path.join(parent, 'first', 'access.json'), 'utf8')).not.toContain(token)

    const fields = { token, lang: 'fi', email: 'eka@example.org', name: 'Eka', password }
    const made = await fetch(new URL('/first-administrator', link), {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    })
    expect(made.status).toBe(303)
    expect(await emails()).toEqual(['eka@example.org'])
    if (first === undefined) throw new Error('nothing runs')
    expect(await signInStatus(first, { email: 'eka@example.org', password })).toBe(200)
    await stop(first)
  })

  it('prints no link when there is an administrator', async () => {
    const again = await startOn('first')
    await again.says(ready)
    expect(again.output()).not.toMatch(linkPattern)
    expect(again.output()).toContain('People sign in with the accounts of this database.')
    await stop(again)
  })

  it('makes demo accounts when it is asked to, and none over those of another data folder', async () => {
    const one = await startOn('second', ['--demo'])
    await one.says(ready)
    const made = one.access().accounts
    expect(made.length).toBeGreaterThan(0)
    expect((await emails()).toSorted()).toEqual(['eka@example.org', ...made.map(({ email }) => email)].toSorted())
    const [account = { email: '', password: '' }] = made
    await stop(one)
    const other = await startOn('third', ['--demo'])
    await other.says(ready)
    expect(other.access().accounts).toEqual([])
    expect(await signInStatus(other, account)).toBe(200)
  })
})
