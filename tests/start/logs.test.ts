import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { addressesOfRunning } from '../../scripts/database/embedded.mjs'
import { loadSecrets } from '../../scripts/start/secrets.mjs'
import { logsIn } from '../support/log-files'
import { openRefusingMailServer, type RefusingMailServer } from '../support/mail-server'
import { freePort } from '../support/ports'
import { environmentOfPortal } from '../support/processes'
import { serverFunctionIds } from '../support/server-actions'
import { start, stop, type Access, type Start } from '../support/start'
import { removeData, temporaryFolder } from '../support/temporary-folder'

const root = path.resolve(import.meta.dirname, '../..')
const parent = temporaryFolder()
const data = path.join(parent, 'data')
let running: Start
let mailServer: RefusingMailServer
let access: Access
let session = ''
let databaseUrl = ''
const statuses: number[] = []
/** What must not be found either. */
const secrets: string[] = []

/** Text as no code and no other test says it; the place tells where it came in. */
function marked(place: string): string {
  return `Merkki-${place}-7391`
}

beforeAll(async () => {
  mailServer = await openRefusingMailServer()
  const ports = { PORTAL_PORT: String(await freePort()), KPI_PORT: String(await freePort()) }
  running = start(data, { ...ports, SMTP_URL: mailServer.url })
  await running.says('Ctrl-C stops everything.')
  access = running.access()
  session = await signIn('editor-08@')
  databaseUrl = await wholeDatabase()
  secrets.push(access.serviceKey, session, ...access.accounts.map(({ password }) => password))
})
afterAll(async () => {
  await stop(running)
  await mailServer.close()
  removeData(data)
  removeData(parent)
})

/** The database by the server's own account, whom nothing is hidden from. */
async function wholeDatabase(): Promise<string> {
  const { serverUrl, url } = await addressesOfRunning(data, await loadSecrets(data))
  return new URL(new URL(url).pathname, serverUrl).toString()
}

async function signIn(beginning: string): Promise<string> {
  const { email = '', password = '' } = access.accounts.find((account) => account.email.startsWith(beginning)) ?? {}
  const answer = await send('POST', '/api/users/login', { body: JSON.stringify({ email, password }), token: '' })
  const { token } = JSON.parse(answer.text) as { token: string }
  return token
}

interface Sent {
  body?: BodyInit
  token?: string
  headers?: Record<string, string>
}

/** Sends something to the portal, or to an address as a whole, and reads the answer, whatever it is. */
async function send(
  method: string,
  address: string,
  { body, token = session, headers = {} }: Sent = {},
): Promise<{ status: number; text: string }> {
  const answer = await fetch(new URL(address, access.portal), {
    method,
    body,
    redirect: 'manual',
    headers: {
      ...(token === '' ? {} : { Authorization: `JWT ${token}` }),
      ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}),
      ...headers,
    },
  })
  statuses.push(answer.status)
  return { status: answer.status, text: await answer.text() }
}

/** How many requests have been answered since the last look. */
function answered(): number {
  return statuses.splice(0).length
}

function post(collection: string, record: Record<string, unknown>): Promise<{ status: number; text: string }> {
  return send('POST', `/api/${collection}`, { body: JSON.stringify(record) })
}

function person(place: string): Record<string, unknown> {
  return { region: '08', name: marked(place), basis: 'duty', monthsAfterEnd: 12 }
}

async function onDatabase(statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

/** Runs some work while the database refuses every person, in one of its ways. */
async function whileRefusing(refusal: string, undo: string, work: () => Promise<void>): Promise<void> {
  await onDatabase(refusal)
  try {
    await work()
  } finally {
    await onDatabase(undo)
  }
}

/** Runs `provision` as an operator does, and gives what it says. */
function provision(instructions: unknown): Promise<string> {
  return new Promise((resolve) => {
    const child = execFile(
      'pnpm',
      ['--silent', 'run', 'provision'],
      { cwd: path.join(root, 'apps', 'portal'), env: { ...process.env, ...environmentOfPortal(access.portal) } },
      (_, stdout, stderr) => resolve(`${stdout}${stderr}`),
    )
    child.stdin?.end(typeof instructions === 'string' ? instructions : JSON.stringify(instructions))
  })
}

describe('no log holds anything of what people enter', { timeout: 240_000 }, () => {
  it('plants it in signing in, with wrong passwords, addresses and everything around them', async () => {
    const email = `${marked('email')}@example.org`
    const password = marked('password')
    for (const body of [
      { email, password },
      { email: [email], password: { password } },
      { email, [password]: email },
    ]) {
      await send('POST', '/api/users/login', { body: JSON.stringify(body), token: '' })
    }
    const form = new FormData()
    form.set('_payload', JSON.stringify({ email, password }))
    form.set(marked('form'), marked('form'))
    await send('POST', '/api/users/login', { body: form, token: '' })
    await send('POST', `/first-administrator?token=${marked('token')}`, {
      body: new URLSearchParams({ token: marked('token'), email, name: marked('name'), password }),
    })
    await send('GET', '/api/users/me', { token: marked('session') })
    await send('GET', '/admin', { token: '', headers: { Cookie: `payload-token=${marked('cookie')}` } })
    await send('GET', '/api/facts', {
      token: '',
      headers: { Authorization: `service-clients API-Key ${marked('key').repeat(5)}` },
    })
    await send('POST', `/api/users/verify/${marked('verify')}`)
    await send('POST', '/api/users/forgot-password', { body: JSON.stringify({ email }) })
    expect(answered()).toBeGreaterThan(0)
  })

  it('plants it in records that are stored and in those that are not', async () => {
    const stored = await post('people', person('stored'))
    expect(stored.status).toBe(201)
    const { doc } = JSON.parse(stored.text) as { doc: { id: string } }
    for (const wrong of [
      { name: { x: marked('object') } },
      { monthsAfterEnd: marked('number') },
      { [marked('field')]: 1 },
    ]) {
      await send('PATCH', `/api/people/${doc.id}`, { body: JSON.stringify(wrong) })
    }
    await send('PATCH', `/api/people/${doc.id}`, {
      body: JSON.stringify({ name: marked('version'), updatedAt: marked('moment') }),
      headers: { 'If-Match': marked('match'), 'Idempotency-Key': marked('idempotency') },
    })
    await post('teams', { region: '08', name: marked('team'), serviceType: marked('closed'), validFrom: marked('day') })
    const administrator = await signIn('administrator@')
    secrets.push(administrator)
    const user = { email: `${marked('user')}@example.org`, name: marked('user'), password: marked('user') }
    for (const password of [user.password, 'x', `${marked('long')}${'x'.repeat(80)}`]) {
      await send('POST', '/api/users', { body: JSON.stringify({ ...user, password }), token: administrator })
    }
  })

  it('plants it in the forms and links of people without an account, and in messages to them that are refused', async () => {
    const date = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
    const made = await post('events', {
      region: '08',
      kind: 'dialogue',
      name: 'Koe',
      sessions: [{ date, hours: 3 }],
      isPublic: true,
    })
    const page = `/fi/koulutukset/${(JSON.parse(made.text) as { doc: { id: string } }).doc.id}`
    const email = `${marked('registrant')}@example.org`
    function fill(address: string, fields: Record<string, string>): Promise<{ status: number }> {
      return send('POST', address, { body: new URLSearchParams(fields), token: '' })
    }
    const entry = {
      name: marked('entry'),
      email,
      unit: marked('unit'),
      group: 'social-worker',
      sector: '',
      consent: '1',
    }
    expect((await fill(page, { ...entry, note: marked('note') })).status).toBe(303)
    for (const wrong of [{ email: marked('noEmail') }, { group: marked('group') }, { consent: marked('consent') }]) {
      await fill(`${page}?${marked('formQuery')}`, { ...entry, ...wrong })
    }
    await whileRefusing(
      `CREATE FUNCTION refuse_entry() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no %', NEW.name; END $$;
       CREATE TRIGGER refuse_entry BEFORE INSERT ON registrations FOR EACH ROW EXECUTE FUNCTION refuse_entry()`,
      'DROP FUNCTION refuse_entry CASCADE',
      async () => {
        expect((await fill(page, { ...entry, email: `${marked('another')}@example.org` })).status).toBe(500)
      },
    )
    const body = await vi.waitFor(async () => {
      const [row] = await onDatabase(
        `SELECT body, problem FROM messages WHERE state = 'refused' AND recipient ILIKE '${email}'`,
      )
      expect(String(row?.problem)).toMatch(/^550 .*Merkki/i)
      return String(row?.body)
    }, 20_000)
    const [, own = ''] = /\/i\/([\w-]{43})/.exec(body) ?? []
    expect(own).not.toBe('')
    secrets.push(own)
    for (const link of [own, marked('link'), marked('longLink').padEnd(43, '-')]) {
      for (const door of ['i', 'k', 'r', 't', 'v', 'todistus', 'feeds']) {
        await send('GET', `/${door}/${link}?lang=${marked('lang')}`, { token: '' })
        await fill(`/${door}/${link}`, { ...entry, act: marked('act'), note: marked('ownNote') })
      }
    }
  })

  it('plants it in bodies, addresses and headers that nobody understands', async () => {
    for (const body of [`{"name": "${marked('json')}", `, `{"a":1}${marked('after')}`, `"${marked('text')}"`]) {
      await send('POST', '/api/people', { body })
      await send('POST', '/api/people', { body, headers: { 'Content-Type': marked('type') } })
      await send('POST', '/api/people', { body, headers: { 'Content-Type': 'multipart/form-data; boundary=x' } })
    }
    for (const address of [
      `/api/people?where[name][equals]=${marked('where')}`,
      `/api/people?where[${marked('whereField')}][equals]=1&sort=${marked('sort')}&limit=${marked('limit')}`,
      `/api/people/${marked('id')}?depth=${marked('depth')}`,
      `/api/people?where[name][equals]=%E0%A4%A${marked('encoding')}`,
      `/api/%E0%A4%A${marked('path')}`,
      `/${marked('page')}?${marked('query')}`,
      `/admin/collections/${marked('collection')}?${marked('query')}`,
      `/admin/collections/people/${marked('record')}?${marked('query')}`,
      `/admin/collections/people?where[name][equals]=${marked('list')}&page=${marked('list')}`,
    ]) {
      await send('GET', address)
      await send('GET', address, { headers: { Cookie: `payload-token=${session}`, 'Sec-Fetch-Site': 'same-origin' } })
    }
    const large = new Blob([marked('large').repeat(150_000)]).stream()
    await fetch(new URL(`/api/people?${marked('large')}`, access.portal), {
      method: 'POST',
      body: large,
      duplex: 'half',
      headers: { 'Content-Type': 'application/json' },
    } as RequestInit).catch(() => undefined)
    expect(answered()).toBeGreaterThan(0)
  })

  it('plants it in calls of server functions of both applications', async () => {
    for (const [app, page] of [
      ['portal', '/admin'],
      ['kpi', `${access.kpi}/fi/sign-in`],
    ] as const) {
      for (const id of [...serverFunctionIds(app), marked('action')]) {
        for (const args of [
          [{ name: marked('function'), args: { data: marked('function') } }],
          [{ name: 'form-state', args: { collectionSlug: marked('state'), data: { name: marked('state') } } }],
          [{ name: 'render-document', args: { collectionSlug: 'people', docID: marked('document') } }],
          [marked('argument'), '$K1'],
        ]) {
          await send('POST', page, {
            body: JSON.stringify(args),
            headers: {
              'Next-Action': id,
              'Content-Type': 'text/plain;charset=UTF-8',
              Origin: new URL(page, access.portal).origin,
              Cookie: `payload-token=${session}`,
            },
          })
        }
      }
    }
    expect(answered()).toBeGreaterThan(0)
  })

  it('plants it in addresses, cookies and the sign-in of the KPI app', async () => {
    for (const address of [
      `/${marked('kpiPage')}`,
      `/fi/${marked('kpiPage')}?${marked('kpiQuery')}=${marked('kpiQuery')}`,
      `/fi/indicators/${marked('indicator')}?period=${marked('period')}`,
      `/fi/indicators/${marked('indicator')}/csv?period=${marked('period')}`,
      `/fi/regions/${marked('region')}`,
      `/fi/sign-in?next=${marked('next')}&reason=${marked('reason')}`,
      `/fi/%E0%A4%A${marked('kpiPath')}`,
    ]) {
      await send('GET', `${access.kpi}${address}`, { headers: { Cookie: `kotipesa-kpi=${marked('kpiSession')}` } })
    }
    for (const id of serverFunctionIds('kpi')) {
      const form = new FormData()
      form.set(`1_email`, `${marked('kpiEmail')}@example.org`)
      form.set(`1_password`, marked('kpiPassword'))
      form.set('1_locale', marked('locale'))
      form.set('0', '[{"problem":null,"email":""},"$K1"]')
      const headers = { 'Next-Action': id, Origin: access.kpi }
      await send('POST', `${access.kpi}/fi/sign-in`, { body: form, headers, token: '' })
    }
    expect(answered()).toBeGreaterThan(0)
  })

  it('plants it in statements that the database refuses, in each of its ways', async () => {
    const isMarked = "name LIKE 'Merkki-db%'"
    await whileRefusing(
      `ALTER TABLE people ADD CONSTRAINT no_mark CHECK (NOT (${isMarked}))`,
      'ALTER TABLE people DROP CONSTRAINT no_mark',
      async () => {
        expect((await post('people', person('dbCheck'))).status).toBe(400)
      },
    )
    for (const [raise, timing] of [
      [`RAISE EXCEPTION 'no % here', NEW.name`, ''],
      [`PERFORM NEW.name::uuid`, ''],
      [`RAISE EXCEPTION 'no % at the end', NEW.name`, 'CONSTRAINT'],
    ] as const) {
      const [before, after] = timing === '' ? ['BEFORE', ''] : ['AFTER', 'DEFERRABLE INITIALLY DEFERRED']
      await whileRefusing(
        `CREATE FUNCTION refuse_mark() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
           IF NEW.${isMarked} THEN ${raise}; END IF; RETURN NEW; END $$;
         CREATE ${timing} TRIGGER refuse_mark ${before} INSERT ON people ${after}
           FOR EACH ROW EXECUTE FUNCTION refuse_mark()`,
        'DROP FUNCTION refuse_mark CASCADE',
        async () => {
          expect((await post('people', person('dbRaised'))).status).toBe(500)
        },
      )
    }
  })

  it('plants it in imports that are refused: no JSON, no bundle, no facts, and by the database', async () => {
    const said: string[] = []
    for (const [name, text] of Object.entries({
      json: `{"facts": "${marked('importJson')}`,
      bundle: JSON.stringify({ facts: {}, details: { [marked('importKey')]: marked('importBundle') } }),
      facts: JSON.stringify({
        facts: {
          facts: 1,
          teams: [{ id: marked('importId'), name: marked('importName') }],
          trainers: marked('import'),
        },
        details: {},
      }),
    })) {
      const file = path.join(parent, `${name}.json`)
      writeFileSync(file, text)
      said.push(await provision({ imports: [file] }))
    }
    said.push(await provision(`{"accounts": "${marked('instructions')}"`))
    said.push(await provision({ accounts: [{ email: marked('account'), password: marked('account'), name: 5 }] }))
    expect(said.filter((words) => words.includes('Provisioning failed'))).toHaveLength(5)
    // An operator sees which place is wrong, and not what stands there.
    expect(said.join('\n').match(/Merkki-\w+/gi) ?? []).toEqual([])
  })

  it('plants it in a statement whose process is killed, and with it every connection', async () => {
    const holder = new Client({ connectionString: databaseUrl })
    holder.on('error', () => undefined)
    await holder.connect()
    await holder.query('BEGIN; LOCK TABLE people')
    const answer = post('people', person('killed'))
    const waiting = `SELECT pid FROM pg_stat_activity WHERE query ILIKE 'insert into "people"%' AND wait_event_type = 'Lock'`
    const pid = await vi.waitFor(async () => {
      const [row] = await onDatabase(waiting)
      expect(row?.pid).toEqual(expect.any(Number))
      return Number(row?.pid)
    }, 20_000)
    process.kill(pid, 'SIGKILL')
    expect((await answer).status).toBe(503)
    const form = new FormData()
    form.set('1_email', `${marked('kpiAway')}@example.org`)
    form.set('1_password', marked('kpiAway'))
    for (const id of serverFunctionIds('kpi')) {
      await send('POST', `${access.kpi}/fi/sign-in`, { body: form, headers: { 'Next-Action': id, Origin: access.kpi } })
    }
    await holder.end().catch(() => undefined)
    await vi.waitFor(async () => expect((await send('GET', '/api/health')).status).toBe(200), {
      timeout: 60_000,
      interval: 200,
    })
  })

  it('and finds none of it in any log, though the failures are there', async () => {
    await stop(running)
    const logs = logsIn(data)
    expect([...logs.keys()]).toEqual(expect.arrayContaining(['kpi.log', 'portal.log', 'postgres.log', 'provision.log']))
    expect(logs.get('portal.log')).toContain('"code":"P0001"')
    expect(logs.get('portal.log')).toContain('"constraint":"no_mark"')
    expect(logs.get('postgres.log')).toContain('was terminated by signal 9')
    const found = [...logs, ['what npm start said', running.output()] as const].flatMap(([name, text]) =>
      [...text.matchAll(/.*Merkki-\w+.*/gi)].map(([line]) => `${name}: ${line.slice(0, 400)}`),
    )
    expect(found).toEqual([])
    for (const [name, text] of logs) {
      expect(
        secrets.filter((secret) => text.includes(secret)),
        name,
      ).toEqual([])
    }
  })
})
