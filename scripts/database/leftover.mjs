import { readlinkSync, realpathSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { readIfThere } from '../lib/files.mjs'
import { isRunning, signalProcess } from '../process/tree.mjs'

const fastMilliseconds = 20_000
const immediateMilliseconds = 5_000

/**
 * Puts right what an earlier start left when it was killed: stops a server that still runs on this database, and
 * removes a note of one whose process id now belongs to another program. Only the holder of the data folder's lock
 * may call this. A note of a process that is gone is left to PostgreSQL, which checks for its children itself.
 *
 * @param {string} cluster
 */
export async function clearLeftover(cluster) {
  const noteFile = path.join(cluster, 'postmaster.pid')
  const note = await readIfThere(noteFile)
  const pid = Number(note?.split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return
  if (!isServerOf(pid, cluster)) {
    await rm(noteFile, { force: true })
    return
  }
  signalProcess(pid, 'SIGINT')
  if (await hasEnded(pid, fastMilliseconds)) return
  signalProcess(pid, 'SIGQUIT')
  await hasEnded(pid, immediateMilliseconds)
}

/**
 * @param {number} pid
 * @param {string} cluster
 */
function isServerOf(pid, cluster) {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(cluster)
  } catch {
    return false
  }
}

/**
 * @param {number} pid
 * @param {number} milliseconds
 */
async function hasEnded(pid, milliseconds) {
  const deadline = Date.now() + milliseconds
  while (Date.now() < deadline) {
    if (!isRunning(pid)) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
