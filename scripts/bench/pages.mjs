import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { ask, atRate, pause, summary } from './load.mjs'
import { signInAtKpi, signInAtPortal } from './sign-in.mjs'

/*
 * Measures the pages of a product that has been started (`npm start -- --demo`), as docs/performance.md states them:
 * `pnpm bench:pages`. KOTIPESA_DATA names another data folder.
 */

const data = process.env.KOTIPESA_DATA ?? '.kotipesa'

/** @type {{ portal: string, kpi: string, serviceKey: string, accounts: { email: string, password: string, role: string, regions: string[] }[] }} */
const access = JSON.parse(await readFile(path.join(data, 'access.json'), 'utf8'))
const kpi = new URL(access.kpi).origin
const portal = new URL(access.portal).origin

/**
 * @param {string} role
 * @param {string} [region] the only one of the account
 */
function accountOf(role, region) {
  const found = access.accounts.find(
    (each) => each.role === role && (region === undefined || each.regions.join() === region),
  )
  if (found === undefined) throw new Error(`access.json names no ${role}: start with --demo`)
  return found
}

/**
 * @param {string} name
 * @param {readonly import('./load.mjs').Outcome[]} outcomes
 */
function tell(name, outcomes) {
  const { p50, p95, failed, bytes } = summary(outcomes)
  const figures = [`p50 ${p50.toFixed(1)} ms`, `p95 ${p95.toFixed(1)} ms`, `${Math.round(bytes / 1000)} kB`]
  console.log(
    `  ${name.padEnd(34)} ${figures.join('  ')}${failed.length === 0 ? '' : `  ${failed.length} FAILED: ${[...new Set(failed)].join(', ')}`}`,
  )
}

/** The KPI app's pages beside a static file of the same server. */
async function measureKpi() {
  const cookie = await signInAtKpi(kpi, accountOf('national-coordinator'))
  const html = await (await fetch(`${kpi}/fi`, { headers: { cookie } })).text()
  const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec(html)?.[1]
  const addresses = {
    'a static file': `${kpi}${style}`,
    overview: `${kpi}/fi`,
    'a region': `${kpi}/fi/regions/08`,
    'an indicator': `${kpi}/fi/indicators/team-training-coverage?region=08`,
    'all indicators': `${kpi}/fi/indicators`,
  }
  for (const rate of [5, 50]) {
    console.log(`KPI app, ${rate} requests a second:`)
    for (const [name, address] of Object.entries(addresses)) {
      for (let number = 0; number < 10; number += 1) await ask(address, { headers: { cookie } })
      tell(name, await atRate(rate, 8, () => ask(address, { headers: { cookie } })))
    }
  }
}

/** "Nothing has changed" of the facts, one question after the other. */
async function measureUnchanged() {
  const headers = { authorization: `service-clients API-Key ${access.serviceKey}` }
  const { etag = '' } = await ask(`${portal}/api/facts`, { headers })
  const outcomes = []
  for (let number = 0; number < 50; number += 1) {
    outcomes.push(await ask(`${portal}/api/facts`, { headers: { ...headers, 'if-none-match': etag } }))
  }
  console.log('Portal:')
  tell('/api/facts, 304', outcomes)
}

const editors = 50
const thinkSeconds = 5
const workSeconds = 30

/** Fifty editors, each of whom lists, opens and saves, with a pause of some seconds between. */
async function measureEditors() {
  const accounts = [
    { region: '08', headers: await signInAtPortal(portal, accountOf('editor', '08')) },
    { region: '03', headers: await signInAtPortal(portal, accountOf('editor', '03')) },
  ]
  const teams = await Promise.all(
    accounts.map(async ({ region, headers }) => {
      const where = `where[region][equals]=${region}`
      const answer = await fetch(`${portal}/api/team-reports?limit=50&depth=0&${where}`, { headers })
      return /** @type {{ docs: { id: string }[] }} */ (await answer.json()).docs.map(({ id }) => id)
    }),
  )
  /** @type {Record<string, import('./load.mjs').Outcome[]>} */
  const seen = { 'list page': [], 'list by API': [], 'record page': [], 'record saved by API': [] }
  const end = performance.now() + workSeconds * 1000

  /** @param {number} number */
  async function work(number) {
    const { headers } = accounts[number % accounts.length] ?? { headers: {} }
    const ids = teams[number % accounts.length] ?? []
    const record = `team-reports/${ids[number % ids.length]}`
    /** @type {[string, string, { method?: string, body?: string }][]} */
    const steps = [
      ['list page', `/admin/collections/team-reports`, {}],
      ['record page', `/admin/collections/${record}`, {}],
      ['record saved by API', `/api/${record}?depth=0`, { method: 'PATCH', body: JSON.stringify({ children: 40 }) }],
      ['list by API', `/api/team-reports?limit=25&depth=1`, {}],
    ]
    await pause((number * thinkSeconds * 1000) / editors)
    for (let step = number; performance.now() < end; step += 1) {
      const [name, address, options] = steps[step % steps.length] ?? ['', '', {}]
      seen[name]?.push(await ask(`${portal}${address}`, { headers, ...options }))
      await pause(thinkSeconds * 1000 * (0.5 + Math.random()))
    }
  }
  await Promise.all(Array.from({ length: editors }, (_, number) => work(number)))
  console.log(`Portal, ${editors} editors at work, each doing something every ${thinkSeconds} s:`)
  for (const [name, outcomes] of Object.entries(seen)) tell(name, outcomes)
}

console.log(`${os.availableParallelism()} cores, load ${os.loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`)
await measureUnchanged()
await measureKpi()
await measureEditors()
process.exit(0)
