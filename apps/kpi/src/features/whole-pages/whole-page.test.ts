import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { sampleParts } from '../../testing/sample-facts'
import { answerJson, startTinyPortal, type TinyPortal } from '../../testing/tiny-portal'
import { accountChecks } from '../session/process-accounts'
import { sessionCookieName } from '../session/session-cookie'
import { sealSession } from '../session/session-token'
import { answerWhole } from './whole-page'

const folder = mkdtempSync(join(tmpdir(), 'kotipesa-pages-'))
const secret = 'x'.repeat(32)
const origin = 'http://localhost:3001'
const narrow = { name: 'Testi', language: 'fi', nationalRole: null, regions: [{ code: '08', role: 'reader' }] } as const
const wide = { ...narrow, regions: [...narrow.regions, { code: '03', role: 'reader' }] } as const

let account: typeof narrow | typeof wide = narrow
let made = 0
/** What happens just before the app makes a page that it has asked of itself. */
let meanwhile: () => void = () => {}
let server: TinyPortal
let cookie = ''

/** Stands for the portal, and for the app as it reaches itself. */
function answer({ url }: IncomingMessage, response: ServerResponse): void {
  if (url?.startsWith('/api/me') === true) return answerJson(response, 200, account)
  if (url?.startsWith('/api/facts') === true) return answerFacts(url, response)
  made += 1
  meanwhile()
  const shown = account.regions.map(({ code }) => code).join()
  const refused = url?.includes('/none') === true ? 404 : url?.includes('03') === true ? 403 : 200
  if (url?.includes('/refused/') === true) {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<h1>${url}</h1><script>1</script>`)
    return
  }
  const [status, headers] =
    url === '/fi/regions' ? [307, { location: '/fi' }] : [refused, { 'content-type': 'text/html' }]
  response.writeHead(Number(status), headers).end(`<p>${shown}</p><script>1</script>`)
}

function answerFacts(url: string, response: ServerResponse): void {
  if (url.includes('since=r1')) response.writeHead(304).end()
  else answerJson(response, 200, sampleParts('r1'))
}

beforeAll(async () => {
  server = await startTinyPortal(answer)
  const settings = {
    PORTAL_URL: server.origin,
    KPI_URL: origin,
    KPI_SERVICE_KEY: secret,
    KPI_SESSION_SECRET: secret,
    KPI_DATA: folder,
    PORT: new URL(server.origin).port,
  }
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  const session = { token: 'a token', account: { ...narrow, regions: [...narrow.regions] }, expiresAt: 4_102_444_800 }
  cookie = `${sessionCookieName(origin)}=${await sealSession(session, secret)}`
})
afterAll(async () => {
  await server.close()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  made = 0
  account = narrow
  meanwhile = () => {}
  accountChecks().forget('a token')
})

/** The HTML of a page that is answered at once; null when Next is to answer. */
async function page(path: string, init: { readonly method?: string; readonly headers?: Record<string, string> } = {}) {
  const headers = { cookie, ...init.headers }
  const whole = await answerWhole(new NextRequest(`${origin}${path}`, { ...init, headers }))
  return whole === null ? null : await whole.text()
}

it('makes a page once, and gives it without script from then on', async () => {
  expect([await page('/fi?a'), await page('/fi?a')]).toEqual(['<p>08</p>', '<p>08</p>'])
  expect(made).toBe(1)
})

it('makes another for another address, and for other rights', async () => {
  expect(await page('/fi?b')).toBe('<p>08</p>')
  expect(await page('/sv?b')).toBe('<p>08</p>')
  account = wide
  accountChecks().forget('a token')
  expect(await page('/fi?b')).toBe('<p>08,03</p>')
  expect(made).toBe(3)
})

it('keeps nothing that was made while rights changed: it may show more than is seen by whom it would be kept for', async () => {
  meanwhile = () => {
    account = wide
    accountChecks().forget('a token')
  }
  expect(await page('/fi?c')).toBeNull()
  account = narrow
  meanwhile = () => {}
  accountChecks().forget('a token')
  expect(await page('/fi?c')).toBe('<p>08</p>')
  expect(made).toBe(2)
})

it('makes a page once for all who ask for it at once', async () => {
  expect(new Set(await Promise.all([page('/fi?d'), page('/fi?d'), page('/fi?d')]))).toEqual(new Set(['<p>08</p>']))
  expect(made).toBe(1)
})

it('leaves to Next a redirection', async () => {
  expect([await page('/fi/regions'), made]).toEqual([null, 1])
})

it.each([
  ['who has not signed in', '/fi?e', { headers: { cookie: '' } }],
  ['the way back from the portal, whose code counts once', '/fi/sign-in/return?code=x', { headers: { cookie: '' } }],
  ['the same of somebody who has signed in already', '/fi/sign-in/return?code=x', {}],
  ['a form', '/fi?e', { method: 'POST' }],
  ['the script of a page', '/fi?e', { headers: { rsc: '1' } }],
  ['a file', '/fi/indicators/agreements/csv', {}],
  ['an address without a language', '/', {}],
])('leaves to Next %s, and makes nothing', async (_, path, init) => {
  expect([await page(path, init), made]).toEqual([null, 0])
})

it('is made for each request, without script, where it shows what the portal keeps beside facts; text also for strangers', async () => {
  for (const address of ['/fi/given', '/sv/comparison', '/en/open-data']) {
    const before = made
    for (const each of [1, 2]) {
      const page = await answerWhole(new NextRequest(`${origin}${address}`, { headers: { cookie } }))
      expect(await page?.text()).toBe('<p>08</p>')
      expect(made).toBe(before + each)
    }
  }
  const text = await answerWhole(new NextRequest(`${origin}/fi/about`))
  expect(await text?.text()).not.toContain('<script')
  expect(await (await answerWhole(new NextRequest(`${origin}/fi/sign-in`)))?.text()).not.toContain('<script')
  expect(await answerWhole(new NextRequest(`${origin}/fi/given`, { method: 'POST' }))).toBeNull()
})

it('says in a page of its own, without script, why there is none, and never keeps that', async () => {
  for (const [address, status] of [
    ['/fi/regions/03', 403],
    ['/sv/none', 404],
    ['/en/given?region=03', 403],
  ] as const) {
    for (const each of [1, 2]) {
      const before = made
      const answer = await answerWhole(new NextRequest(`${origin}${address}`, { headers: { cookie } }))
      const text = `<h1>${address.slice(0, 3)}/refused/${status === 403 ? 'forbidden' : 'notFound'}</h1>`
      expect([each, address, answer?.status, await answer?.text(), made - before]).toEqual([
        each,
        address,
        status,
        text,
        2,
      ])
    }
  }
  expect(await answerWhole(new NextRequest(`${origin}/fi/none`))).toBeNull()
})
