import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Failure, Interrupted, messageOf } from '../lib/failure.mjs'
import { createReport } from '../lib/report.mjs'
import { exitCodeFor, onStopRequest, stopSignals } from '../process/signals.mjs'
import { createSupervisor } from '../process/supervisor.mjs'
import { ensureToolchain } from './toolchain.mjs'
import { oldestBootstrapNode } from './versions.mjs'

/**
 * @typedef {object} Context
 * @property {import('../process/supervisor.mjs').Supervisor} supervisor
 * @property {import('../lib/report.mjs').Report} report
 *
 * @typedef {(context: Context) => Promise<number>} Work resolves to the exit code
 */

/**
 * Runs a command of this repository: brings the tools, runs the work with them, and whatever happens stops every
 * process it started before it ends.
 *
 * @param {string} script the entry's import.meta.url
 * @param {Work} work
 */
export async function runEntry(script, work) {
  const supervisor = createSupervisor()
  const report = createReport()
  onStopRequest({ first: supervisor.interrupt, again: supervisor.killAll })
  try {
    process.exitCode = await withTools(script, work, { supervisor, report })
  } catch (error) {
    process.exitCode = tell(error)
  } finally {
    await supervisor.stopAll()
  }
  // A handle that something left open must not keep the command alive.
  process.exit()
}

/**
 * @param {string} script
 * @param {Work} work
 * @param {Context} context
 * @returns {Promise<number>}
 */
async function withTools(script, work, context) {
  if (Number(process.versions.node.split('.')[0]) < oldestBootstrapNode) {
    throw new Failure(
      `Node ${oldestBootstrapNode} or later is needed, this is ${process.versions.node}: install a newer one.`,
    )
  }
  if (process.platform === 'win32')
    throw new Failure('Windows is not supported: use the Windows Subsystem for Linux (WSL).')
  if (process.env.KOTIPESA_RERUN !== undefined) return work(context)
  const node = await ensureToolchain(context.supervisor, context.report)
  if (node === process.execPath) return work(context)
  // Nothing runs any more; from here on the other Node minds what is started.
  await context.supervisor.stopAll()
  return rerun(node, script, context.supervisor.signal)
}

/**
 * Runs the same command again with another Node, passing on signals, and waits for it.
 *
 * @param {string} node
 * @param {string} script
 * @param {AbortSignal} interruption
 * @returns {Promise<number>} its exit code
 */
async function rerun(node, script, interruption) {
  const child = spawn(node, [fileURLToPath(script), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, KOTIPESA_RERUN: '1' },
  })
  for (const signal of stopSignals) process.on(signal, () => child.kill(signal))
  interruption.addEventListener(
    'abort',
    () => {
      if (!stopSignals.includes(interruption.reason.reason)) child.kill('SIGTERM')
    },
    { once: true },
  )
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? exitCodeFor(signal ?? '')))
  })
}

/**
 * @param {unknown} error
 * @returns {number} the exit code
 */
function tell(error) {
  if (error instanceof Interrupted) {
    process.stderr.write(`\nStopped (${error.reason}).\n`)
    return exitCodeFor(error.reason)
  }
  if (error instanceof Failure) {
    for (const line of error.details) process.stderr.write(`    ${line}\n`)
    process.stderr.write(`\n${error.message}\n`)
    return 1
  }
  process.stderr.write(`\n${error instanceof Error ? error.stack : messageOf(error)}\n`)
  return 1
}
