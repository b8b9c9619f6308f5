import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { startEmbedded } from '../database/embedded.mjs'
import { migrate } from '../database/migrations.mjs'
import { readJson } from '../lib/files.mjs'
import { openLog } from '../lib/log-file.mjs'
import { root } from '../lib/paths.mjs'
import { descendants, signalProcess } from '../process/tree.mjs'
import { applicationEnvironments } from '../start/environment.mjs'
import { freeLocalPort } from '../start/ports.mjs'
import { provision } from '../start/provision.mjs'
import { loadSecrets } from '../start/secrets.mjs'
import { prepareDataFolder, readSettings } from '../start/settings.mjs'

/**
 * A product of one's own whose parts can be killed and started again, one by one: npm start would do so by itself, and
 * give up when it happens too often.
 *
 * @typedef {object} Product
 * @property {string} portal origin
 * @property {string} kpi origin; answers only where the KPI app was asked for
 * @property {string} databaseUrl
 * @property {Record<string, string>} passwords of the demo accounts
 * @property {(part: 'portal' | 'database') => Promise<number>} kill kills a part (SIGKILL), starts it again, and tells after
 *   how many milliseconds the portal answered well
 * @property {() => number} portalPid the process of the portal that runs now
 * @property {() => number} kpiPid
 * @property {() => Promise<void>} remove
 */

/**
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {{ demo: boolean, kpi?: boolean }} options whether with the demonstration set, and with the KPI app
 * @returns {Promise<Product>}
 */
export async function startProduct(context, { demo, kpi: withKpi = false }) {
  const { supervisor } = context
  const data = await mkdtemp(path.join(os.tmpdir(), 'kotipesa-endurance-'))
  const ports = { PORTAL_PORT: String(await freeLocalPort(null)), KPI_PORT: String(await freeLocalPort(null)) }
  const settings = readSettings({ KOTIPESA_DATA: data, ...ports })
  await prepareDataFolder(settings)
  const secrets = await loadSecrets(data)
  const { logs } = settings
  const database = await startEmbedded(context, { data, logs, secrets, fresh: false })
  const environments = applicationEnvironments(settings, secrets, database.applicationUrl, false)
  const env = environments.portal
  const owner = { ...env, DATABASE_URL: database.url }
  await migrate(context, database.url, owner, path.join(logs, 'migrate.log'))
  const options = { demo, seed: 1, fresh: false, yes: false, prepare: false, dev: false }
  await provision(context, settings, secrets, options, { url: database.url, env: owner })

  /** @param {'portal' | 'kpi'} app @param {string} name @param {string} port */
  async function launch(app, name, port) {
    const cwd = path.join(root, 'apps', app)
    const next = path.join(cwd, 'node_modules', 'next', 'dist', 'bin', 'next')
    const { descriptor, close } = openLog(path.join(logs, `${app}.log`))
    const args = [next, 'start', '-H', '127.0.0.1', '-p', port]
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = ['ignore', descriptor, descriptor]
    return supervisor.launch(name, process.execPath, args, { cwd, env: environments[app], stdio }).finally(close)
  }
  function launchPortal() {
    return launch('portal', 'the portal', ports.PORTAL_PORT)
  }
  let server = database.server
  let portal = await launchPortal()
  await untilWell(settings.portalUrl)
  const kpi = withKpi ? await launch('kpi', 'the KPI app', ports.KPI_PORT) : null
  if (kpi !== null) await untilWell(settings.kpiUrl)
  return {
    portal: settings.portalUrl,
    kpi: settings.kpiUrl,
    databaseUrl: database.url,
    passwords: secrets.passwords,
    kill: async (part) => {
      const begin = performance.now()
      if (part === 'portal') {
        for (const pid of [...descendants(portal.pid), portal.pid]) signalProcess(pid, 'SIGKILL')
        await portal.exited
        portal = await launchPortal()
      } else {
        for (const pid of [server.pid, ...descendants(server.pid)]) signalProcess(pid, 'SIGKILL')
        await server.exited
        server = await database.launch()
      }
      await untilWell(settings.portalUrl)
      return performance.now() - begin
    },
    portalPid: () => portal.pid,
    kpiPid: () => kpi?.pid ?? 0,
    remove: async () => {
      await supervisor.stopAll()
      const place = await readJson(path.join(data, 'database-place.json'))
      if (typeof place === 'object' && place !== null && 'cluster' in place) {
        await rm(path.dirname(String(place.cluster)), { recursive: true, force: true })
      }
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** @param {string} origin */
async function untilWell(origin) {
  const deadline = Date.now() + 60_000
  for (;;) {
    try {
      if ((await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(3_000) })).ok) return
    } catch {
      // Not yet.
    }
    if (Date.now() > deadline) throw new Error('the portal does not get well')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
