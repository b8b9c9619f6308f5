import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readJson } from '../lib/files.mjs'
import { createSupervisor } from '../process/supervisor.mjs'
import { descendants, signalProcess } from '../process/tree.mjs'
import { startEmbedded } from './embedded.mjs'

/**
 * @typedef {object} TemporaryServer
 * @property {string} url of an account that may make databases
 * @property {() => Promise<void>} stop for good
 */

/**
 * The PostgreSQL server of the tests: the one that `TEST_DATABASE_URL` names, else a temporary one of their own.
 *
 * @returns {Promise<TemporaryServer>}
 */
export async function serverForTests() {
  const given = process.env.TEST_DATABASE_URL
  if (given !== undefined && given !== '') return { url: given, stop: async () => undefined }
  return startTemporaryServer()
}

/**
 * Starts an empty PostgreSQL server for tests and measurements. It is removed when it stops, and stops with the process
 * that started it.
 *
 * @param {object} [options]
 * @param {string} [options.parent] folder in which it makes its own
 * @param {Record<string, string>} [options.settings] of the server, such as work_mem
 * @returns {Promise<TemporaryServer & {
 *   signal: (name: NodeJS.Signals) => void,
 *   halt: () => Promise<void>,
 *   start: () => Promise<void>,
 * }>} how each of its processes gets a signal (the first before the others are looked up), and how it is halted as an
 * operator does, and started again on the same data and port
 */
export async function startTemporaryServer({ parent = os.tmpdir(), settings = {} } = {}) {
  const data = await mkdtemp(path.join(parent, 'kotipesa-database-'))
  const logs = path.join(data, 'logs')
  await mkdir(logs)
  const supervisor = createSupervisor()
  function secret() {
    return randomBytes(16).toString('hex')
  }
  async function stop() {
    await supervisor.stopAll()
    const place = await readJson(path.join(data, 'database-place.json'))
    if (typeof place === 'object' && place !== null && 'cluster' in place) {
      await rm(path.dirname(String(place.cluster)), { recursive: true, force: true })
    }
    await rm(data, { recursive: true, force: true })
  }
  try {
    const started = await startEmbedded(
      { supervisor, report: silentReport },
      {
        data,
        logs,
        fresh: false,
        settings: { fsync: 'off', full_page_writes: 'off', ...settings },
        secrets: {
          databaseServerPassword: secret(),
          databasePassword: secret(),
          databaseApplicationPassword: secret(),
        },
      },
    )
    let server = started.server
    return {
      url: started.serverUrl,
      stop,
      signal: (name) => {
        signalProcess(server.pid, name)
        for (const pid of descendants(server.pid)) signalProcess(pid, name)
      },
      halt: async () => {
        signalProcess(server.pid, 'SIGINT')
        await server.exited
      },
      start: async () => {
        server = await started.launch()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @type {import('../lib/report.mjs').Report} */
const silentReport = {
  line: () => undefined,
  step: (_label, action) => action({ detail: () => undefined, outcome: () => undefined, failed: () => undefined }),
}
