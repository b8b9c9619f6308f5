import { spawn } from 'node:child_process'
import { Failure, Interrupted } from '../lib/failure.mjs'
import { createLeash } from './leash.mjs'
import { descendants, isRunning, signalGroup, signalProcess } from './tree.mjs'

const patienceMilliseconds = 8_000
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
    const failed = new Promise((resolve, reject) => { child.once('spawn', resolve).once('error', reject) })
    await failed.catch((error) => { throw new Failure(`Could not start ${name} (${command}).`, { cause: error }) })
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

  /** Stops everything that runs, the database last. Resolves when nothing is left. */
  async function stopAll() {
    await stop([...children].filter(([, how]) => !how.last), patienceMilliseconds)
    await stop([...children].filter(([, how]) => how.last), databasePatienceMilliseconds)
    leash.release()
  }

  /** Ends everything at once. PostgreSQL then recovers at its next start. */
  function killAll() {
    for (const [{ pid }, { last }] of children) {
      if (last) signalProcess(pid, 'SIGQUIT')
      else for (const one of [...descendants(pid), -pid]) signalProcess(one, 'SIGKILL')
    }
  }

  /** @param {string} reason makes every step under way end with {@link Interrupted} */
  const interrupt = (reason) => interruption.abort(new Interrupted(reason))

  return { launch, stopAll, killAll, interrupt, interrupted, signal: interruption.signal }
}

/** @typedef {ReturnType<typeof createSupervisor>} Supervisor */

/**
 * @param {readonly [Child, { stopSignal: NodeJS.Signals, last: boolean }][]} entries
 * @param {number} patience milliseconds before they are killed
 */
async function stop(entries, patience) {
  await Promise.all(entries.map(async ([child, { stopSignal, last }]) => {
    // PostgreSQL ends its own processes; the tree of a build tool has to be noted before its root is gone.
    const tree = last ? [] : descendants(child.pid)
    if (last) signalProcess(child.pid, stopSignal)
    else signalGroup(child.pid, stopSignal)
    const deadline = Date.now() + patience
    while (Date.now() < deadline && [child.pid, ...tree].some(isRunning)) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    signalGroup(child.pid, last ? 'SIGQUIT' : 'SIGKILL')
    for (const pid of tree.filter(isRunning)) signalProcess(pid, 'SIGKILL')
    await Promise.race([child.exited, new Promise((resolve) => setTimeout(resolve, 5_000).unref())])
  }))
}
