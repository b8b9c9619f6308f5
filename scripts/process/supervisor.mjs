import { spawn } from 'node:child_process'
import { Failure, Interrupted } from '../lib/failure.mjs'
import { createLeash } from './leash.mjs'
import { descendants, isRunning, signalGroup, signalProcess } from './tree.mjs'

const patienceMilliseconds = 5_000
const databasePatienceMilliseconds = 30_000

/**
 * @typedef {object} Child
 * @property {string} name what it is, in words for a person
 * @property {number} pid leader of its own process group
 * @property {import('node:child_process').ChildProcess} process
 * @property {Promise<string>} exited how it ended: "code 1" or "signal SIGKILL"
 *
 * @typedef {object} ChildOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {import('node:child_process').StdioOptions} [stdio]
 * @property {{ uid: number, gid: number }} [account] another account to run as; only root may
 * @property {NodeJS.Signals} [stopSignal] the one that makes it stop cleanly
 * @property {boolean} [last] true for what the others need until they have stopped: the database
 */

/**
 * Starts processes, each leading its own group so that a terminal's Ctrl-C reaches only this one, and stops them all,
 * the database after the rest.
 */
export function createSupervisor() {
  const leash = createLeash()
  const interruption = new AbortController()
  /** @type {Promise<never>} rejects when the command is asked to stop: what may take long is raced against it */
  const interrupted = new Promise((_, reject) => {
    interruption.signal.addEventListener('abort', () => reject(interruption.signal.reason), { once: true })
  })
  interrupted.catch(() => undefined)
  /** @type {Map<Child, { stopSignal: NodeJS.Signals, last: boolean }>} */
  const children = new Map()

  /**
   * @param {string} name
   * @param {string} command
   * @param {readonly string[]} args
   * @param {ChildOptions} [options]
   * @returns {Promise<Child>}
   */
  async function launch(name, command, args, options = {}) {
    interruption.signal.throwIfAborted()
    const { cwd, env, stdio, account, stopSignal = 'SIGTERM', last = false } = options
    const child = spawn(command, args, { cwd, env, stdio, detached: true, ...account })
    const failed = new Promise((resolve, reject) => {
      child.once('spawn', resolve).once('error', reject)
    })
    await failed.catch((error) => {
      throw new Failure(`Could not start ${name} (${command}).`, { cause: error })
    })
    const pid = child.pid ?? 0
    const exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve(signal === null ? `code ${code}` : `signal ${signal}`))
    })
    const entry = { name, pid, process: child, exited }
    children.set(entry, { stopSignal, last })
    leash.add(pid, stopSignal, last)
    void exited.then(() => {
      children.delete(entry)
      leash.remove(pid)
      if (!last) signalGroup(pid, 'SIGKILL')
    })
    return entry
  }

  /** @type {Set<number>} what a stop under way waits for */
  const awaited = new Set()

  /** Stops everything that runs, the database last. Resolves when nothing is left. */
  async function stopAll() {
    await Promise.all(
      [...children]
        .filter(([, { last }]) => !last)
        .map(([child, { stopSignal }]) => stopTree(child, stopSignal, awaited)),
    )
    await Promise.all([...children].map(([child, { stopSignal }]) => stopDatabase(child, stopSignal)))
    leash.release()
  }

  /** Ends everything at once. PostgreSQL then recovers at its next start. */
  function killAll() {
    for (const pid of awaited) signalProcess(pid, 'SIGKILL')
    for (const [{ pid }, { last }] of children) {
      if (last) signalProcess(pid, 'SIGQUIT')
      else for (const one of [...descendants(pid), -pid]) signalProcess(one, 'SIGKILL')
    }
  }

  /** @param {string} reason makes every step under way end with {@link Interrupted} */
  function interrupt(reason) {
    return interruption.abort(new Interrupted(reason))
  }

  return { launch, stopAll, killAll, interrupt, interrupted, signal: interruption.signal }
}

/** @typedef {ReturnType<typeof createSupervisor>} Supervisor */

/**
 * Stops a process with everything below it. A build tool may give its children groups of their own, so the tree is
 * noted before its root is gone.
 *
 * @param {Child} child
 * @param {NodeJS.Signals} signal
 * @param {Set<number>} awaited holds the processes for as long as this waits for them
 */
async function stopTree({ pid, exited }, signal, awaited) {
  const below = descendants(pid)
  for (const one of below) awaited.add(one)
  signalGroup(pid, signal)
  await untilGone([pid], patienceMilliseconds)
  for (const one of below.filter(isRunning)) signalProcess(one, signal)
  await untilGone(below, patienceMilliseconds)
  signalGroup(pid, 'SIGKILL')
  for (const one of below) {
    if (isRunning(one)) signalProcess(one, 'SIGKILL')
    awaited.delete(one)
  }
  await exited
}

/**
 * PostgreSQL ends its own processes; only its first one is told.
 *
 * @param {Child} child
 * @param {NodeJS.Signals} signal
 */
async function stopDatabase({ pid, exited }, signal) {
  signalProcess(pid, signal)
  await untilGone([pid], databasePatienceMilliseconds)
  if (isRunning(pid)) signalProcess(pid, 'SIGQUIT')
  await untilGone([pid], patienceMilliseconds)
  signalGroup(pid, 'SIGKILL')
  await exited
}

/**
 * @param {readonly number[]} pids
 * @param {number} patience milliseconds
 */
async function untilGone(pids, patience) {
  const deadline = Date.now() + patience
  while (Date.now() < deadline && pids.some(isRunning)) await new Promise((resolve) => setTimeout(resolve, 50))
}
