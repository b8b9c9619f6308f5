import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { openLinks } from './links.mjs'
import { ask, atRate, pause, summary } from './load.mjs'
import { signInAtKpi, signInAtPortal } from './sign-in.mjs'

/*
 * Measures the pages of a product that has been started (`npm start -- --demo`), as docs/performance.md states them:
 * `pnpm bench:pages`, or only what is named: `pnpm bench:pages editors`. KOTIPESA_DATA names another data folder.
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

/** What was slower than wanted, or failed. @type {string[]} */
const over = []

/** @typedef {{ p50?: number, p95?: number }} Limits in milliseconds */

/**
 * Prints what was measured beside what is wanted.
 *
 * @param {string} name
 * @param {readonly import('./load.mjs').Outcome[]} outcomes
 * @param {Limits} [limits]
 */
function tell(name, outcomes, limits = {}) {
  const { p50, p95, failed, bytes } = summary(outcomes)
  /** @param {'p50' | 'p95'} which @param {number} value */
  function figure(which, value) {
    const limit = limits[which]
    if (limit === undefined) return `${which} ${value.toFixed(1)} ms`
    if (value >= limit) over.push(`${name}: ${which} ${value.toFixed(1)} ms`)
    return `${which} ${value.toFixed(1)} ms (wanted < ${limit.toFixed(1)}${value < limit ? '' : ', OVER'})`
  }
  if (failed.length > 0) over.push(`${name}: ${failed.length} failed`)
  const figures = [figure('p50', p50), figure('p95', p95), `${Math.round(bytes / 1000)} kB`]
  const failures = failed.length === 0 ? '' : `  ${failed.length} FAILED: ${[...new Set(failed)].join(', ')}`
  console.log(`  ${name.padEnd(24)} ${figures.join('  ')}${failures}`)
  return { p50, p95 }
}

/** What a KPI page may take at 50 requests a second; at 5 its middle is measured against a static file's. */
const pageLimits = { p50: 50, p95: 120 }
const timesStatic = 5

/** Milliseconds within which the first page after a change is wanted: a second for a page is a fault. */
const afterChange = 1000

/**
 * The KPI app's pages beside a static file of the same server.
 *
 * @param {string} cookie
 */
async function measureKpi(cookie) {
  const html = await (await fetch(`${kpi}/fi`, { headers: { cookie } })).text()
  const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec(html)?.[1]
  const addresses = {
    'a static file': `${kpi}${style}`,
    overview: `${kpi}/fi`,
    'a region': `${kpi}/fi/regions/08`,
    'an indicator': `${kpi}/fi/indicators/team-training-coverage?region=08`,
    'evidence of a figure': `${kpi}/fi/indicators/team-training-coverage/evidence?region=08`,
    'evidence, country': `${kpi}/fi/indicators/team-training-coverage/evidence?region=FI`,
    where: `${kpi}/fi/regions/08/where`,
    'report for the board': `${kpi}/fi/regions/08/report`,
    teams: `${kpi}/fi/teams?region=08`,
    'people and what if': `${kpi}/fi/trainers?region=08&pairs=1`,
    'plans, decisions, money': `${kpi}/fi/plans?region=08`,
    'state of the data': `${kpi}/fi/data`,
    'all indicators': `${kpi}/fi/indicators`,
    'all regions': `${kpi}/fi/regions`,
  }
  // The higher rate comes first: at the lower one, a middle of forty requests would else be that of code still cold.
  for (const rate of [50, 5]) {
    console.log(`KPI app, ${rate} requests a second:`)
    /** @type {Limits} the static file has none: it comes first and gives those of the pages */
    let limits = {}
    for (const [name, address] of Object.entries(addresses)) {
      for (let number = 0; number < 10; number += 1) await ask(address, { headers: { cookie } })
      const outcomes = await atRate(rate, 8, () => ask(address, { headers: { cookie } }))
      const measured = tell(name, outcomes, limits)
      if (name === 'a static file') limits = rate === 5 ? { p50: measured.p50 * timesStatic } : pageLimits
    }
  }
}

/** "Nothing has changed" of the facts, ten questions a second. */
async function measureUnchanged() {
  const headers = { authorization: `service-clients API-Key ${access.serviceKey}` }
  const { etag = '' } = await ask(`${portal}/api/facts`, { headers })
  function again() {
    return ask(`${portal}/api/facts`, { headers: { ...headers, 'if-none-match': etag } })
  }
  for (let number = 0; number < 10; number += 1) await again()
  console.log('Portal, 10 requests a second:')
  tell('/api/facts, 304', await atRate(10, 5, again), { p50: 10 })
}

/**
 * A change saved in the portal is on the page that is loaded next. What was saved goes into the trash afterwards.
 *
 * @param {string} cookie
 */
async function measureChange(cookie) {
  const headers = await signInAtPortal(portal, accountOf('editor', '08'))
  const today = new Date().toISOString().slice(0, 10)
  const year = today.slice(0, 4)
  const address = `${kpi}/fi/indicators/agreements?region=08&period=${year}`
  const row = new RegExp(`<th scope="row">${year}</th><td[^>]*>(?:<a[^>]*>)?([^<]*)<`)
  async function shown() {
    const html = await (await fetch(address, { headers: { cookie } })).text()
    return Number(row.exec(html)?.[1] ?? NaN)
  }
  const [before, made] = [
    await shown(),
    await fetch(`${portal}/api/agreements?depth=0`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ region: '08', madeOn: today }),
    }),
  ]
  const begin = performance.now()
  const after = await shown()
  const milliseconds = performance.now() - begin
  const { doc } = /** @type {{ doc?: { id: string } }} */ (await made.json())
  if (doc !== undefined) {
    const body = JSON.stringify({ deletedAt: new Date().toISOString() })
    await fetch(`${portal}/api/agreements/${doc.id}`, { method: 'PATCH', headers, body })
  }
  const isShown = made.status === 201 && after === before + 1
  if (!isShown) over.push(`a change saved is not on the next page: status ${made.status}, ${before} and then ${after}`)
  if (milliseconds > afterChange)
    over.push(`the page after a change: ${milliseconds.toFixed(0)} ms, not ${afterChange}`)
  console.log(
    `A change saved is on the page at the next load: ${isShown ? 'yes' : 'NO'}, in ${milliseconds.toFixed(0)} ms`,
  )
}

/** How often each of an editor's pages is asked for, one after another. */
const turns = 15

/** What an editor opens, one page after another by one person: as long as the server takes. */
async function measureTrainings() {
  const headers = await signInAtPortal(portal, accountOf('editor', '08'))
  const coordinator = await signInAtPortal(portal, accountOf('national-coordinator'))
  const [list, board] = [300, 500]
  const work = await fetch(`${portal}/api/work-packages?limit=1&depth=0&where[region][equals]=08`, { headers })
  const { docs } = /** @type {{ docs: { plan: string }[] }} */ (await work.json())
  const networks = await fetch(`${portal}/api/networks?limit=1&depth=0&where[region][equals]=08`, { headers })
  const network = /** @type {{ docs: { id: string }[] }} */ (await networks.json()).docs[0]?.id
  /** @type {readonly (readonly [name: string, address: string, p50: number, body?: string, as?: typeof headers])[]} */
  const pages = [
    ['home', '/admin', list],
    ...['needs', 'trainings', 'events', 'registrations', 'trainers', 'people', 'teams', 'plans', 'work-packages'].map(
      (each) => /** @type {const} */ ([`list: ${each}`, `/admin/collections/${each}`, list]),
    ),
    ['board page', '/admin/training-plan', board],
    ['board data', '/api/needs/plan', board, JSON.stringify({ region: '08' })],
    ['board of all plans', '/admin/rounds', board, undefined, coordinator],
    ['work of a plan', `/admin/plans/${docs[0]?.plan}/work-packages`, list],
    ['money and days', '/admin/money', board],
    ['money, as a workbook', `/api/prices/money.xlsx?region=08&year=${new Date().getFullYear()}`, board],
    ['table of targets', '/admin/targets?halves=1', board],
    ['audit log', '/admin/audit', list],
    ['list: requests', '/admin/collections/information-requests', list],
    ...['networks', 'meetings', 'questions', 'decisions', 'memos', 'partners', 'findings'].map(
      (each) => /** @type {const} */ ([`list: ${each}`, `/admin/collections/${each}`, list]),
    ),
    ['form of a network', `/admin/collections/networks/${network}`, list],
    ['plan of the year', '/admin/year', board],
    ['pillars and elements', '/admin/model', board],
    ['partners', '/admin/partners', list],
    ['low-threshold support', '/admin/support', list],
    ['experts by experience', '/admin/experts', list],
    ['roles', '/admin/roles', list],
    ['handover', '/admin/handover', list],
    ['public list', '/fi/koulutukset', list],
    ['material bank, a word', '/fi/aineistot?q=koulutuksissa', 100],
  ]
  console.log('Portal, one editor:')
  for (const [name, address, p50, body, as = headers] of pages) {
    const options = { headers: as, ...(body === undefined ? {} : { method: 'POST', body }) }
    for (let number = 0; number < 2; number += 1) await ask(`${portal}${address}`, options)
    const outcomes = []
    for (let number = 0; number < turns; number += 1) outcomes.push(await ask(`${portal}${address}`, options))
    tell(name, outcomes, { p50 })
  }
  const begin = performance.now()
  const proposed = await ask(`${portal}/api/needs/plan`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ region: '08', propose: true }),
  })
  console.log(`  a plan is proposed in ${(performance.now() - begin).toFixed(0)} ms (status ${proposed.status})`)
}

/** A document made of a region's records, read and given out, one after another by one person. */
async function measureDocuments() {
  const headers = await signInAtPortal(portal, accountOf('editor', '08'))
  const found = await fetch(`${portal}/api/documents?limit=1&depth=0&where[kind][equals]=activity-report`, { headers })
  const { docs } = /** @type {{ docs: { id: string }[] }} */ (await found.json())
  const document = `/api/documents/${docs[0]?.id}`
  /** @type {readonly (readonly [name: string, address: string, p50: number, method?: string])[]} */
  const steps = [
    ['list: documents', '/admin/collections/documents', 300],
    ['document form', `/admin/collections/documents/${docs[0]?.id}`, 300],
    ['a revision is made', `${document}/revise`, 2000, 'POST'],
    ['what has changed', `${document}/changes`, 2000],
    ['its page', `${document}/page`, 300],
    ['its Word file', `${document}/file?format=docx`, 1000],
    ['its PDF', `${document}/file?format=pdf`, 2000],
  ]
  console.log('Portal, an activity report of a year:')
  for (const [name, address, p50, method = 'GET'] of steps) {
    const options = { headers, method, ...(method === 'POST' ? { body: '{}' } : {}) }
    await ask(`${portal}${address}`, options)
    const outcomes = []
    for (let number = 0; number < turns; number += 1) outcomes.push(await ask(`${portal}${address}`, options))
    tell(name, outcomes, { p50 })
  }
}

/** What is opened by a link, without an account, one after another. */
async function measureLinks() {
  const links = await openLinks(portal, await signInAtPortal(portal, accountOf('editor', '08')))
  console.log('Portal, opened by a link:')
  for (const [name, address, p50] of /** @type {const} */ ([
    ['calendar feed', links.feed, 100],
    ['report link', links.report, 200],
  ])) {
    for (let number = 0; number < 2; number += 1) await ask(address)
    const outcomes = []
    for (let number = 0; number < turns; number += 1) outcomes.push(await ask(address))
    tell(name, outcomes, { p50 })
  }
  await links.close()
}

const editors = 50
const thinkSeconds = 5
const workSeconds = 60
const lists = ['team-reports', 'teams', 'trainings', 'trainers']

/** Fifty editors, each of whom lists (four pages of seven), opens and saves, with a pause of some seconds between. */
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
  const seen = { 'list by API': [], 'record page': [], 'record saved by API': [] }
  const end = performance.now() + workSeconds * 1000

  /** @param {number} number */
  async function work(number) {
    const { headers } = accounts[number % accounts.length] ?? { headers: {} }
    const ids = teams[number % accounts.length] ?? []
    const record = `team-reports/${ids[number % ids.length]}`
    /** @type {[string, string, { method?: string, body?: string }][]} */
    const steps = [
      ...lists.map((list) => /** @type {[string, string, {}]} */ ([`list: ${list}`, `/admin/collections/${list}`, {}])),
      ['record page', `/admin/collections/${record}`, {}],
      ['record saved by API', `/api/${record}?depth=0`, { method: 'PATCH', body: JSON.stringify({ children: 40 }) }],
      ['list by API', `/api/team-reports?limit=25&depth=1`, {}],
    ]
    await pause((number * thinkSeconds * 1000) / editors)
    for (let step = number; performance.now() < end; step += 1) {
      const [name, address, options] = steps[step % steps.length] ?? ['', '', {}]
      const outcomes = (seen[name] ??= [])
      outcomes.push(await ask(`${portal}${address}`, { headers, ...options }))
      await pause(thinkSeconds * 1000 * (0.5 + Math.random()))
    }
  }
  await Promise.all(Array.from({ length: editors }, (_, number) => work(number)))
  console.log(`Portal, ${editors} editors at work, each doing something every ${thinkSeconds} s:`)
  for (const [name, outcomes] of Object.entries(seen).sort()) {
    tell(name, outcomes, name.startsWith('list: ') ? { p50: 300 } : {})
  }
}

console.log(`${os.availableParallelism()} cores, load ${os.loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`)
const cookie = await signInAtKpi(kpi, accountOf('national-coordinator'))
const parts = {
  unchanged: measureUnchanged,
  kpi: () => measureKpi(cookie),
  change: () => measureChange(cookie),
  trainings: measureTrainings,
  documents: measureDocuments,
  links: measureLinks,
  editors: measureEditors,
}
const chosen = process.argv.slice(2)
for (const [name, measure] of Object.entries(parts)) {
  if (chosen.length === 0 || chosen.includes(name)) await measure()
}
console.log(over.length === 0 ? 'All as wanted.' : `Not as wanted:\n  ${over.join('\n  ')}`)
process.exit(over.length === 0 ? 0 : 1)
