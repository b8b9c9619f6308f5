import { link, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Failure, errorCode } from '../lib/failure.mjs'
import { readIfThere, readJson } from '../lib/files.mjs'
import { root, shown } from '../lib/paths.mjs'
import { isRunning, statusOf } from '../process/tree.mjs'

const pollMilliseconds = 200

/**
 * Keeps a second start away from the same data folder. What a killed start left behind does not count.
 *
 * @param {string} data the data folder
 * @returns {Promise<{ release: () => Promise<void> }>}
 */
export async function lockData(data) {
  const lock = await lockIfFree(data)
  if ('release' in lock) return lock
  throw new Failure(
    `Kotipesä is already running on ${shown(data)} (process ${lock.pid}): ` +
      `use that one, or stop it first (Ctrl-C there, or kill ${lock.pid}).`,
  )
}

/**
 * @param {string} data the data folder
 * @returns {Promise<{ release: () => Promise<void> } | { pid: number }>} the lock, or the process that runs on the folder
 */
export async function lockIfFree(data) {
  return tryLock(path.join(data, 'running.json'))
}

/**
 * Installs or builds while no other command does in this clone: two at once would take each other's files away.
 *
 * @template Result
 * @param {import('../process/supervisor.mjs').Supervisor} supervisor
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function aloneInClone(supervisor, work) {
  const folder = path.join(root, 'node_modules')
  await mkdir(folder, { recursive: true })
  for (;;) {
    const lock = await tryLock(path.join(folder, '.kotipesa-preparing.json'))
    if ('release' in lock) return work().finally(lock.release)
    await Promise.race([pause(pollMilliseconds), supervisor.interrupted])
  }
}

/**
 * @param {string} file
 * @returns {Promise<{ release: () => Promise<void> } | { pid: number }>} the lock, or the process that holds it
 */
async function tryLock(file) {
  const own = JSON.stringify({ pid: process.pid, startedAt: statusOf(process.pid)?.startedAt ?? '' })
  // Linked under its name once it is whole, so that nobody reads half of it and takes it for a killed one's.
  const whole = `${file}.${process.pid}`
  await writeFile(whole, own)
  try {
    for (;;) {
      const isMine = await link(whole, file).then(
        () => true,
        (error) => {
          if (errorCode(error) === 'EEXIST') return false
          throw error
        },
      )
      if (isMine) {
        return {
          release: async () => {
            if ((await readIfThere(file)) === own) await rm(file, { force: true })
          },
        }
      }
      const holder = holderIn(await readJson(file))
      if (holder !== null && isSameProcess(holder)) return holder
      await rm(file, { force: true })
    }
  } finally {
    await rm(whole, { force: true })
  }
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
