import { readFileSync } from 'node:fs'
import { ask, atRate, pause, summary } from '../bench/load.mjs'
import { signInAtKpi, signInAtPortal } from '../bench/sign-in.mjs'
import { Failure } from '../lib/failure.mjs'
import { startProduct } from './product.mjs'

const editors = 50
const everyMilliseconds = 5_000
const viewsAMinute = 500

/** Pages of the KPI app as a region's director opens them. */
const kpiPages = [
  '/fi',
  '/fi/regions/08',
  '/fi/regions/08/where',
  '/fi/regions/08/report',
  '/fi/indicators',
  '/fi/indicators/team-training-coverage?region=08',
  '/fi/indicators/team-training-coverage/evidence?region=08',
  '/fi/teams?region=08',
  '/fi/trainers?region=08&pairs=1',
  '/fi/plans?region=08',
  '/fi/data',
]

/**
 * Fifty editors list, open and save for some minutes while 500 pages of the KPI app are opened each minute; then thirty
 * people change one record at once. Nothing may be answered with an error but the honest conflict. How the memory of both
 * grows meanwhile is told as a slope.
 *
 * @param {import('../toolchain/entry.mjs').Context} context
 * @param {number} minutes
 */
export async function load(context, minutes) {
  const product = await startProduct(context, { demo: true, kpi: true })
  const { report } = context
  try {
    const email = 'editor-08@kotipesa.example'
    const headers = await signInAtPortal(product.portal, { email, password: product.passwords[email] ?? '' })
    const cookie = await signInAtKpi(product.kpi, { email, password: product.passwords[email] ?? '' })
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
    const memory = [watchMemory('portal', product.portalPid), watchMemory('KPI app', product.kpiPid)]
    let view = 0
    const [outcomes, views] = await Promise.all([
      atRate((editors * 1_000) / everyMilliseconds, minutes * 60, () =>
        /** @type {() => Promise<import('../bench/load.mjs').Outcome>} */ (things[turn++ % things.length])(),
      ),
      atRate(viewsAMinute / 60, minutes * 60, () =>
        ask(`${product.kpi}${kpiPages[view++ % kpiPages.length]}`, { headers: { cookie } }),
      ),
    ])
    const failed = [
      ...told(report, `${editors} editors, one thing each ${everyMilliseconds / 1000} s, ${minutes} minutes`, outcomes),
      ...told(report, `meanwhile ${viewsAMinute} pages of the KPI app a minute`, views),
    ]
    for (const tell of memory) report.line(`    ${tell()}`)

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

/**
 * Tells how requests went.
 *
 * @param {import('../toolchain/entry.mjs').Context['report']} report
 * @param {string} name
 * @param {readonly import('../bench/load.mjs').Outcome[]} outcomes
 * @returns {number[]} the statuses of those that failed
 */
function told(report, name, outcomes) {
  const { p50, p95, failed } = summary(outcomes)
  const why = failed.length > 0 ? ` (${[...new Set(failed)].join(', ')})` : ''
  report.line(
    `    ${name}: ${outcomes.length} requests, p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${failed.length} failed${why}`,
  )
  return failed
}

/**
 * Looks at the memory of a process until it is asked for what it saw.
 *
 * @param {string} name
 * @param {() => number} pid
 * @returns {() => string}
 */
function watchMemory(name, pid) {
  /** @type {{ at: number, megabytes: number }[]} */
  const seen = []
  const begin = performance.now()
  const sampling = setInterval(() => seen.push({ at: performance.now() - begin, megabytes: memoryOf(pid()) }), 5_000)
  return () => {
    clearInterval(sampling)
    const settled = seen.filter(({ at }) => at > 60_000)
    const [first, last] = [settled[0], settled.at(-1)].map((each) => Math.round(each?.megabytes ?? 0))
    return `memory of the ${name} (resident): ${first} MB after a minute, ${last} MB at the end, slope ${slopeOf(settled).toFixed(2)} MB a minute`
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
