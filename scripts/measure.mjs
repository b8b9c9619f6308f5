import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './lib/paths.mjs'
import { descendants } from './process/tree.mjs'

/*
 * Runs `npm start` in this clone until it is ready, stops it, and prints the time it took and the memory of all its
 * processes together (proportional set size: shared memory counts once; Linux only). For the first start, run it in a
 * fresh clone with an empty HOME; for the second, run it again.
 */

/** @param {number} pid @returns {number} megabytes */
function memoryOf(pid) {
  try {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return 0
  }
}

const started = performance.now()
const start = spawn('npm', ['start', '--', ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
})
const pid = start.pid ?? 0
function memory() {
  return [pid, ...descendants(pid)].reduce((sum, each) => sum + memoryOf(each), 0)
}
let peak = 0
const sampling = setInterval(() => {
  peak = Math.max(peak, memory())
}, 500)
let heard = ''
let isMeasured = false
start.stdout.setEncoding('utf8')
for await (const text of start.stdout) {
  heard += text
  process.stderr.write(text)
  if (isMeasured || !heard.includes('is ready')) continue
  isMeasured = true
  const seconds = (performance.now() - started) / 1000
  await pause(5000)
  const atRest = memory()
  start.kill('SIGTERM')
  process.stdout.write(
    `ready after ${seconds.toFixed(1)} s; memory at most ${Math.round(peak)} MB, at rest ${Math.round(atRest)} MB\n`,
  )
}
clearInterval(sampling)
if (!isMeasured) process.exitCode = 1
