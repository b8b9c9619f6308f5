import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { withConnection } from '../database/connect.mjs'
import { addressesOfRunning, startEmbedded } from '../database/embedded.mjs'
import { checkExternal } from '../database/external.mjs'
import { doneMigrations } from '../database/migrations.mjs'
import { findPlace } from '../database/place.mjs'
import { Failure } from '../lib/failure.mjs'
import { root, shown } from '../lib/paths.mjs'
import { aloneInClone, lockIfFree } from '../start/lock.mjs'
import { loadSecrets } from '../start/secrets.mjs'
import { prepareDataFolder, readSettings } from '../start/settings.mjs'
import { installPackages } from '../workspace/install.mjs'
import { entryOf, formatVersion, readArchive, writeArchive } from './archive.mjs'
import { copyCluster } from './cluster.mjs'
import { backupFolder, nameOf, removeOlder } from './folder.mjs'
import { noteBackup } from './note.mjs'
import { copyTables } from './tables.mjs'

/**
 * Makes a backup, of a running system or of one that stands still.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('./options.mjs').BackupOptions} options
 * @returns {Promise<number>} the exit code
 */
export async function backup(context, options) {
  const { supervisor, report } = context
  const settings = readSettings(process.env)
  await prepareDataFolder(settings)
  await aloneInClone(supervisor, () => installPackages(context, path.join(settings.logs, 'install.log')))
  if (options.check !== null) return check(report, options.check)

  const secrets = await loadSecrets(settings.data)
  const folder = backupFolder(process.env, settings)
  const file = options.to === null ? path.join(folder, nameOf(new Date())) : path.resolve(options.to)
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  if (await stat(file).catch(() => null)) throw new Failure(`${shown(file)} is there already: name another file.`)

  await withDatabase(context, settings, secrets, async ({ url, serverUrl }) => {
    await report.step('Writing the backup', async (progress) => {
      const isCluster = serverUrl !== null && !options.portable
      const manifest = await manifestOf(url, isCluster ? 'cluster' : 'tables')
      const secretsText = await readFile(path.join(settings.data, 'secrets.json'))
      /** @param {AsyncIterable<import('./archive.mjs').Entry>} entries */
      async function write(entries) {
        async function* all() {
          yield entryOf('secrets.json', secretsText)
          yield* entries
        }
        await Promise.race([writeArchive(file, manifest, all()), supervisor.interrupted])
      }
      if (isCluster) await copyCluster(serverUrl, (await findPlace(settings.data)).cluster, write)
      else await throughFolder(path.dirname(file), (passing) => copyTables(url, passing, write))
      await noteBackup(url, manifest.createdAt, (await stat(file)).size)
      progress.outcome(`${((await stat(file)).size / 1024 ** 2).toFixed(1)} MB`)
    })
  })
  // What cannot be read again is no backup.
  await check(report, file)
  if (options.keep !== null) await removeOlder(report, folder, options.keep)
  report.line(`\n${shown(file)} holds everything, secrets and personal data too: keep it on another machine.`)
  return 0
}

/**
 * @param {import('../lib/report.mjs').Report} report
 * @param {string} file
 */
async function check(report, file) {
  await report.step(`Reading ${shown(file)} to its end`, async (progress) => {
    const { product, createdAt, kind } = await readArchive(file, { into: null, mayUse: () => undefined })
    progress.outcome(`whole: ${kind}, ${createdAt}, version ${product}`)
  })
  return 0
}

/**
 * The database, wherever it is: of the server of DATABASE_URL, of the start that is running, or started for this alone.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('../start/settings.mjs').Settings} settings
 * @param {import('../start/secrets.mjs').Secrets} secrets
 * @param {(database: { url: string, serverUrl: string | null }) => Promise<void>} work
 */
async function withDatabase(context, settings, secrets, work) {
  if (settings.databaseUrl !== null) {
    await checkExternal(context, settings.databaseUrl)
    return work({ url: settings.databaseUrl, serverUrl: null })
  }
  const lock = await lockIfFree(settings.data)
  if ('pid' in lock) {
    const running = await addressesOfRunning(settings.data, secrets)
    await withConnection(running.serverUrl, (client) => client.query('select 1')).catch((error) => {
      throw new Failure('Kotipesä is just starting or stopping, its database does not answer: try again in a minute.', {
        cause: error,
      })
    })
    return work(running)
  }
  try {
    const { data, logs } = settings
    return await work(await startEmbedded(context, { data, logs, secrets, fresh: false }))
  } finally {
    await context.supervisor.stopAll()
    await lock.release()
  }
}

/**
 * @param {string} url
 * @param {import('./archive.mjs').Manifest['kind']} kind
 * @returns {Promise<import('./archive.mjs').Manifest>}
 */
async function manifestOf(url, kind) {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
  const migrations = await doneMigrations(url)
  if (migrations.length === 0)
    throw new Failure('The database is empty, there is nothing to keep: run npm start first.')
  const { rows } = await withConnection(url, (client) =>
    client.query("select current_setting('server_version_num')::int / 10000 as major"),
  )
  return {
    format: 'kotipesa-backup',
    formatVersion,
    product: version,
    kind,
    createdAt: new Date().toISOString(),
    postgres: String(rows[0].major),
    machine: `${process.platform}-${process.arch}`,
    migrations,
  }
}

/**
 * @param {string} parent
 * @param {(folder: string) => Promise<void>} work
 */
async function throughFolder(parent, work) {
  const folder = await mkdtemp(path.join(parent, '.passing-'))
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
