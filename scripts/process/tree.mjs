import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * Every process below the given one, children before grandchildren. A build tool may give its children groups of
 * their own, so stopping a group does not reach them all.
 *
 * @param {number} ancestor process id
 * @returns {number[]}
 */
export function descendants(ancestor) {
  /** @type {Map<number, number[]>} */
  const children = new Map()
  for (const { pid, parent } of processes()) children.set(parent, [...(children.get(parent) ?? []), pid])
  const found = [...(children.get(ancestor) ?? [])]
  for (const pid of found) found.push(...(children.get(pid) ?? []))
  return found
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return statusOf(pid)?.state !== 'Z'
}

/**
 * Sends a signal to a process group; a group that is gone already is no error.
 *
 * @param {number} leader process id of the group's leader
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(leader, signal) {
  signalProcess(-leader, signal)
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signalProcess(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch {
    // It is gone, which is what the signal was for.
  }
}

/** @returns {{ pid: number, parent: number }[]} */
function processes() {
  if (process.platform === 'linux') {
    return readdirSync('/proc').flatMap((name) => {
      const pid = Number(name)
      const status = Number.isInteger(pid) ? statusOf(pid) : null
      return status === null ? [] : [{ pid, parent: status.parent }]
    })
  }
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [pid = 0, parent = 0] = row.trim().split(/\s+/).map(Number)
      return { pid, parent }
    })
}

/**
 * @param {number} pid
 * @returns {{ state: string, parent: number, startedAt: string } | null} null where /proc does not tell
 */
export function statusOf(pid) {
  if (process.platform !== 'linux') return null
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The command's name stands in brackets and may itself hold spaces and brackets.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', parent: Number(fields[1]), startedAt: fields[19] ?? '' }
  } catch {
    return null
  }
}
