import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../lib/failure.mjs'
import { logLines, openLog } from '../lib/log-file.mjs'
import { root, shown } from '../lib/paths.mjs'
import { mustBeFree } from './ports.mjs'

const readyMilliseconds = 120_000
const pollMilliseconds = 150

/**
 * How many milliseconds a connection on which nothing is asked stays open: longer than proxies and browsers keep theirs, so
 * that no request goes out on one that is just being closed.
 */
const keptOpen = 75_000

/**
 * Starts the portal and the KPI app, for this machine only (127.0.0.1), and waits until both are well.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {import('./settings.mjs').Settings} settings
 * @param {{ portal: NodeJS.ProcessEnv, kpi: NodeJS.ProcessEnv }} environments
 * @param {boolean} dev
 * @returns {Promise<import('../process/keep.mjs').Part[]>}
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
    async function startOne(app, name, port) {
      const cwd = path.join(root, 'apps', app)
      const log = path.join(settings.logs, `${app}.log`)
      const next = path.join(cwd, 'node_modules', 'next', 'dist', 'bin', 'next')
      const way = dev ? ['dev'] : ['start', '--keepAliveTimeout', String(keptOpen)]
      const args = [next, ...way, '-H', '127.0.0.1', '-p', String(port)]
      async function launch() {
        const { descriptor, close } = openLog(log)
        const stdio = /** @type {const} */ (['ignore', descriptor, descriptor])
        return supervisor
          .launch(name, process.execPath, args, { cwd, env: environments[app], stdio: [...stdio] })
          .finally(close)
      }
      const url = app === 'portal' ? settings.portalLocal : settings.kpiLocal
      return { name, log, child: await launch(), launch, url, isWell: becomesWell(url, supervisor) }
    }
    const portal = await startOne('portal', 'the portal', settings.portalPort)
    const kpi = await startOne('kpi', 'the KPI app', settings.kpiPort)
    // In this order: the KPI app gets ready with the portal's facts.
    await untilWell(portal, portal.url)
    await untilWell(kpi, kpi.url)
    await Promise.all([opened(`${portal.url}/admin/login`), opened(`${kpi.url}/fi/sign-in`)])
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
  const { descriptor, close } = openLog(log)
  await supervisor
    .launch(
      'the watch over packages',
      'pnpm',
      ['exec', 'turbo', 'watch', 'build', '--filter=./packages/*', '--ui=stream'],
      {
        cwd: root,
        env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
        stdio: ['ignore', descriptor, descriptor],
      },
    )
    .finally(close)
}

/**
 * At the first start whatever is wrong is told at once.
 *
 * @param {import('../process/keep.mjs').Part} part
 * @param {string} url its origin
 */
async function untilWell({ name, log, child, isWell }, url) {
  const limit = new Promise((resolve) => setTimeout(resolve, readyMilliseconds, 'late'))
  const outcome = await Promise.race([isWell(child), limit])
  if (outcome === true) return
  const subject = name.charAt(0).toUpperCase() + name.slice(1)
  const problem =
    outcome === false
      ? `ended by itself (${await child.exited})`
      : `does not get well (${await health(url)} from ${url}/api/health)`
  throw new Failure(`${subject} ${problem}: see ${shown(log)}, then start again.`, {
    details: logLines(log).slice(-15),
  })
}

/**
 * @param {string} url an application's origin
 * @param {import('../process/supervisor.mjs').Supervisor} supervisor
 * @returns {import('../process/keep.mjs').Part['isWell']}
 */
function becomesWell(url, supervisor) {
  return async (child) => {
    for (;;) {
      const ended = await Promise.race([child.exited, supervisor.interrupted, pause()])
      if (ended !== undefined) return false
      if ((await health(url)) === 'well') return true
    }
  }
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
 * Opens a page once, so that the first person who does need not wait until the server has loaded its code.
 *
 * @param {string} address
 */
async function opened(address) {
  try {
    await (await fetch(address, { signal: AbortSignal.timeout(20_000) })).text()
  } catch {
    // Whoever opens it next is told what is wrong.
  }
}

/** @returns {Promise<undefined>} */
function pause() {
  return new Promise((resolve) => setTimeout(resolve, pollMilliseconds, undefined))
}
