import { closeSync, openSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../lib/failure.mjs'
import { readIfThere } from '../lib/files.mjs'
import { root, shown } from '../lib/paths.mjs'
import { mustBeFree } from './ports.mjs'

const readyMilliseconds = 120_000
const pollMilliseconds = 150

/**
 * @typedef {object} Application
 * @property {string} name in words for a person
 * @property {string} log
 * @property {import('../process/supervisor.mjs').Child} child
 */

/**
 * Starts the portal and the KPI app, for this machine only (127.0.0.1), and waits until both are well.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('./settings.mjs').Settings} settings
 * @param {{ portal: NodeJS.ProcessEnv, kpi: NodeJS.ProcessEnv }} environments
 * @param {boolean} dev
 * @returns {Promise<Application[]>}
 */
export async function startApplications({ supervisor, report }, settings, environments, dev) {
  return report.step('Starting the portal and the KPI app', async () => {
    await mkdir(path.join(settings.data, 'kpi'), { recursive: true, mode: 0o700 })
    await mustBeFree(settings.portalPort, 'PORTAL_PORT')
    await mustBeFree(settings.kpiPort, 'KPI_PORT')
    /**
     * @param {'portal' | 'kpi'} app
     * @param {string} name
     * @param {number} port
     */
    async function launch(app, name, port) {
      const cwd = path.join(root, 'apps', app)
      const log = path.join(settings.logs, `${app}.log`)
      const output = openSync(log, 'w', 0o600)
      const next = path.join(cwd, 'node_modules', 'next', 'dist', 'bin', 'next')
      const child = await supervisor
        .launch(name, process.execPath, [next, dev ? 'dev' : 'start', '-H', '127.0.0.1', '-p', String(port)], {
          cwd,
          env: environments[app],
          stdio: ['ignore', output, output],
        })
        .finally(() => closeSync(output))
      return { name, log, child }
    }
    const portal = await launch('portal', 'the portal', settings.portalPort)
    const kpi = await launch('kpi', 'the KPI app', settings.kpiPort)
    await Promise.all([untilWell(portal, settings.portalUrl, supervisor), untilWell(kpi, settings.kpiUrl, supervisor)])
    if (dev) await watchPackages(supervisor, path.join(settings.logs, 'watch.log'))
    return [portal, kpi]
  })
}

/**
 * Builds the packages again when their code changes, so that the reloading applications see it.
 *
 * @param {import('../process/supervisor.mjs').Supervisor} supervisor
 * @param {string} log
 */
async function watchPackages(supervisor, log) {
  const output = openSync(log, 'w', 0o600)
  await supervisor
    .launch(
      'the watch over packages',
      'pnpm',
      ['exec', 'turbo', 'watch', 'build', '--filter=./packages/*', '--ui=stream'],
      {
        cwd: root,
        env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
        stdio: ['ignore', output, output],
      },
    )
    .finally(() => closeSync(output))
}

/**
 * @param {readonly Application[]} applications
 * @returns {Promise<never>} rejects as soon as one of them ends
 */
export async function whenOneEnds(applications) {
  return Promise.race(
    applications.map(async (application) => {
      throw await endOf(application, await application.child.exited)
    }),
  )
}

/**
 * @param {Application} application
 * @param {string} url its origin
 * @param {import('../process/supervisor.mjs').Supervisor} supervisor
 */
async function untilWell(application, url, supervisor) {
  const { name, log, child } = application
  const deadline = Date.now() + readyMilliseconds
  let answer = 'no answer'
  while (Date.now() < deadline) {
    const ended = await Promise.race([child.exited, supervisor.interrupted, pause()])
    if (ended !== undefined) throw await endOf(application, ended)
    answer = await health(url)
    if (answer === 'well') return
  }
  throw new Failure(`${name} does not get well (${answer} from ${url}/api/health): see ${shown(log)}.`, {
    details: await lastLines(log),
  })
}

/**
 * @param {string} url
 * @returns {Promise<string>} "well", or what came instead
 */
async function health(url) {
  try {
    const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(10_000), redirect: 'manual' })
    await response.text()
    return response.status === 200 ? 'well' : `status ${response.status}`
  } catch {
    return 'no answer'
  }
}

/**
 * @param {Application} application
 * @param {string} ending
 */
async function endOf({ name, log }, ending) {
  return new Failure(
    `${name.charAt(0).toUpperCase()}${name.slice(1)} ended by itself (${ending}): see ${shown(log)}, then start again.`,
    { details: await lastLines(log) },
  )
}

/** @param {string} log */
async function lastLines(log) {
  return ((await readIfThere(log)) ?? '').trim().split('\n').slice(-15)
}

/** @returns {Promise<undefined>} */
function pause() {
  return new Promise((resolve) => setTimeout(resolve, pollMilliseconds, undefined))
}
