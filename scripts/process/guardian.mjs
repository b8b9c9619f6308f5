import { createInterface } from 'node:readline'
import { isRunning, signalGroup, signalProcess } from './tree.mjs'

/**
 * Outlives the command that started it by a moment: when that one is killed without a chance to tidy up, its end of
 * the pipe closes, and the guardian stops what it had started, the applications first and then the database.
 *
 * Reads lines `add PID SIGNAL LAST` (LAST is 1 for what must stop after all others) and `remove PID`.
 */
/** @type {Map<number, { signal: NodeJS.Signals, last: boolean }>} */
const guarded = new Map()

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => undefined)

const lines = createInterface({ input: process.stdin })
lines.on('line', (line) => {
  const [verb, pid, signal, last] = line.split(' ')
  if (verb === 'add') guarded.set(Number(pid), { signal: /** @type {NodeJS.Signals} */ (signal), last: last === '1' })
  else guarded.delete(Number(pid))
})
lines.on('close', async () => {
  await stopAll(
    [...guarded].filter(([, how]) => !how.last),
    5_000,
  )
  await stopAll(
    [...guarded].filter(([, how]) => how.last),
    20_000,
  )
})

/**
 * @param {readonly [number, { signal: NodeJS.Signals, last: boolean }][]} processes
 * @param {number} patience milliseconds before they are killed
 */
async function stopAll(processes, patience) {
  for (const [pid, { signal, last }] of processes) {
    if (last) signalProcess(pid, signal)
    else signalGroup(pid, signal)
  }
  const deadline = Date.now() + patience
  while (Date.now() < deadline && processes.some(([pid]) => isRunning(pid))) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  for (const [pid] of processes) signalGroup(pid, 'SIGKILL')
}
