import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { Client } from 'pg'
import { pack } from 'tar-stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEmbedded } from '../../scripts/database/embedded.mjs'
import { doneMigrations, knownMigrations, migrate } from '../../scripts/database/migrations.mjs'
import { startTemporaryServer } from '../../scripts/database/temporary.mjs'
import { createSupervisor } from '../../scripts/process/supervisor.mjs'
import { applicationEnvironments } from '../../scripts/start/environment.mjs'
import { aloneInClone, lockData } from '../../scripts/start/lock.mjs'
import { provision } from '../../scripts/start/provision.mjs'
import { loadSecrets } from '../../scripts/start/secrets.mjs'
import { prepareDataFolder, readSettings } from '../../scripts/start/settings.mjs'
import { build } from '../../scripts/workspace/build.mjs'
import { removeData, temporaryFolder } from '../support/temporary-folder'

const root = path.resolve(import.meta.dirname, '../..')
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
  close: () => Promise<void>
}

/** The embedded database of a data folder, held as a running product holds it. */
async function open(data: string): Promise<Open> {
  const settings = readSettings({ KOTIPESA_DATA: data })
  await prepareDataFolder(settings)
  const lock = await lockData(data)
  const secrets = await loadSecrets(data)
  const supervisor = createSupervisor()
  const context = { supervisor, report }
  const { url } = await startEmbedded(context, { data, logs: settings.logs, secrets, fresh: false })
  return {
    url,
    close: async () => {
      await supervisor.stopAll()
      await lock.release()
    },
  }
}

/** What the portal is started with on a data folder's database, once the packages that its settings need are built. */
async function portalEnvironment(data: string, url: string): Promise<NodeJS.ProcessEnv> {
  const settings = readSettings({ KOTIPESA_DATA: data })
  const supervisor = createSupervisor()
  await aloneInClone(supervisor, () => build({ supervisor, report }, path.join(settings.logs, 'build.log'), 'packages'))
  await supervisor.stopAll()
  return applicationEnvironments(settings, await loadSecrets(data), url, false).portal
}

/** Puts the records of the source documents and the demo accounts into a data folder's database. */
async function fill(data: string, url: string): Promise<void> {
  const settings = readSettings({ KOTIPESA_DATA: data })
  const secrets = await loadSecrets(data)
  const context = { supervisor: createSupervisor(), report }
  const portal = await portalEnvironment(data, url)
  await migrate(context, url, portal, path.join(settings.logs, 'migrate.log'))
  const options = { demo: false, seed: 1, fresh: false, yes: false, prepare: false, dev: false }
  await provision(context, settings, secrets, options, { url, env: portal })
  await context.supervisor.stopAll()
}

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Of each table how many rows it has and what they come to; a backup notes itself, so that table is left out. */
async function checksums(url: string): Promise<Record<string, string>> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'kotipesa_backups' order by 1`,
    )
    const sums: Record<string, string> = {}
    for (const { name } of rows) {
      const { rows: found } = await client.query<{ sum: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(md5(one::text), '' order by md5(one::text))), '') as sum
          from "${name}" one`,
      )
      sums[name] = found[0]?.sum ?? ''
    }
    return sums
  })
}

interface Ended {
  code: number | null
  output: string
  last: string
}

/** Runs npm run backup or npm run restore as a person would. */
async function run(
  command: 'backup' | 'restore',
  data: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(root, 'scripts', `${command}.mjs`), ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', KOTIPESA_DATA: data, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output, last: output.trim().split('\n').at(-1) ?? '' }
}

function backupsIn(data: string): string[] {
  return readdirSync(path.join(data, 'backups')).map((name) => path.join(data, 'backups', name))
}

describe('npm run backup and npm run restore', { timeout: 240_000 }, () => {
  const data = newData()
  let archive = ''
  let kept: Record<string, string> = {}

  beforeAll(async () => {
    const { url, close } = await open(data)
    await fill(data, url)
    kept = await checksums(url)
    await close()
  })

  it('keep every table, and the secrets, from one machine to another', async () => {
    const made = await run('backup', data, [])
    expect(made).toMatchObject({ code: 0 })
    ;[archive = ''] = backupsIn(data)
    expect(statSync(archive).mode & 0o777).toBe(0o600)
    expect(Object.keys(kept).length).toBeGreaterThan(100)

    const other = newData()
    expect(await run('restore', other, [archive])).toMatchObject({ code: 0 })
    const secrets = readFileSync(path.join(other, 'secrets.json'), 'utf8')
    expect(secrets).toBe(readFileSync(path.join(data, 'secrets.json'), 'utf8'))
    const restored = await open(other)
    expect(await checksums(restored.url)).toEqual(kept)
    await restored.close()
  })

  it('keep what was acknowledged before the backup began, and no half of anything, while people write', async () => {
    const { url, close } = await open(data)
    await withClient(url, (client) =>
      client.query('create table if not exists pairs (n serial primary key, half text not null)'),
    )
    const stop = new AbortController()
    let acknowledged = 0
    const writing = withClient(url, async (client) => {
      while (!stop.signal.aborted) {
        await client.query(
          "begin; insert into pairs (half) values ('left'); insert into pairs (half) values ('right'); commit",
        )
        acknowledged += 1
      }
    })
    await expect.poll(() => acknowledged).toBeGreaterThan(50)
    for (const kind of [[], ['--portable']]) {
      const file = path.join(data, `while-writing${kind.join('')}.tar.zst`)
      const before = acknowledged
      expect(await run('backup', data, ['--to', file, ...kind])).toMatchObject({ code: 0 })
      expect(acknowledged).toBeGreaterThan(before)
      if (kind.length > 0) continue
      const other = newData()
      expect(await run('restore', other, [file])).toMatchObject({ code: 0 })
      const restored = await open(other)
      const counts = await withClient(restored.url, async (client) => {
        const { rows } = await client.query<{ half: string; count: number }>(
          'select half, count(*)::int as count from pairs group by half order by half',
        )
        return rows
      })
      expect(counts[0]?.count).toBeGreaterThanOrEqual(before)
      expect(counts[0]?.count).toBe(counts[1]?.count)
      await restored.close()
    }
    stop.abort()
    await writing
    await withClient(url, (client) => client.query('drop table pairs'))
    await close()
  })

  it('take the rows of every table to a server of one’s own, over what it holds, and back', async () => {
    const portable = path.join(data, 'portable.tar.zst')
    expect(await run('backup', data, ['--portable', '--to', portable])).toMatchObject({ code: 0 })
    const server = await startTemporaryServer()
    try {
      const other = newData()
      const own = { DATABASE_URL: server.url }
      expect(await run('restore', other, [portable], own)).toMatchObject({ code: 0 })
      expect(await checksums(server.url)).toEqual(kept)
      await withClient(server.url, (client) => client.query("update users set name = 'Muutettu'"))

      const refused = await run('restore', other, [portable], own)
      expect(refused).toMatchObject({ code: 1, last: expect.stringContaining('npm run restore -- FILE --yes') })
      expect(await run('restore', other, [portable, '--yes'], own)).toMatchObject({ code: 0 })
      expect(await checksums(server.url)).toEqual(kept)

      const external = path.join(other, 'external.tar.zst')
      expect(await run('backup', other, ['--to', external], own)).toMatchObject({ code: 0 })
      expect(await run('restore', data, [external, '--yes'])).toMatchObject({ code: 0 })
      const back = await open(data)
      expect(await checksums(back.url)).toEqual(kept)
      await back.close()

      const inUse = await withClient(server.url, () => run('restore', other, [portable, '--yes'], own))
      expect(inUse.last).toMatch(/^Somebody uses the database, nothing was changed: /)
    } finally {
      await server.stop()
    }
  })

  it('bring rows of an earlier version up to this one, in an empty database only', async () => {
    const old = newData()
    const earlier = await open(old)
    const known = await knownMigrations()
    const last = known.findLast((name) => name < '20261130_173634')
    const env = await portalEnvironment(old, earlier.url)
    const context = { supervisor: createSupervisor(), report }
    await migrate(context, earlier.url, env, path.join(old, 'logs', 'migrate.log'), last)
    await context.supervisor.stopAll()
    expect((await doneMigrations(earlier.url)).at(-1)).toBe(last)
    await withClient(earlier.url, (client) =>
      client.query("insert into service_clients (name, key_hash) values ('Ohjelma', 'x')"),
    )
    await earlier.close()
    const file = path.join(old, 'earlier.tar.zst')
    expect(await run('backup', old, ['--portable', '--to', file])).toMatchObject({ code: 0 })

    const refused = await run('restore', data, [file, '--yes'])
    expect(refused).toMatchObject({ code: 1, last: expect.stringContaining('which only an empty database takes') })
    const other = newData()
    expect(await run('restore', other, [file])).toMatchObject({ code: 0 })
    const restored = await open(other)
    expect(await doneMigrations(restored.url)).toEqual(known)
    // A key from before opens what it did, which is said since then.
    const { rows } = await withClient(restored.url, (client) =>
      client.query('select name, reads_facts, reads_open_data from service_clients'),
    )
    expect(rows).toEqual([{ name: 'Ohjelma', reads_facts: true, reads_open_data: true }])
    await restored.close()
  })

  it('refuse a damaged, a cut, a foreign and a newer archive in one sentence, and change nothing', async () => {
    const whole = readFileSync(archive)
    const spoilt = Buffer.from(whole)
    spoilt.writeUInt8(spoilt.readUInt8(whole.length >> 1) ^ 0xff, whole.length >> 1)
    const refusals: [name: string, bytes: Buffer, sentence: RegExp][] = [
      ['damaged', spoilt, /is damaged or cut off, nothing was changed: use another backup\.$/],
      ['cut', whole.subarray(0, whole.length - 1000), /is damaged or cut off/],
      ['text', Buffer.from('no archive at all'), /is no backup of Kotipesä/],
      ['foreign', await tarOf({ 'readme.txt': 'hello' }), /is no backup of Kotipesä/],
      ['newer', await tarOf({ 'manifest.json': manifest({ formatVersion: 2 }) }), /newer Kotipesä \(9\.9\.9\)/],
      [
        'ahead',
        await tarOf({ 'manifest.json': manifest({ migrations: ['29990101_x'] }) }),
        /newer Kotipesä \(9\.9\.9\)/,
      ],
      ['unchecked', await tarOf({ 'manifest.json': manifest({}) }), /is damaged or cut off/],
    ]
    for (const [name, bytes, sentence] of refusals) {
      const file = path.join(data, `${name}.tar.zst`)
      writeFileSync(file, bytes)
      const outcome = await run('restore', data, [file, '--yes'])
      expect(outcome).toMatchObject({ code: 1, last: expect.stringMatching(sentence) })
    }
    expect(await run('backup', data, ['--check', path.join(data, 'cut.tar.zst')])).toMatchObject({ code: 1 })
    expect(await run('backup', data, ['--check', archive])).toMatchObject({ code: 0 })
    const same = await open(data)
    expect(await checksums(same.url)).toEqual(kept)
    const meanwhile = await run('restore', data, [archive, '--yes'])
    expect(meanwhile.last).toMatch(/^Kotipesä is already running on /)
    await same.close()
  })

  it('keep the youngest backups of their folder, and whatever else lies there', async () => {
    const folder = path.join(data, 'elsewhere')
    mkdirSync(folder)
    const older = ['kotipesa-20250101T000000Z.tar.zst', 'kotipesa-20250102T000000Z.tar.zst', 'notes.txt']
    for (const name of older) writeFileSync(path.join(folder, name), '')
    const outcome = await run('backup', data, ['--keep', '2'], { BACKUP_FOLDER: folder })
    expect(outcome.output).toContain('Removed an older backup.')
    expect(readdirSync(folder).toSorted()).toEqual([older[1], expect.stringMatching(/^kotipesa-2/), older[2]])
  })
})

function manifest(changes: Record<string, unknown>): string {
  const usual = {
    format: 'kotipesa-backup',
    formatVersion: 1,
    product: '9.9.9',
    kind: 'cluster',
    createdAt: '2026-11-30T00:00:00.000Z',
    postgres: '18',
    machine: `${process.platform}-${process.arch}`,
    migrations: [],
  }
  return JSON.stringify({ ...usual, ...changes }, null, 2)
}

async function tarOf(files: Record<string, string>): Promise<Buffer> {
  const tar = pack()
  for (const [name, content] of Object.entries(files)) tar.entry({ name }, content)
  tar.finalize()
  const parts: Buffer[] = []
  for await (const part of tar) parts.push(Buffer.from(part as Uint8Array))
  return zlib.zstdCompressSync(Buffer.concat(parts))
}
