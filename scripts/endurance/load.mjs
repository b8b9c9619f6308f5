import { readFileSync } from 'node:fs'
import { ask, atRate, pause, summary } from '../bench/load.mjs'
import { signInAtPortal } from '../bench/sign-in.mjs'
import { Failure } from '../lib/failure.mjs'
import { startProduct } from './product.mjs'

const editors = 50
const everyMilliseconds = 5_000

/**
 * Fifty editors list, open and save for some minutes; then thirty people change one record at once. Nothing may be
 * answered with an error but the honest conflict. How the portal's memory grows meanwhile is told as a slope.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {number} minutes
 */
export async function load(context, minutes) {
  const product = await startProduct(context, { demo: true })
  const { report } = context
  try {
    const email = 'editor-08@kotipesa.example'
    const headers = await signInAtPortal(product.portal, { email, password: product.passwords[email] ?? '' })
    const list = await fetch(`${product.portal}/api/teams?limit=50&depth=0`, { headers })
    const { docs } = /** @type {{ docs: { id: string }[] }} */ (await list.json())
    let turn = 0
    const things = [
      () => ask(`${product.portal}/admin/collections/teams`, { headers }),
      () => ask(`${product.portal}/admin/collections/trainings`, { headers }),
      () => ask(`${product.portal}/admin/collections/teams/${docs[turn % docs.length]?.id}`, { headers }),
      () => ask(`${product.portal}/api/team-reports?limit=25&depth=0`, { headers }),
      () =>
        ask(`${product.portal}/api/agreements?depth=0`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ region: '08', madeOn: '2024-05-20' }),
        }),
    ]
    /** @type {{ at: number, megabytes: number }[]} */
    const memory = []
    const begin = performance.now()
    const sampling = setInterval(
      () => memory.push({ at: performance.now() - begin, megabytes: memoryOf(product.portalPid()) }),
      5_000,
    )
    const outcomes = await atRate((editors * 1_000) / everyMilliseconds, minutes * 60, () =>
      /** @type {() => Promise<import('../bench/load.mjs').Outcome>} */ (things[turn++ % things.length])(),
    )
    clearInterval(sampling)
    const { p50, p95, failed } = summary(outcomes)
    const settled = memory.filter(({ at }) => at > 60_000)
    report.line(
      `    ${editors} editors, one thing each ${everyMilliseconds / 1000} s, ${minutes} minutes: ${outcomes.length} requests, ` +
        `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${failed.length} failed${failed.length > 0 ? ` (${[...new Set(failed)].join(', ')})` : ''}`,
    )
    report.line(
      `    memory of the portal (resident): ${Math.round(settled[0]?.megabytes ?? 0)} MB after a minute, ${Math.round(settled.at(-1)?.megabytes ?? 0)} MB at the end, ` +
        `slope ${slopeOf(settled).toFixed(2)} MB a minute`,
    )

    await pause(1_000)
    const one = docs[0]?.id
    const read = await fetch(`${product.portal}/api/teams/${one}?depth=0`, { headers })
    const etag = read.headers.get('etag')
    await read.text()
    const statuses = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        const { status } = await ask(`${product.portal}/api/teams/${one}?depth=0`, {
          method: 'PATCH',
          headers: { ...headers, ...(etag === null ? {} : { 'If-Match': etag }) },
          body: JSON.stringify({ name: `Kestokoe ${index}` }),
        })
        return status
      }),
    )
    const counted = [...new Set(statuses)].map(
      (status) => `${statuses.filter((each) => each === status).length} × ${status}`,
    )
    report.line(`    thirty changes to one record at once: ${counted.join(', ')}`)
    const odd = statuses.filter((status) => status !== 200 && status !== 409 && status !== 412)
    if (failed.length + odd.length > 0) throw new Failure('Some requests ended in an error.')
  } finally {
    await product.remove()
  }
}

/** @param {number} pid @returns {number} megabytes */
function memoryOf(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/**
 * @param {readonly { at: number, megabytes: number }[]} samples
 * @returns {number} megabytes a minute, by least squares
 */
function slopeOf(samples) {
  /** @param {readonly number[]} values */
  function mean(values) {
    return values.reduce((sum, each) => sum + each, 0) / (values.length || 1)
  }
  const [at, megabytes] = [mean(samples.map((each) => each.at)), mean(samples.map((each) => each.megabytes))]
  const above = samples.reduce((sum, each) => sum + (each.at - at) * (each.megabytes - megabytes), 0)
  const below = samples.reduce((sum, each) => sum + (each.at - at) ** 2, 0)
  return below === 0 ? 0 : (above / below) * 60_000
}
