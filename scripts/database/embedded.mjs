import { closeSync, openSync } from 'node:fs'
import { chown, rename, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import { Failure } from '../lib/failure.mjs'
import { readIfThere, readJson, writeWhole } from '../lib/files.mjs'
import { shown } from '../lib/paths.mjs'
import { runCommand } from '../process/command.mjs'
import { freeLocalPort } from '../start/ports.mjs'
import { withConnection } from './connect.mjs'
import { clearLeftover } from './leftover.mjs'
import { findPlace, makeOwnFolder } from './place.mjs'

const superuser = 'postgres'
const role = 'kotipesa'
const database = 'kotipesa'
const readyMilliseconds = 30_000
const attempts = 5

/** What the server is told at each start. It listens on this machine only and makes no socket file. */
const serverSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  cluster_name: 'kotipesa',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/**
 * @typedef {object} EmbeddedOptions
 * @property {string} data the data folder
 * @property {string} logs folder for log files
 * @property {{ databaseServerPassword: string, databasePassword: string }} secrets
 * @property {boolean} fresh true removes what the database holds
 * @property {Record<string, string>} [settings] of the server, beside the usual ones
 */

/**
 * Starts the embedded PostgreSQL, making it first when there is none, and stops it with the supervisor's last.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {EmbeddedOptions} options
 * @returns {Promise<{ url: string, serverUrl: string, server: import('../process/supervisor.mjs').Child }>} url is for the
 *   applications; serverUrl for the server's own account, which may make databases
 */
export async function startEmbedded({ supervisor, report }, { data, logs, secrets, fresh, settings = {} }) {
  return report.step(fresh ? 'Starting an empty database' : 'Starting the database', async (progress) => {
    const place = await findPlace(data)
    if (place.note !== null) report.line(`  ${place.note}`)
    await clearLeftover(place.cluster)
    if (fresh) await rm(place.cluster, { recursive: true, force: true })
    const version = (await readIfThere(path.join(place.cluster, 'PG_VERSION')))?.trim() ?? null
    if (version === null) await initialise(supervisor, place, secrets.databaseServerPassword, logs)
    else if (version !== place.binaries.major) {
      throw new Failure(`The database in ${shown(place.cluster)} belongs to PostgreSQL ${version}, but this version brings `
        + `${place.binaries.major}: move the data over with your own PostgreSQL ${version}, or start with an empty one: npm start -- --fresh.`)
    }
    const portFile = path.join(data, 'database-port.json')
    const remembered = await readJson(portFile)
    const port = await freeLocalPort(typeof remembered === 'number' ? remembered : null)
    await writeWhole(portFile, JSON.stringify(port))

    const server = await launchUntilReady(supervisor, place, { ...serverSettings, ...settings, port: String(port) }, secrets, path.join(logs, 'postgres.log'))
    const serverUrl = urlOf(superuser, secrets.databaseServerPassword, port, 'postgres')
    await createDatabase(serverUrl, secrets.databasePassword)
    progress.outcome(version === null ? 'new' : 'with its data')
    return { url: urlOf(role, secrets.databasePassword, port, database), serverUrl, server }
  })
}

/**
 * Makes a new cluster beside its place and moves it there when it is whole. Names sort as Finns expect.
 *
 * @param {import('../process/supervisor.mjs').Supervisor} supervisor
 * @param {import('./place.mjs').Place} place
 * @param {string} password
 * @param {string} logs
 */
async function initialise(supervisor, { cluster, binaries, account }, password, logs) {
  const partial = `${cluster}.partial`
  const passwordFile = path.join(os.tmpdir(), `kotipesa-${randomBytes(8).toString('hex')}`)
  await makeOwnFolder(partial, account)
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' })
    if (account !== undefined) await chown(passwordFile, account.uid, account.gid)
    await runCommand(supervisor, 'making the database', [
      path.join(binaries.folder, 'bin', 'initdb'), `--pgdata=${partial}`, `--username=${superuser}`, `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fi-FI',
    ], { cwd: '/', env: serverEnvironment(), account, log: path.join(logs, 'initdb.log') })
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rm(cluster, { recursive: true, force: true })
  await rename(partial, cluster)
}

/**
 * @param {import('../process/supervisor.mjs').Supervisor} supervisor
 * @param {import('./place.mjs').Place} place
 * @param {Record<string, string> & { port: string }} settings
 * @param {{ databaseServerPassword: string }} secrets
 * @param {string} log
 */
async function launchUntilReady(supervisor, { cluster, binaries, account }, settings, secrets, log) {
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const url = urlOf(superuser, secrets.databaseServerPassword, Number(settings.port), 'postgres')
  for (let attempt = 1; ; attempt += 1) {
    const output = openSync(log, 'w', 0o600)
    const server = await supervisor.launch('the database', path.join(binaries.folder, 'bin', 'postgres'), ['-D', cluster, ...args], {
      cwd: '/', env: serverEnvironment(), stdio: ['ignore', output, output], account, stopSignal: 'SIGINT', last: true,
    }).finally(() => closeSync(output))
    const ended = await Promise.race([server.exited, answers(url, supervisor.signal).then(() => null)])
    if (ended === null) return server
    const lines = ((await readIfThere(log)) ?? '').trim().split('\n')
    // After a kill the old server's children need a moment to notice and go.
    const mayPass = lines.some((line) => line.includes('shared memory block') || line.includes('lock file'))
    if (!mayPass || attempt === attempts) {
      throw new Failure(`The database did not start (${ended}). See ${shown(log)}; npm start -- --fresh begins with an empty one.`,
        { details: lines.slice(-10) })
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}

/**
 * @param {string} url
 * @param {AbortSignal} interruption
 */
async function answers(url, interruption) {
  const deadline = Date.now() + readyMilliseconds
  for (;;) {
    interruption.throwIfAborted()
    try {
      return await withConnection(url, (client) => client.query('select 1'))
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === '28P01') {
        throw new Failure('The database does not accept the password in the secrets file: put the file of this database back, '
          + 'or begin with an empty database: npm start -- --fresh.', { cause: error })
      }
      if (Date.now() > deadline) throw new Failure('The database does not answer: start again.', { cause: error })
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

/**
 * The applications get an account that owns their database and nothing else.
 *
 * @param {string} serverUrl
 * @param {string} password
 */
async function createDatabase(serverUrl, password) {
  await withConnection(serverUrl, async (client) => {
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [role])
    const verb = roles.rowCount === 0 ? 'create' : 'alter'
    await client.query(`${verb} role ${role} login password ${client.escapeLiteral(password)}`)
    const databases = await client.query('select 1 from pg_database where datname = $1', [database])
    if (databases.rowCount === 0) await client.query(`create database ${database} owner ${role}`)
  })
}

/**
 * @param {string} user
 * @param {string} password
 * @param {number} port
 * @param {string} name
 */
function urlOf(user, password, port, name) {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`
}

/** The server gets nothing of the person's environment, least of all secrets. */
function serverEnvironment() {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
}
