import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { root } from '../lib/paths.mjs'
import { signInAtPortal } from './sign-in.mjs'

/*
 * Starts the product on an empty database, sends bodies that are too large or hold too many rows, and prints for each
 * the answer, how long it took, and how long the portal's event loop was held up at most meanwhile:
 * `pnpm bench:bodies`. The ports are PORTAL_PORT and KPI_PORT.
 */

const folder = mkdtempSync(path.join(tmpdir(), 'kotipesa-bodies-'))
const data = path.join(folder, 'data')
const probe = path.join(folder, 'probe.log')

/**
 * @param {number} from
 * @returns {{ delay: number, memory: number }} the greatest of what the portal's processes noted since then
 */
function heldSince(from) {
  const notes = readFileSync(probe, 'utf8')
    .trim()
    .split('\n')
    .map((line) => /** @type {{ at: number, delay: number, memory: number }} */ (JSON.parse(line)))
    .filter(({ at }) => at >= from)
  return {
    delay: Math.max(...notes.map(({ delay }) => delay)),
    memory: Math.max(...notes.map(({ memory }) => memory)),
  }
}

/**
 * @param {string} what
 * @param {() => Promise<number | string>} work gives the status
 */
async function measure(what, work) {
  await pause(1_000)
  const from = Date.now()
  const status = await work()
  const seconds = (Date.now() - from) / 1000
  await pause(300)
  const { delay, memory } = heldSince(from)
  process.stdout.write(
    `${what}: ${status} after ${seconds.toFixed(2)} s, event loop held up ${Math.round(delay)} ms at most, ` +
      `memory ${Math.round(memory)} MB at most\n`,
  )
}

/**
 * @param {string} url
 * @param {string | ReadableStream} body
 * @param {Record<string, string>} headers
 * @returns {Promise<number | string>}
 */
async function post(url, body, headers) {
  const isStream = body instanceof ReadableStream
  const init = { method: 'POST', body, headers, ...(isStream ? { duplex: 'half' } : {}) }
  try {
    const answer = await fetch(url, /** @type {RequestInit} */ (init))
    await answer.text()
    return answer.status
  } catch {
    // The connection is closed while the rest is still being sent.
    return 'connection closed'
  }
}

const start = spawn(process.execPath, [path.join(root, 'scripts', 'start.mjs')], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    ...process.env,
    KOTIPESA_DATA: data,
    BENCH_PROBE: probe,
    NODE_OPTIONS: `--import ${pathToFileURL(path.join(root, 'scripts', 'bench', 'event-loop-probe.mjs')).href}`,
  },
})
const ended = new Promise((resolve) => start.once('close', resolve))
let heard = ''
start.stdout.setEncoding('utf8')
for await (const text of start.stdout) {
  heard += text
  if (heard.includes('Ctrl-C stops everything.')) break
}
start.stdout.resume()
try {
  /** @type {{ portal: string, accounts: { email: string, password: string }[] }} */
  const { portal, accounts } = JSON.parse(readFileSync(path.join(data, 'access.json'), 'utf8'))
  const editor = accounts.find(({ email }) => email.startsWith('editor-08@')) ?? { email: '', password: '' }
  const signedIn = await signInAtPortal(portal, editor)
  const json = { 'content-type': 'application/json' }
  const large = JSON.stringify({ name: 'x'.repeat(50_000_000) })
  /** @param {number} count */
  function training(count) {
    const row = { group: 'other', count: 1 }
    return JSON.stringify({ region: '08', participants: Array.from({ length: count }, () => row) })
  }
  await fetch(`${portal}/admin/login`).then((answer) => answer.text())
  await measure('nothing at all', async () => {
    await pause(2_000)
    return 'idle'
  })
  await measure('a stranger’s 50 MB, length told', () => post(`${portal}/api/teams`, large, json))
  await measure('a stranger’s 50 MB, length not told', () =>
    post(`${portal}/api/teams`, new Blob([large]).stream(), json),
  )
  await measure('a stranger’s 50 MB to a server function, length not told', () =>
    post(`${portal}/admin/login`, new Blob([large]).stream(), {
      'content-type': 'text/plain',
      'next-action': '0'.repeat(42),
      origin: portal,
    }),
  )
  await measure('an editor’s 100,000 rows', () => post(`${portal}/api/trainings`, training(100_000), signedIn))
  await measure('an editor’s 30,000 rows, just below 1 MB', () =>
    post(`${portal}/api/trainings`, training(30_000), signedIn),
  )
  await measure('an editor’s 200 rows of one training', () => post(`${portal}/api/trainings`, training(200), signedIn))
} finally {
  start.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
}
