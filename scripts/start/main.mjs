import path from 'node:path'
import { keepBackingUp, readSchedule } from '../backup/schedule.mjs'
import { aloneOn } from '../database/alone.mjs'
import { startEmbedded } from '../database/embedded.mjs'
import { checkExternal } from '../database/external.mjs'
import { migrate } from '../database/migrations.mjs'
import { Interrupted } from '../lib/failure.mjs'
import { keepLogsSmall } from '../lib/log-file.mjs'
import { keepRunning } from '../process/keep.mjs'
import { build } from '../workspace/build.mjs'
import { installPackages } from '../workspace/install.mjs'
import { accessOf, tellAccess } from './access.mjs'
import { startApplications } from './applications.mjs'
import { confirmFresh } from './confirm.mjs'
import { applicationEnvironments } from './environment.mjs'
import { aloneInClone, lockData } from './lock.mjs'
import { mustBeFree } from './ports.mjs'
import { provision } from './provision.mjs'
import { loadSecrets } from './secrets.mjs'
import { prepareDataFolder, readSettings } from './settings.mjs'

/**
 * Brings everything up, step by step, and stays until it is told to stop. A part that ends by itself is started again.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<number>} the exit code: 0 after a stop by Ctrl-C or SIGTERM once everything was up
 */
export async function start(context, options) {
  const settings = readSettings(process.env)
  const schedule = readSchedule(process.env)
  await prepareDataFolder(settings)
  const lock = await lockData(settings.data)
  try {
    // What can only fail is asked first, before the long steps.
    await mustBeFree(settings.portalPort, 'PORTAL_PORT')
    await mustBeFree(settings.kpiPort, 'KPI_PORT')
    await confirmFresh(options, settings, context.supervisor.signal)
    const secrets = await loadSecrets(settings.data)
    /** @param {string} name */
    function log(name) {
      return path.join(settings.logs, `${name}.log`)
    }
    await aloneInClone(context.supervisor, async () => {
      await installPackages(context, log('install'))
      await build(context, log('build'), options.dev ? 'packages' : 'everything')
    })

    if (options.prepare) return 0

    const database = await openDatabase(context, settings, secrets, options.fresh)
    const environments = applicationEnvironments(settings, secrets, database.applicationUrl, options.dev, options.demo)
    // Tables are changed and filled by the account that owns them.
    const portal = { url: database.url, env: { ...environments.portal, DATABASE_URL: database.url } }
    const { hasDemoAccounts, firstAdministrator } = await aloneOn(context, database.url, async () => {
      await migrate(context, portal.url, portal.env, log('migrate'))
      return provision(context, settings, secrets, options, portal)
    })
    const applications = await startApplications(context, settings, environments, options.dev)
    const access = await accessOf(settings, secrets, hasDemoAccounts)
    await tellAccess(context.report, settings.data, access, firstAdministrator)
    if (environments.portal.SECOND_FACTOR === 'nobody') {
      context.report.line(
        'Nobody is asked to set up one-time codes; SECOND_FACTOR=national asks people with a national role.',
      )
    }

    const stopBackingUp = keepBackingUp(context, schedule, log('backup'))
    return await untilStopped(context, [...database.parts, ...applications]).finally(stopBackingUp)
  } finally {
    await context.supervisor.stopAll()
    await lock.release()
  }
}

/**
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {boolean} fresh
 * @returns {Promise<{ url: string, applicationUrl: string, parts: import('../process/keep.mjs').Part[] }>} the addresses for
 *   who owns the tables and for the portal; parts: the server, if it is ours
 */
async function openDatabase(context, settings, secrets, fresh) {
  const { databaseUrl, applicationDatabaseUrl } = settings
  if (databaseUrl !== null && applicationDatabaseUrl !== null) {
    await checkExternal(context, databaseUrl)
    if (applicationDatabaseUrl !== databaseUrl) await checkExternal(context, applicationDatabaseUrl)
    return { url: databaseUrl, applicationUrl: applicationDatabaseUrl, parts: [] }
  }
  const { data, logs } = settings
  const { url, applicationUrl, server, launch } = await startEmbedded(context, { data, logs, secrets, fresh })
  const log = path.join(logs, 'postgres.log')
  // It is launched until it answers.
  return {
    url,
    applicationUrl,
    parts: [{ name: 'the database', log, child: server, launch, isWell: async () => true }],
  }
}

/**
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {readonly import('../process/keep.mjs').Part[]} parts
 * @returns {Promise<number>}
 */
async function untilStopped(context, parts) {
  const { supervisor, report } = context
  const stopLooking = keepLogsSmall(parts.map(({ log }) => log))
  try {
    return await keepRunning(context, parts)
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    report.line('\nStopping …')
    await supervisor.stopAll()
    report.line('Stopped. The data is kept.')
    return 0
  } finally {
    stopLooking()
  }
}
