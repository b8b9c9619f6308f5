import { rm } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../lib/failure.mjs'
import { readIfThere, readJson, writeWhole } from '../lib/files.mjs'
import { shown } from '../lib/paths.mjs'
import { freeLocalPort } from '../start/ports.mjs'
import { withConnection } from './connect.mjs'
import { initialise } from './initialise.mjs'
import { clearLeftover } from './leftover.mjs'
import { findPlace } from './place.mjs'
import { launchUntilReady, superuser, urlOf } from './server.mjs'

const role = 'kotipesa'
const database = 'kotipesa'

/**
 * What the server is told at each start. It listens on this machine only and makes no socket file. Its log holds nothing
 * that people enter: no statements, no parameters, no rows, and of errors only those that end a connection.
 */
export const serverSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  cluster_name: 'kotipesa',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_min_messages: 'log',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_statement: 'none',
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
 * @typedef {object} EmbeddedServer
 * @property {string} url for the applications
 * @property {string} serverUrl for the server's own account, which may make databases
 * @property {import('../process/supervisor.mjs').Child} server
 * @property {() => Promise<import('../process/supervisor.mjs').Child>} launch starts it again on the same data and port
 */

/**
 * Starts the embedded PostgreSQL, making it first when there is none, and stops it with the supervisor's last.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {EmbeddedOptions} options
 * @returns {Promise<EmbeddedServer>}
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
      throw new Failure(
        `The database in ${shown(place.cluster)} belongs to PostgreSQL ${version}, but this version brings ` +
          `${place.binaries.major}: move the data over with your own PostgreSQL ${version}, ` +
          'or start with an empty one: npm start -- --fresh.',
      )
    }
    const portFile = path.join(data, 'database-port.json')
    const remembered = await readJson(portFile)
    const port = await freeLocalPort(typeof remembered === 'number' ? remembered : null)
    await writeWhole(portFile, JSON.stringify(port))

    const all = { ...serverSettings, ...settings, port: String(port) }
    function launch() {
      return launchUntilReady(supervisor, place, all, secrets, path.join(logs, 'postgres.log'))
    }
    const server = await launch()
    const serverUrl = urlOf(superuser, secrets.databaseServerPassword, port, 'postgres')
    await createDatabase(serverUrl, secrets.databasePassword)
    progress.outcome(version === null ? 'new' : 'with its data')
    return { url: urlOf(role, secrets.databasePassword, port, database), serverUrl, server, launch }
  })
}

/**
 * The addresses of an embedded server that another process runs on this data folder.
 *
 * @param {string} data
 * @param {{ databaseServerPassword: string, databasePassword: string }} secrets
 * @returns {Promise<{ url: string, serverUrl: string }>}
 */
export async function addressesOfRunning(data, secrets) {
  const port = Number(await readJson(path.join(data, 'database-port.json')))
  return {
    url: urlOf(role, secrets.databasePassword, port, database),
    serverUrl: urlOf(superuser, secrets.databaseServerPassword, port, 'postgres'),
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
