import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Failure } from '../lib/failure.mjs'
import { openLog } from '../lib/log-file.mjs'
import { shown } from '../lib/paths.mjs'
import { descendants, signalProcess } from './tree.mjs'

const tailLines = 25
const closeMilliseconds = 500

/**
 * Runs one command to its end under the supervisor, its output in a log file.
 *
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 * @param {string} name what it is, in words for a person, e.g. "the build"
 * @param {readonly [string, ...string[]]} commandLine
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {{ uid: number, gid: number }} [options.account] another account to run as; only root may
 * @param {string} [options.input] text for its standard input, which is otherwise empty
 * @param {string} [options.log] file to which the whole output is added
 * @param {number} [options.milliseconds] after which it is killed, and has failed
 * @param {string} [options.advice] what to do when it fails, e.g. "Put that right and start again."
 * @param {(line: string) => void} [options.onLine] gets each line of output
 * @param {(line: string) => boolean} [options.keepsSecret] says of a line that it must be kept nowhere, and takes it
 * @returns {Promise<string>} the last lines of its output
 * @throws {Failure} when it ends with another code than 0
 */
export async function runCommand(supervisor, name, commandLine, options = {}) {
  const [command, ...args] = commandLine
  const { cwd, env = process.env, account, input = '', log, milliseconds, advice = '', onLine, keepsSecret } = options
  const child = await supervisor.launch(name, command, args, { cwd, env, account, stdio: 'pipe' })
  const file = log === undefined ? null : createWriteStream(log, { fd: openLog(log).descriptor })
  // What a daemon left behind still says is lost, and so is what a full disk does not take.
  file?.on('error', () => undefined)
  /** @type {string[]} */
  const tail = []
  for (const stream of [child.process.stdout, child.process.stderr]) {
    if (stream === null) continue
    createInterface({ input: stream }).on('line', (line) => {
      if (keepsSecret?.(line) === true) return
      file?.write(`${line}\n`)
      tail.push(line)
      if (tail.length > tailLines) tail.shift()
      onLine?.(line)
    })
  }
  child.process.stdin?.on('error', () => undefined)
  child.process.stdin?.end(input)

  const limit =
    milliseconds === undefined
      ? undefined
      : setTimeout(() => {
          for (const pid of [...descendants(child.pid), -child.pid]) signalProcess(pid, 'SIGKILL')
        }, milliseconds)
  // A daemon left behind may keep the output open, so its end is not waited for without limit.
  const closed = new Promise((resolve) => child.process.once('close', resolve))
  const ending = await Promise.race([child.exited, supervisor.interrupted]).finally(() => clearTimeout(limit))
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, closeMilliseconds))])
  file?.end()
  if (ending === 'code 0') return tail.join('\n')
  const whole = log === undefined ? '' : ` The whole output is in ${shown(log)}.`
  throw new Failure(`${capital(name)} failed (${ending}).${whole}${advice === '' ? '' : ` ${advice}`}`, {
    details: tail,
  })
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
