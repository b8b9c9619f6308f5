import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Ties started processes to this one through a guardian process, started with the first of them.
 */
export function createLeash() {
  /** @type {import('node:child_process').ChildProcess | null} */
  let guardian = null

  /** @param {string} line */
  function tell(line) {
    if (guardian === null) {
      guardian = spawn(process.execPath, [fileURLToPath(new URL('guardian.mjs', import.meta.url))], {
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
        cwd: '/',
        env: {},
      })
      guardian.unref()
      guardian.on('error', () => undefined)
      guardian.stdin?.on('error', () => undefined)
    }
    guardian.stdin?.write(`${line}\n`)
  }

  return {
    /**
     * @param {number} pid leader of its process group
     * @param {NodeJS.Signals} signal the one that makes it stop cleanly
     * @param {boolean} last true for what the others need until they have stopped
     */
    add: (pid, signal, last) => tell(`add ${pid} ${signal} ${last ? 1 : 0}`),
    /** @param {number} pid */
    remove: (pid) => tell(`remove ${pid}`),
    /** Lets the guardian go; what it still holds is stopped by it. */
    release: () => void guardian?.stdin?.end(),
  }
}
