import { appendFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/*
 * Loaded into the portal by `bodies.mjs` (`--import`): writes every tenth of a second how long the event loop was held
 * up at most, and how much memory the process has.
 */

const { BENCH_PROBE: file, PAYLOAD_SECRET: ofThePortal } = process.env
if (file !== undefined && ofThePortal !== undefined) {
  const delay = monitorEventLoopDelay({ resolution: 2 })
  delay.enable()
  setInterval(() => {
    const held = { at: Date.now(), delay: delay.max / 1e6, memory: process.memoryUsage().rss / 1e6, pid: process.pid }
    delay.reset()
    appendFileSync(file, `${JSON.stringify(held)}\n`)
  }, 100).unref()
}
