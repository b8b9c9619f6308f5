import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure, errorCode } from '../lib/failure.mjs'
import { readJson } from '../lib/files.mjs'
import { shown } from '../lib/paths.mjs'
import { isRunning, statusOf } from '../process/tree.mjs'

/**
 * Keeps a second start away from the same data folder. What a killed start left behind does not count.
 *
 * @param {string} data the data folder
 * @returns {Promise<{ release: () => Promise<void> }>}
 */
export async function lockData(data) {
  const file = path.join(data, 'running.json')
  const own = JSON.stringify({ pid: process.pid, startedAt: statusOf(process.pid)?.startedAt ?? '' })
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(file, own, { flag: 'wx' })
      return {
        release: async () => {
          if ((await readFile(file, 'utf8').catch(() => '')) === own) await rm(file, { force: true })
        },
      }
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
    const holder = holderIn(await readJson(file))
    if (holder !== null && isSameProcess(holder)) {
      throw new Failure(
        `Kotipesä is already running on ${shown(data)} (process ${holder.pid}): ` +
          `use that one, or stop it first (Ctrl-C there, or kill ${holder.pid}).`,
      )
    }
    await rm(file, { force: true })
  }
  throw new Failure(`Another start took ${shown(data)} at this very moment: try again.`)
}

/** @param {{ pid: number, startedAt: string }} holder */
function isSameProcess({ pid, startedAt }) {
  // A process id is used again after a while; the time its process started tells the two apart.
  return isRunning(pid) && (statusOf(pid)?.startedAt ?? '') === startedAt
}

/**
 * @param {unknown} value
 * @returns {{ pid: number, startedAt: string } | null}
 */
function holderIn(value) {
  if (typeof value !== 'object' || value === null || !('pid' in value) || !('startedAt' in value)) return null
  return typeof value.pid === 'number' && typeof value.startedAt === 'string'
    ? { pid: value.pid, startedAt: value.startedAt }
    : null
}
