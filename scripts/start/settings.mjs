import { access, chmod, constants, mkdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Failure, errorCode } from '../lib/failure.mjs'
import { root } from '../lib/paths.mjs'

/**
 * @typedef {object} Settings
 * @property {string} data folder of the database, secrets and logs; absolute
 * @property {string} logs
 * @property {string | null} databaseUrl a server of the person's own, by the account that owns the tables; null for the
 *   embedded one
 * @property {string | null} applicationDatabaseUrl the same by the account that the portal uses, which may own nothing
 * @property {number} portalPort
 * @property {number} kpiPort
 * @property {string} portalUrl its address for people
 * @property {string} kpiUrl its address for people
 * @property {string} portalLocal its address on this machine
 * @property {string} kpiLocal its address on this machine
 */

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Settings}
 */
export function readSettings(environment) {
  const data = path.resolve(root, environment.KOTIPESA_DATA || '.kotipesa')
  const portalPort = portOf(environment, 'PORTAL_PORT', 3000)
  const kpiPort = portOf(environment, 'KPI_PORT', 3001)
  if (portalPort === kpiPort) {
    throw new Failure(`PORTAL_PORT and KPI_PORT are both ${kpiPort}: give each application a port of its own.`)
  }
  return {
    data,
    logs: path.join(data, 'logs'),
    ...databaseUrlsOf(environment),
    portalPort,
    kpiPort,
    portalUrl: originOf(environment, 'PORTAL_URL') ?? `http://localhost:${portalPort}`,
    kpiUrl: originOf(environment, 'KPI_URL') ?? `http://localhost:${kpiPort}`,
    portalLocal: `http://localhost:${portalPort}`,
    kpiLocal: `http://localhost:${kpiPort}`,
  }
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} variable
 * @returns {string | null}
 */
function originOf(environment, variable) {
  const text = environment[variable]
  if (text === undefined || text === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.origin !== text.replace(/\/$/, '')) {
    throw new Failure(`${variable} must be an address without a path, e.g. https://portal.example.fi, got "${text}".`)
  }
  return url.origin
}

/**
 * Makes the data folder and refuses it when nothing can be written there.
 *
 * @param {Settings} settings
 */
export async function prepareDataFolder({ data, logs }) {
  const user = os.userInfo().username
  try {
    await mkdir(data, { recursive: true, mode: 0o711 })
    await mkdir(logs, { recursive: true, mode: 0o700 })
    const probe = path.join(data, `.probe-${process.pid}`)
    await writeFile(probe, '')
    await rm(probe)
    await access(logs, constants.W_OK)
    await chmod(logs, 0o700)
  } catch (error) {
    throw new Failure(
      `The data folder ${data} cannot be written by the user ${user} (${errorCode(error)}): ` +
        'set KOTIPESA_DATA to a folder that can be, or correct its owner.',
      { cause: error },
    )
  }
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} variable
 * @param {number} byDefault
 */
function portOf(environment, variable, byDefault) {
  const text = environment[variable]
  if (text === undefined || text === '') return byDefault
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new Failure(`${variable} must be a port from 1 to 65535, e.g. ${byDefault}, got "${text}".`)
  }
  return port
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Pick<Settings, 'databaseUrl' | 'applicationDatabaseUrl'>}
 */
function databaseUrlsOf(environment) {
  const application = databaseUrlOf(environment, 'DATABASE_URL')
  const owner = databaseUrlOf(environment, 'DATABASE_OWNER_URL')
  if (owner !== null && application === null) {
    throw new Failure(
      'DATABASE_OWNER_URL stands without DATABASE_URL: give the address for the portal as well, or unset both to use ' +
        'the embedded database.',
    )
  }
  return { databaseUrl: owner ?? application, applicationDatabaseUrl: application }
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} variable
 * @returns {string | null}
 */
function databaseUrlOf(environment, variable) {
  const text = environment[variable]
  if (text === undefined || text === '') return null
  if (!/^postgres(ql)?:$/.test(URL.canParse(text) ? new URL(text).protocol : '')) {
    throw new Failure(
      `${variable} must be the address of a PostgreSQL database: postgres://user:password@host:5432/database.`,
    )
  }
  return text
}
