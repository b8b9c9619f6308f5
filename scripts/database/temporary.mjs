import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readJson } from '../lib/files.mjs'
import { createSupervisor } from '../process/supervisor.mjs'
import { startEmbedded } from './embedded.mjs'

/**
 * Starts an empty PostgreSQL for tests. It is removed when it stops, and stops with the process that started it.
 *
 * @param {string} [parent] folder in which it makes its own
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} url of an account that may make databases
 */
export async function startTemporaryDatabase(parent = os.tmpdir()) {
  const data = await mkdtemp(path.join(parent, 'kotipesa-database-'))
  const logs = path.join(data, 'logs')
  await mkdir(logs)
  const supervisor = createSupervisor()
  function secret() {
    return randomBytes(16).toString('hex')
  }
  async function remove() {
    await supervisor.stopAll()
    const place = await readJson(path.join(data, 'database-place.json'))
    if (typeof place === 'object' && place !== null && 'cluster' in place) {
      await rm(path.dirname(String(place.cluster)), { recursive: true, force: true })
    }
    await rm(data, { recursive: true, force: true })
  }
  try {
    const { serverUrl } = await startEmbedded(
      { supervisor, report: silentReport },
      {
        data,
        logs,
        fresh: false,
        settings: { fsync: 'off', full_page_writes: 'off' },
        secrets: { databaseServerPassword: secret(), databasePassword: secret() },
      },
    )
    return { url: serverUrl, stop: remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** @type {import('../lib/report.mjs').Report} */
const silentReport = {
  line: () => undefined,
  step: (_label, action) => action({ detail: () => undefined, outcome: () => undefined, failed: () => undefined }),
}
