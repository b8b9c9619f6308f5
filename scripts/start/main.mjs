import path from 'node:path'
import { startEmbedded } from '../database/embedded.mjs'
import { checkExternal } from '../database/external.mjs'
import { migrate } from '../database/migrations.mjs'
import { Failure, Interrupted } from '../lib/failure.mjs'
import { shown } from '../lib/paths.mjs'
import { build } from '../workspace/build.mjs'
import { installPackages } from '../workspace/install.mjs'
import { accessOf, tellAccess } from './access.mjs'
import { startApplications, whenOneEnds } from './applications.mjs'
import { confirmFresh } from './confirm.mjs'
import { applicationEnvironments } from './environment.mjs'
import { lockData } from './lock.mjs'
import { mustBeFree } from './ports.mjs'
import { provision } from './provision.mjs'
import { loadSecrets } from './secrets.mjs'
import { prepareDataFolder, readSettings } from './settings.mjs'

/**
 * Brings everything up, step by step, and stays until it is told to stop or something ends by itself.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<number>} the exit code: 0 after a stop by Ctrl-C or SIGTERM once everything was up
 */
export async function start(context, options) {
  const settings = readSettings(process.env)
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
    await installPackages(context, log('install'))
    await build(context, log('build'), options.dev ? 'packages' : 'everything')

    const database = await openDatabase(context, settings, secrets, options.fresh)
    const environments = applicationEnvironments(settings, secrets, database.url, options.dev)
    await migrate(context, database.url, environments.portal, log('migrate'))
    await provision(context, settings, secrets, options, { url: database.url, env: environments.portal })
    const applications = await startApplications(context, settings, environments, options.dev)
    await tellAccess(context.report, settings.data, await accessOf(settings, secrets))

    return await untilStopped(context, whenOneEnds(applications), database.ended, settings.logs)
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
 * @returns {Promise<{ url: string, ended: Promise<string> }>}
 */
async function openDatabase(context, settings, secrets, fresh) {
  if (settings.databaseUrl !== null) {
    await checkExternal(context, settings.databaseUrl)
    return { url: settings.databaseUrl, ended: new Promise(() => undefined) }
  }
  const { url, server } = await startEmbedded(context, { data: settings.data, logs: settings.logs, secrets, fresh })
  return { url, ended: server.exited }
}

/**
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {Promise<never>} applicationEnds
 * @param {Promise<string>} databaseEnds
 * @param {string} logs
 * @returns {Promise<number>}
 */
async function untilStopped({ supervisor, report }, applicationEnds, databaseEnds, logs) {
  try {
    const ending = await Promise.race([applicationEnds, databaseEnds, supervisor.interrupted])
    throw new Failure(
      `The database ended by itself (${ending}): see ${shown(path.join(logs, 'postgres.log'))}, then start again.`,
    )
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    report.line('\nStopping …')
    await supervisor.stopAll()
    report.line('Stopped. The data is kept.')
    return 0
  }
}
