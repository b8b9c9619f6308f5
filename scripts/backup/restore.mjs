import { chmod, chown, cp, mkdir, mkdtemp, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import path from 'node:path'
import { startEmbedded } from '../database/embedded.mjs'
import { checkExternal } from '../database/external.mjs'
import { clearLeftover } from '../database/leftover.mjs'
import { doneMigrations, knownMigrations, migrate } from '../database/migrations.mjs'
import { findPlace } from '../database/place.mjs'
import { readStartRecord } from '../database/start-record.mjs'
import { Failure, Interrupted } from '../lib/failure.mjs'
import { writeWhole } from '../lib/files.mjs'
import { shown } from '../lib/paths.mjs'
import { applicationEnvironments } from '../start/environment.mjs'
import { aloneInClone, lockData } from '../start/lock.mjs'
import { loadSecrets } from '../start/secrets.mjs'
import { prepareDataFolder, readSettings } from '../start/settings.mjs'
import { build } from '../workspace/build.mjs'
import { installPackages } from '../workspace/install.mjs'
import { newer, readArchive } from './archive.mjs'
import { clusterFolder } from './cluster.mjs'
import { noteBackup } from './note.mjs'
import { loadTables } from './tables.mjs'

/** Secrets that stay those of the server, whatever the archive says. */
const serversOwn = /** @type {const} */ (['databaseServerPassword', 'databasePassword', 'databaseApplicationPassword'])

/**
 * Puts an archive in the place of what is there. It is unpacked beside it and read to its end first; until it has
 * proved whole, nothing is changed.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('./options.mjs').RestoreOptions} options
 * @returns {Promise<number>} the exit code
 */
export async function restore(context, { file, yes }) {
  const { supervisor, report } = context
  const settings = readSettings(process.env)
  await prepareDataFolder(settings)
  const lock = await lockData(settings.data)
  const unpacked = await mkdtemp(path.join(settings.data, '.restoring-'))
  try {
    await aloneInClone(supervisor, () => installPackages(context, path.join(settings.logs, 'install.log')))
    const known = await knownMigrations()
    const manifest = await report.step(`Reading ${shown(file)} to its end`, () =>
      readArchive(file, { into: unpacked, mayUse: (one) => mayUse(file, one, known, settings) }),
    )
    const made = `${manifest.createdAt.slice(0, 16).replace('T', ' ')} UTC, version ${manifest.product}`
    report.line(`  The backup of ${made}.`)
    if (manifest.kind === 'cluster') await restoreCluster(context, settings, unpacked, { manifest, yes })
    else await restoreTables(context, settings, unpacked, { manifest, known, yes })
    report.line('\nRestored. npm start starts it; people sign in again.')
    return 0
  } finally {
    await supervisor.stopAll()
    await rm(unpacked, { recursive: true, force: true })
    await lock.release()
  }
}

/**
 * @param {string} file
 * @param {import('./archive.mjs').Manifest} manifest
 * @param {readonly string[]} known migrations
 * @param {import('../start/settings.mjs').Settings} settings
 */
function mayUse(file, manifest, known, { databaseUrl }) {
  if (manifest.migrations.some((name) => !known.includes(name))) throw newer(file, manifest)
  if (manifest.kind === 'tables') {
    // The changes of an earlier version are the first of this one's.
    if (manifest.migrations.join() === known.slice(0, manifest.migrations.length).join()) return
    throw new Failure(
      `${shown(file)} holds rows of a Kotipesä between two versions (${manifest.product}): ` +
        'restore it with what made it, then start this one.',
    )
  }
  if (databaseUrl !== null) {
    throw new Failure(
      `${shown(file)} holds the files of an embedded server, which no other takes: unset DATABASE_URL, ` +
        'or make the backup with npm run backup -- --portable.',
    )
  }
  const machine = `${process.platform}-${process.arch}`
  if (manifest.machine === machine) return
  throw new Failure(
    `${shown(file)} was made on ${manifest.machine} and this is ${machine}: ` +
      'make the backup there with npm run backup -- --portable.',
  )
}

/**
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('../start/settings.mjs').Settings} settings
 * @param {string} unpacked
 * @param {{ manifest: import('./archive.mjs').Manifest, yes: boolean }} options
 */
async function restoreCluster(context, settings, unpacked, { manifest, yes }) {
  const { data, logs } = settings
  const { cluster, account, binaries } = await findPlace(data)
  if (manifest.postgres !== binaries.major) {
    throw new Failure(
      `The backup is of PostgreSQL ${manifest.postgres} and this version brings ${binaries.major}: ` +
        `restore it with Kotipesä ${manifest.product}, and move on with npm run backup -- --portable.`,
    )
  }
  if ((await stat(cluster).catch(() => null)) !== null) await confirmLoss(yes, data, context.supervisor.signal)
  await clearLeftover(cluster)
  await context.report.step('Putting it in place', async () => {
    const restored = path.join(unpacked, clusterFolder)
    const beside = `${cluster}.restored`
    const before = `${cluster}.before`
    await rm(beside, { recursive: true, force: true })
    await moveFolder(restored, beside)
    await giveTo(beside, account)
    const secretsFile = path.join(data, 'secrets.json')
    const oldSecrets = await readFile(secretsFile, 'utf8').catch(() => null)
    await rm(before, { recursive: true, force: true })
    const hadOne = await rename(cluster, before).then(
      () => true,
      () => false,
    )
    try {
      await rename(beside, cluster)
      await writeWhole(secretsFile, await readFile(path.join(unpacked, 'secrets.json'), 'utf8'), 0o600)
      const secrets = await loadSecrets(data)
      const { url } = await startEmbedded({ ...context, report: quiet }, { data, logs, secrets, fresh: false })
      await mustHold(url, manifest)
      await noteBackup(url, manifest.createdAt, 0)
      await context.supervisor.stopAll()
    } catch (error) {
      await context.supervisor.stopAll()
      await rm(cluster, { recursive: true, force: true })
      if (hadOne) await rename(before, cluster)
      if (oldSecrets !== null) await writeWhole(secretsFile, oldSecrets, 0o600)
      throw error
    }
    await rm(before, { recursive: true, force: true })
  })
}

/**
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('../start/settings.mjs').Settings} settings
 * @param {string} unpacked
 * @param {{ manifest: import('./archive.mjs').Manifest, known: readonly string[], yes: boolean }} options
 */
async function restoreTables(context, settings, unpacked, { manifest, known, yes }) {
  const { data, logs, databaseUrl } = settings
  const own = await loadSecrets(data)
  if (databaseUrl !== null) await checkExternal(context, databaseUrl)
  const url = databaseUrl ?? (await startEmbedded(context, { data, logs, secrets: own, fresh: false })).url
  const isEmpty = (await doneMigrations(url)).length === 0
  const isOlder = manifest.migrations.length < known.length
  if (isOlder && !isEmpty) {
    throw new Failure(
      `The backup holds rows of an earlier Kotipesä (${manifest.product}), which only an empty database takes: ` +
        'name another data folder (KOTIPESA_DATA) or database, restore there, and start it.',
    )
  }
  if (!isEmpty) await confirmLoss(yes, data, context.supervisor.signal)
  await aloneInClone(context.supervisor, () => build(context, path.join(logs, 'build.log'), 'packages'))
  const { portal } = applicationEnvironments(settings, own, url, false)
  const migrateLog = path.join(logs, 'migrate.log')
  await migrate(context, url, portal, migrateLog, isOlder ? manifest.migrations.at(-1) : undefined)
  // Tables that npm start and npm run backup make themselves.
  await readStartRecord(url)
  await noteBackup(url, manifest.createdAt, 0)
  await context.report.step('Putting its rows in place', async () => {
    await loadTables(url, unpacked)
    await mustHold(url, manifest)
    const theirs = JSON.parse(await readFile(path.join(unpacked, 'secrets.json'), 'utf8'))
    for (const name of serversOwn) theirs[name] = own[name]
    await writeWhole(path.join(data, 'secrets.json'), `${JSON.stringify(theirs, null, 2)}\n`, 0o600)
  })
  if (isOlder) await migrate(context, url, portal, migrateLog)
}

/**
 * @param {string} url
 * @param {import('./archive.mjs').Manifest} manifest
 */
async function mustHold(url, { migrations }) {
  if ((await doneMigrations(url)).join() === migrations.join()) return
  throw new Failure('The database that came out is not the one that was kept, nothing was changed: use another backup.')
}

/**
 * @param {boolean} yes
 * @param {string} data
 * @param {AbortSignal} interruption
 */
async function confirmLoss(yes, data, interruption) {
  if (yes) return
  if (!process.stdin.isTTY) {
    throw new Failure(
      'There is a database already, which the backup would take the place of, and no terminal to ask on: ' +
        'say so with npm run restore -- FILE --yes.',
    )
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const question = `Put the backup in the place of the database of ${shown(data)}, which is lost? Type yes: `
    const answer = await terminal.question(question, { signal: interruption }).catch(() => {
      throw interruption.aborted ? interruption.reason : new Interrupted('SIGINT')
    })
    if (answer.trim().toLowerCase() !== 'yes') throw new Failure('Nothing was changed.')
  } finally {
    terminal.close()
  }
}

/**
 * A cluster may stand on another disk than the data folder.
 *
 * @param {string} from
 * @param {string} to
 */
async function moveFolder(from, to) {
  await mkdir(path.dirname(to), { recursive: true })
  await rename(from, to).catch(() => cp(from, to, { recursive: true }))
}

/**
 * PostgreSQL wants its folder closed to others.
 *
 * @param {string} folder
 * @param {import('../database/server-account.mjs').Account | undefined} account
 */
async function giveTo(folder, account) {
  await chmod(folder, 0o700)
  if (account === undefined) return
  await chown(folder, account.uid, account.gid)
  for (const one of await readdir(folder, { recursive: true })) {
    await chown(path.join(folder, one), account.uid, account.gid)
  }
}

/** @type {import('../lib/report.mjs').Report} */
const quiet = {
  line: () => undefined,
  step: (_label, action) => action({ detail: () => undefined, outcome: () => undefined, failed: () => undefined }),
}
