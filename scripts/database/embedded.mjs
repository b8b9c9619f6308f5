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

const owner = 'kotipesa'
const application = 'kotipesa_portal'
/** Roles of the database (`apps/portal/src/database/row-rules/names.ts`): the portal's own rights, and those of people. */
const roles = ['kotipesa_application', 'kotipesa_person']
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

/** @typedef {{ databaseServerPassword: string, databasePassword: string, databaseApplicationPassword: string }} DatabaseSecrets */

/**
 * @typedef {object} EmbeddedOptions
 * @property {string} data the data folder
 * @property {string} logs folder for log files
 * @property {DatabaseSecrets} secrets
 * @property {boolean} fresh true removes what the database holds
 * @property {Record<string, string>} [settings] of the server, beside the usual ones
 */

/**
 * @typedef {object} EmbeddedServer
 * @property {string} url of the account that owns the tables
 * @property {string} applicationUrl of the account that the portal uses
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
    await createDatabase(serverUrl, secrets)
    progress.outcome(version === null ? 'new' : 'with its data')
    const url = urlOf(owner, secrets.databasePassword, port, database)
    const applicationUrl = urlOf(application, secrets.databaseApplicationPassword, port, database)
    return { url, applicationUrl, serverUrl, server, launch }
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
    url: urlOf(owner, secrets.databasePassword, port, database),
    serverUrl: urlOf(superuser, secrets.databaseServerPassword, port, 'postgres'),
  }
}

/**
 * The tables belong to one account; the portal uses another, which owns nothing and acts for people as a third role.
 *
 * @param {string} serverUrl
 * @param {DatabaseSecrets} secrets
 */
async function createDatabase(serverUrl, secrets) {
  await withConnection(serverUrl, async (client) => {
    /**
     * @param {string} role
     * @param {string} rest
     */
    async function keepRole(role, rest) {
      const found = await client.query('select 1 from pg_roles where rolname = $1', [role])
      await client.query(`${found.rowCount === 0 ? 'create' : 'alter'} role ${role} ${rest}`)
    }
    await keepRole(owner, `login password ${client.escapeLiteral(secrets.databasePassword)}`)
    for (const role of roles) await keepRole(role, 'nologin')
    await keepRole(application, `login password ${client.escapeLiteral(secrets.databaseApplicationPassword)}`)
    await client.query(`grant ${roles.join(', ')} to ${application}`)
    const databases = await client.query('select 1 from pg_database where datname = $1', [database])
    if (databases.rowCount === 0) await client.query(`create database ${database} owner ${owner}`)
  })
}
