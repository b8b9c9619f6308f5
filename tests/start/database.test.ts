import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { serverSettings, startEmbedded } from '../../scripts/database/embedded.mjs'
import { startTemporaryServer } from '../../scripts/database/temporary.mjs'
import { createSupervisor } from '../../scripts/process/supervisor.mjs'
import { isRunning } from '../../scripts/process/tree.mjs'
import { prepareDataFolder, readSettings } from '../../scripts/start/settings.mjs'
import { clusterOf, removeData, temporaryFolder } from '../support/temporary-folder'

const secrets = {
  databaseServerPassword: 'server-password',
  databasePassword: 'owner-password',
  databaseApplicationPassword: 'application-password',
}
const folders: string[] = []
afterAll(() => folders.forEach(removeData))

function newData(): string {
  const data = temporaryFolder()
  folders.push(data)
  return data
}

interface Progress {
  detail: () => void
  outcome: () => void
  failed: () => void
}

const report = {
  line: () => undefined,
  step: <Result>(_: string, action: (progress: Progress) => Promise<Result>): Promise<Result> =>
    action({ detail: () => undefined, outcome: () => undefined, failed: () => undefined }),
}

interface Open {
  url: string
  applicationUrl: string
  pid: number
  close: () => Promise<void>
}

async function open(data: string, changes: { fresh?: boolean; password?: string } = {}): Promise<Open> {
  const settings = readSettings({ KOTIPESA_DATA: data })
  await prepareDataFolder(settings)
  const supervisor = createSupervisor()
  const { url, applicationUrl, server } = await startEmbedded(
    { supervisor, report },
    {
      data,
      logs: settings.logs,
      fresh: changes.fresh ?? false,
      secrets: { ...secrets, databaseServerPassword: changes.password ?? secrets.databaseServerPassword },
    },
  ).catch(async (error: unknown) => {
    await supervisor.stopAll()
    throw error
  })
  return { url, applicationUrl, pid: server.pid, close: supervisor.stopAll }
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ answer: unknown }>(sql)
  await client.end()
  return rows[0]?.answer
}

describe('the embedded database', () => {
  it('keeps what it holds from one start to the next, and loses it with --fresh', async () => {
    const data = newData()
    const first = await open(data)
    await ask(first.url, 'create table kept (n int)')
    await first.close()
    expect(isRunning(first.pid)).toBe(false)
    expect(readFileSync(path.join(data, 'logs', 'postgres.log'), 'utf8')).toContain('database system is shut down')

    const second = await open(data)
    expect(await ask(second.url, "select to_regclass('kept') is not null as answer")).toBe(true)
    await second.close()

    const third = await open(data, { fresh: true })
    expect(await ask(third.url, "select to_regclass('kept') is not null as answer")).toBe(false)
    await third.close()
  })

  it('writes nothing into its log of what people enter', async () => {
    const data = newData()
    const { url, close } = await open(data)
    await ask(url, 'create table people (email text unique not null, age int check (age > 0))')
    await ask(url, "insert into people values ('Merkki@example.org', 1)")
    const client = new Client({ connectionString: url })
    client.on('error', () => undefined)
    await client.connect()
    const failing: [statement: string, parameters: unknown[]][] = [
      ['insert into people values ($1, 2)', ['Merkki@example.org']],
      ['insert into people values ($1, $2)', ['Merkki', -7391]],
      ['insert into people values (null, $1)', ['7391']],
      ['select $1::int', ['Merkki']],
      ["select 'Merkki'::uuid", []],
      ['select Merkki', []],
      ["do $$ begin raise warning 'Merkki'; raise notice 'Merkki'; end $$", []],
      ['select pg_terminate_backend(pg_backend_pid()), $1', ['Merkki']],
    ]
    for (const [statement, parameters] of failing) await client.query(statement, parameters).catch(() => undefined)
    await client.end().catch(() => undefined)
    await close()
    const log = readFileSync(path.join(data, 'logs', 'postgres.log'), 'utf8')
    expect(log).toContain('terminating connection')
    expect(log).not.toMatch(/Merkki|7391/i)
  })

  it('is told no more than the how-to asks of a server of one’s own, so that that one keeps quiet as well', () => {
    const howTo = readFileSync(
      path.resolve(import.meta.dirname, '../../docs/how-to/use-your-own-postgresql.md'),
      'utf8',
    )
    const quiet = Object.entries(serverSettings).filter(([name]) => name.startsWith('log_') && name !== 'log_timezone')
    expect(quiet.length).toBeGreaterThan(5)
    for (const [name, value] of quiet) expect(howTo).toContain(`\n${name} = ${value}\n`)
  })

  it('gives owner and portal accounts without power, asks for passwords and stays on this machine', async () => {
    const { url, applicationUrl, close } = await open(newData())
    for (const each of [url, applicationUrl]) {
      const powers = 'rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication'
      expect(await ask(each, `select ${powers} as answer from pg_roles where rolname = current_user`)).toBe(false)
      await expect(ask(each.replace(/[a-z]+-password/, 'guess'), 'select 1')).rejects.toThrow(
        'password authentication failed',
      )
    }
    const owner = "select pg_get_userbyid(datdba) = current_user as answer from pg_database where datname = 'kotipesa'"
    expect([await ask(url, owner), await ask(applicationUrl, owner)]).toEqual([true, false])
    expect(await ask(url, "select current_setting('listen_addresses') as answer")).toBe('127.0.0.1')
    await close()
  })

  it('sorts names as Finns do and tells time in UTC', async () => {
    const { url, close } = await open(newData())
    const names = "(values ('Öja'), ('Zebra'), ('Äänekoski'), ('Åland')) as place (name)"
    expect(await ask(url, `select string_agg(name, ' ' order by name) as answer from ${names}`)).toBe(
      'Zebra Åland Äänekoski Öja',
    )
    expect(await ask(url, "select current_setting('timezone') as answer")).toBe('UTC')
    await close()
  })

  it('starts again after everything was killed', async () => {
    const data = newData()
    const { url, pid } = await open(data)
    await ask(url, 'create table kept as select 1 as n')
    process.kill(pid, 'SIGKILL')

    const again = await open(data)
    expect(await ask(again.url, 'select count(*)::int as answer from kept')).toBe(1)
    await again.close()
  })

  it('takes over from a server that a killed start left running', async () => {
    const data = newData()
    const left = await open(data)
    const again = await open(data)
    expect(isRunning(left.pid)).toBe(false)
    expect(await ask(again.url, 'select 1 as answer')).toBe(1)
    await again.close()
  })

  it('is not stopped by a note whose process id another program has now, and leaves that program alone', async () => {
    const data = newData()
    const { close } = await open(data)
    await close()
    const cluster = clusterOf(data)
    const { uid, gid } = statSync(cluster)
    const other = spawn('sleep', ['60'], { stdio: 'ignore', ...(process.getuid?.() === 0 ? { uid, gid } : {}) })
    writeFileSync(path.join(cluster, 'postmaster.pid'), `${other.pid}\n${cluster}\n`)

    const again = await open(data)
    expect(await ask(again.url, 'select 1 as answer')).toBe(1)
    expect(isRunning(other.pid ?? 0)).toBe(true)
    other.kill()
    await again.close()
  })

  it('says what to do when the secrets belong to another database', async () => {
    const data = newData()
    await (await open(data)).close()
    await expect(open(data, { password: 'another' })).rejects.toThrow('put the file of this database back')
  })

  it('says what to do when another PostgreSQL made it', async () => {
    const data = newData()
    await (await open(data)).close()
    writeFileSync(path.join(clusterOf(data), 'PG_VERSION'), '14\n')
    await expect(open(data)).rejects.toThrow('belongs to PostgreSQL 14, but this version brings 18')
  })

  it('works below a folder that is closed to others', async () => {
    const closed = temporaryFolder(0o700)
    const data = path.join(closed, 'data')
    try {
      const first = await open(data)
      await ask(first.url, 'create table kept (n int)')
      await first.close()
      const second = await open(data)
      expect(await ask(second.url, "select to_regclass('kept') is not null as answer")).toBe(true)
      await second.close()
    } finally {
      removeData(data)
      rmSync(closed, { recursive: true, force: true })
    }
  })
})

describe('a database for tests', () => {
  it('may make databases, and leaves nothing behind', async () => {
    const parent = temporaryFolder()
    folders.push(parent)
    const { url, stop } = await startTemporaryServer({ parent })
    expect(await ask(url, 'select rolcreatedb as answer from pg_roles where rolname = current_user')).toBe(true)
    await stop()
    expect(execFileSync('ls', ['-A', parent], { encoding: 'utf8' })).toBe('')
  })
})
