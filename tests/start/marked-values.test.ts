import { execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressesOfRunning } from '../../scripts/database/embedded.mjs'
import { loadSecrets } from '../../scripts/start/secrets.mjs'
import { accountOf, newPage, openBrowser, signInToKpi, signInToPortal } from '../support/browser'
import { logsIn } from '../support/log-files'
import { mark, marksIn, personalColumns, plant } from '../support/marks'
import { freePort } from '../support/ports'
import { start, stop, type Access, type Start } from '../support/start'
import { removeData, temporaryFolder } from '../support/temporary-folder'
import { textsInZip } from '../support/zipped'

/*
 * Every column that the record of processing names is given marked values, and a file with marks in its name and content is
 * attached. Then whatever leads out of the portal's own pages is searched for them. A personal field that is added to the
 * record enters by itself.
 */

const root = path.resolve(import.meta.dirname, '../..')
const parent = temporaryFolder()
const data = path.join(parent, 'data')
let running: Start
let access: Access
let database: Client
/** Of each account by the beginning of its address; they sign in before their addresses are marked. */
const tokens = new Map<string, string>()

beforeAll(async () => {
  const ports = { PORTAL_PORT: String(await freePort()), KPI_PORT: String(await freePort()) }
  running = start(data, ports, ['--demo'])
  await running.says('Ctrl-C stops everything.')
  access = running.access()
  const { serverUrl, url } = await addressesOfRunning(data, await loadSecrets(data))
  database = new Client({ connectionString: new URL(new URL(url).pathname, serverUrl).toString() })
  await database.connect()
}, 600_000)
afterAll(async () => {
  await database.end()
  await stop(running)
  removeData(data)
  removeData(parent)
})

interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
  readonly text: string
}

async function ask(address: string, options: RequestInit = {}): Promise<Reply> {
  const answer = await fetch(new URL(address, access.portal), { redirect: 'manual', ...options })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK'
  return { status: answer.status, headers: answer.headers, bytes, text: isZip ? textsInZip(bytes) : bytes.toString() }
}

async function as(beginning: string, address: string, options: RequestInit = {}): Promise<Reply> {
  const headers = { 'Content-Type': 'application/json', ...(options.headers as Record<string, string>) }
  const token = tokens.get(beginning)
  return ask(address, {
    ...options,
    headers: { ...headers, ...(token === undefined ? {} : { Authorization: `JWT ${token}` }) },
  })
}

async function made(collection: string, record: Record<string, unknown>): Promise<string> {
  const { status, text } = await as('editor-08@', `/api/${collection}?depth=0`, {
    method: 'POST',
    body: JSON.stringify(record),
  })
  expect(status, `${collection}: ${text}`).toBe(201)
  return (JSON.parse(text) as { doc: { id: string } }).doc.id
}

async function post(beginning: string, address: string, body: unknown): Promise<Reply> {
  const reply = await as(beginning, address, { method: 'POST', body: JSON.stringify(body) })
  expect(reply.status, `${address}: ${reply.text}`).toBeLessThan(300)
  return reply
}

async function signIn(beginning: string): Promise<void> {
  const { text } = await ask('/api/users/login', {
    method: 'POST',
    body: JSON.stringify(accountOf(access, beginning)),
    headers: { 'Content-Type': 'application/json' },
  })
  tokens.set(beginning, (JSON.parse(text) as { token: string }).token)
}

/** The kinds of things that the demonstration set has none of. */
async function addWhatIsMissing(): Promise<{ feed: string; attachment: string; training: string }> {
  const region = '08'
  await post('administrator@', '/api/users/invite', {
    region,
    name: `${mark}-invited-name`,
    email: `${mark}-invited-email@example.org`,
    role: 'editor',
  })
  await post('editor-08@', '/api/payload-preferences/teams-list', { value: { limit: 10 } })
  await made('saved-views', { region, name: 'Näkymä', list: 'people', query: 'where[name][like]=Oma' })
  await made('element-declines', { region, element: 'dialogues', status: 'agreed', reason: 'Yksi ei riitä.' })
  const feedId = await made('calendar-feeds', { region, holder: 'sihteeri', language: 'fi' })
  const { text: key } = await post('editor-08@', `/api/calendar-feeds/${feedId}/key`, {})
  const { rows } = await database.query<{ id: string; meeting: string }>(
    `SELECT (SELECT id FROM trainings WHERE region_id = '08' ORDER BY id LIMIT 1) AS id,
       (SELECT id FROM meetings WHERE region_id = '08' AND deleted_at IS NULL ORDER BY id LIMIT 1) AS meeting`,
  )
  await database.query(
    `INSERT INTO openid_accounts (issuer, subject, account) SELECT 'https://login.example', 'subject', id FROM users LIMIT 1`,
  )
  await post('manager-08@', '/api/regions/08/figure-sharing', { audience: 'everybody' })
  await post('coordinator@', '/api/regions/open-data/switch', { isOn: true })
  await post('coordinator@', '/api/regions/open-data/releases', { changes: 'Ensimmäinen' })
  const name = encodeURIComponent(`${mark}-attachment-name.pdf`)
  const upload = await as('editor-08@', `/api/attachments?meeting=${rows[0]?.meeting}&name=${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: `%PDF-1.7\n% ${mark}-attachment-content\n%%EOF`,
  })
  expect(upload.status, upload.text).toBe(201)
  const address = /\/feeds\/[\w-]+\.ics/.exec(key)?.[0] ?? ''
  expect(address).not.toBe('')
  return { feed: address, attachment: upload.text, training: rows[0]?.id ?? '' }
}

let added: Awaited<ReturnType<typeof addWhatIsMissing>>

/** Whatever is found where no mark may be, each told once by where it was and which column it comes from. */
const found = new Set<string>()

function search(where: string, text: string, mayHold: (found: string) => boolean = () => false): void {
  for (const each of marksIn(text)) if (!mayHold(each)) found.add(`${where}: ${each.replace(/-\d+(@.*)?$/, '')}`)
}

/** Whoever has signed in sees the own name at the head of a page. */
function isOwnName(each: string): boolean {
  return each.startsWith(`${mark}-users-name`)
}

function whatWasFound(): readonly string[] {
  const all = [...found]
  found.clear()
  return all
}

/** Of pages that differ by what they are about alone, so many are looked at. */
const mostOfOneKind = 4

/** What pages of one kind share: how deep they lie, below what, and what is asked of them. */
function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://x')
  const [, locale, ...rest] = pathname.split('/')
  const ending = /\/(?:csv|xlsx|evidence|report|where|[\w-]+\.\w+)$/.exec(pathname)?.[0] ?? ''
  return [locale, rest[0], rest.length, ending, ...[...searchParams.keys()].toSorted()].join(' ')
}

/** The addresses of the same application that an answer leads to. */
function linksIn({ text, headers }: Reply, origin: string): readonly string[] {
  const found = [...text.matchAll(/(?:href|action|"@id"|accessURL|downloadURL)[=:] ?"([^"#]+)/g)].map(
    ([, to = '']) => to,
  )
  return [...found, headers.get('location') ?? '']
    .filter((to) => to.startsWith('/') || to.startsWith(`${origin}/`))
    .map((to) => to.replace(origin, '').replaceAll('&amp;', '&'))
    .filter((to) => !to.startsWith('/_next'))
}

/** Pages and files of an application that lead to one another, some of each kind, from some of them on. */
async function walked(origin: string, from: readonly string[], cookie: string): Promise<ReadonlyMap<string, Reply>> {
  const seen = new Map<string, Reply>()
  const kinds = new Map<string, number>()
  const waiting = [...from]
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const kind = kindOf(address)
    const count = kinds.get(kind) ?? 0
    if (seen.has(address) || count >= mostOfOneKind) continue
    kinds.set(kind, count + 1)
    const reply = await ask(`${origin}${address}`, { headers: { Cookie: cookie } })
    seen.set(address, reply)
    waiting.push(...linksIn(reply, origin))
  }
  return seen
}

/** The shape of an address: its route in the file system, as far as that can be told from outside. */
function routesOfKpi(): readonly RegExp[] {
  const folder = path.join(root, 'apps/kpi/src/app')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file) && !/unknown|\/sign-in\//.test(file))
    .map((file) =>
      path
        .dirname(file)
        .replace(/^\[locale\]/, 'fi')
        .replaceAll(/\[\w+\]/g, '[^/]+'),
    )
    .map((route) => new RegExp(`^/${route === '.' ? '' : route}/?$`))
}

async function cookieOf(page: Page, origin: string): Promise<string> {
  const cookies = await page.context().cookies(origin)
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

/** Everything that a browser keeps beyond its cookies, of all pages of the context that are open. */
async function storageOf(page: Page): Promise<string> {
  const state = await page.context().storageState({ indexedDB: true })
  const other = await page.evaluate(async () =>
    JSON.stringify([Object.entries(sessionStorage), await caches.keys(), await indexedDB.databases()]),
  )
  return JSON.stringify(state) + other
}

describe('values of people, marked', { timeout: 600_000 }, () => {
  it('stand in every personal column', async () => {
    for (const beginning of [
      'editor-08@',
      'manager-08@',
      'reader-08@',
      'administrator@',
      'coordinator@',
      'editor-03@',
    ]) {
      if (access.accounts.some(({ email }) => email.startsWith(beginning))) await signIn(beginning)
    }
    added = await addWhatIsMissing()
    const empty: string[] = []
    for (const column of await personalColumns(database)) {
      // With marked addresses nobody could sign in any more: what the accounts have is marked at the end.
      if (column.table === 'users' && column.column === 'email') continue
      if ((await plant(database, column)) === 0) empty.push(`${column.table}.${column.column}`)
    }
    // Without a row nothing is searched for: make one in addWhatIsMissing.
    expect(empty).toEqual(['certificates.name', 'request_keys.body'])
    const people = await as('editor-08@', '/api/people?limit=2&depth=0')
    expect(marksIn(people.text).length).toBeGreaterThan(1)
    const invited = await database.query<{ found: number }>(
      `SELECT count(*)::int AS found FROM account_invitations WHERE name LIKE '${mark}%' AND email LIKE '${mark}%'`,
    )
    expect(invited.rows).toEqual([{ found: 1 }])
    const [{ id = '' } = {}] = (JSON.parse(people.text) as { docs: { id?: string }[] }).docs
    await as('editor-08@', `/api/people/${id}`, { method: 'PATCH', body: JSON.stringify({ name: `${mark}-edited` }) })
  })

  it('are in no facts, of whoever may ask for them', async () => {
    const key = { headers: { Authorization: `service-clients API-Key ${access.serviceKey}` } }
    for (const address of ['/api/facts', '/api/facts?facts=1', '/api/facts?facts=2', '/api/facts?since=']) {
      search(`${address} of the KPI app`, (await ask(address, key)).text)
      for (const who of tokens.keys()) search(`${address} of ${who}`, (await as(who, address)).text)
    }
    const { text } = await ask('/api/facts', key)
    expect(text.length).toBeGreaterThan(100_000)
    expect(whatWasFound()).toEqual([])
  })

  it('are on no page and in no file of the KPI app, in no open data, and in nothing that a browser keeps', async () => {
    const browser = await openBrowser()
    try {
      const kpi = new URL(access.kpi).origin
      const addresses: string[] = []
      const open = await walked(
        kpi,
        ['/fi', '/sv', '/en', '/open-data/catalog.jsonld', '/api/health', '/api/ready'],
        '',
      )
      for (const [address, { text }] of open) search(`nobody ${address}`, text)
      addresses.push(...open.keys())
      for (const who of ['manager-08@', 'coordinator@']) {
        const page = await newPage(browser)
        await signInToKpi(page, access, who)
        // No page leads to the words of a refusal.
        const begun = ['/fi', '/sv', '/en', '/fi/refused/forbidden']
        const replies = await walked(kpi, begun, await cookieOf(page, access.kpi))
        process.stdout.write(`${replies.size} pages and files of ${who} were searched\n`)
        for (const [address, { text }] of replies) search(`${who} ${address}`, text, isOwnName)
        addresses.push(...replies.keys())
        search(`browser of ${who}`, await storageOf(page))
        await page.context().close()
      }
      const paths = addresses.map((address) => address.split('?')[0] ?? '')
      const unseen = routesOfKpi().filter((route) => !paths.some((each) => route.test(each)))
      expect(unseen.map(String)).toEqual([])
      const page = await newPage(browser)
      await signInToPortal(page, access, 'editor-08@')
      for (const address of [
        '/admin/collections/people',
        '/admin/collections/registrations',
        '/admin/audit',
        '/admin/processing',
      ]) {
        await page.goto(`${access.portal}${address}`)
        await page.waitForLoadState('networkidle')
      }
      const { rows } = await database.query<{ id: string }>(`SELECT id FROM people WHERE region_id = '08' LIMIT 1`)
      await page.goto(`${access.portal}/admin/collections/people/${rows[0]?.id}`)
      await page.locator('#field-name').waitFor()
      expect(marksIn(await page.locator('#field-name').inputValue())).toHaveLength(1)
      search('browser of the editor', await storageOf(page))
    } finally {
      await browser.close()
    }
    expect(whatWasFound()).toEqual([])
  })

  it('are on no public page, in no feed of somebody else, and on no page that says what went wrong', async () => {
    const publicPages = [
      '/fi/koulutukset',
      '/sv/utbildningar',
      '/en/trainings',
      '/fi/aineistot',
      '/sv/material',
      '/en/materials',
      '/fi/opas',
    ]
    for (const [address, { text }] of await walked(new URL(access.portal).origin, publicPages, ''))
      search(address, text)
    const { status, text } = await ask(added.feed)
    expect(status).toBe(200)
    // The holder's own calendar says whose it is.
    search('feed', text, (each) => each.startsWith(`${mark}-calendar_feeds`))
    const { rows } = await database.query<{ person: string; registration: string }>(
      `SELECT (SELECT id FROM people WHERE region_id = '08' LIMIT 1) AS person, (SELECT id FROM registrations LIMIT 1) AS registration`,
    )
    for (const address of [
      `/api/people/${rows[0]?.person}`,
      `/api/people/${rows[0]?.person}/everything`,
      `/api/registrations/${rows[0]?.registration}`,
      `/admin/collections/people/${rows[0]?.person}`,
      `/api/people?where[name][equals]=x&sort=unknown`,
      '/api/unknown',
      '/admin/unknown',
      '/i/unknown',
      '/r/unknown',
    ]) {
      search(`${address} of nobody`, (await ask(address)).text)
      for (const who of ['coordinator@', 'editor-03@'])
        if (tokens.has(who)) search(`${address} of ${who}`, (await as(who, address)).text, isOwnName)
    }
    for (const who of ['editor-08@', 'manager-08@']) {
      for (const body of ['{', '{"name": 5}', '{"region": "03"}']) {
        search(
          `refusal to ${who}`,
          (await as(who, `/api/people/${rows[0]?.person}`, { method: 'PATCH', body })).text.replace(/"doc":.*/s, ''),
        )
      }
    }
    expect(whatWasFound()).toEqual([])
  })

  it('are in no message to anybody else', async () => {
    await database.query(
      `UPDATE people SET name = '${mark}-people-name-' || left(id::text, 8), email = '${mark}-people-email-' || left(id::text, 8) || '@example.org'`,
    )
    await database.query('DELETE FROM messages')
    const { rows } = await database.query<{ id: string }>(
      `SELECT id FROM meetings WHERE region_id = '08' AND state = 'planned' AND deleted_at IS NULL ORDER BY held_on DESC LIMIT 20`,
    )
    for (const { id } of rows) await as('editor-08@', `/api/meetings/${id}/invitations`, { method: 'POST', body: '{}' })
    const round = await made('report-rounds', { region: '08', kind: 'april', dueOn: '2030-04-30', language: 'fi' })
    await as('editor-08@', `/api/report-rounds/${round}/open`, { method: 'POST', body: '{}' })
    const sent = await database.query<{ recipient: string; said: string }>(
      `SELECT recipient, concat_ws(' ', subject, body, calendar) AS said FROM messages`,
    )
    for (const { recipient, said } of sent.rows) {
      const own = /email-(\w+)@/.exec(recipient)?.[1] ?? 'nobody'
      search('message', said, (each) => each.includes(own))
    }
    process.stdout.write(`${sent.rows.length} messages were searched\n`)
    expect(sent.rows.length).toBeGreaterThan(0)
    expect(whatWasFound()).toEqual([])
  })

  it('are in no log and in nothing that tells of a backup', async () => {
    await new Promise<void>((resolve) => {
      const env = { ...process.env, KOTIPESA_DATA: data }
      spawn(process.execPath, [path.join(root, 'scripts/backup.mjs')], { cwd: root, env, stdio: 'ignore' }).once(
        'close',
        () => resolve(),
      )
    })
    const [archive = ''] = readdirSync(path.join(data, 'backups'))
    expect(archive).not.toBe('')
    const packed = path.join(data, 'backups', archive)
    // Its rows hold them, of course: what tells of the archive does not.
    const names = execFileSync('tar', ['--zstd', '-tf', packed], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    const manifest = execFileSync('tar', ['--zstd', '-xOf', packed, 'manifest.json'], { encoding: 'utf8' })
    expect(manifest).toContain('kotipesa-backup')
    search('backup', `${archive} ${names} ${manifest}`)
    for (const [name, text] of logsIn(data)) search(name, text)
    search('npm start', running.output())
    expect(readFileSync(path.join(data, 'logs', 'portal.log'), 'utf8')).toContain('"path"')
    expect(whatWasFound()).toEqual([])
  })
})
