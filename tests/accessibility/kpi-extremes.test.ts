import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sealSession } from '../../apps/kpi/src/features/session/session-token'
import { extremeFacts, extremes } from '../../apps/kpi/src/testing/extreme-facts'
import { barriers, overflow } from '../support/accessibility'
import { newPage, openBrowser } from '../support/browser'

import { freePort } from '../support/ports'

const app = path.resolve(import.meta.dirname, '../../apps/kpi')
const secret = randomBytes(24).toString('hex')
const account = {
  name: 'Kansallinen koordinaattori',
  language: 'fi' as const,
  nationalRole: 'national-coordinator' as const,
  regions: [],
}
let browser: Browser
let page: Page
let portal: Server
let kpi: ChildProcess
let data: string
let address: string

/** A portal that tells these facts and knows one account. */
async function startPortal(): Promise<number> {
  const { facts, generatedAt, ...content } = extremeFacts()
  const told = JSON.stringify({ facts, generatedAt, revision: 'extreme', parts: { FI: content } })
  portal = createServer(({ url = '' }, response) => {
    const asked = new URL(url, 'http://portal.test')
    if (asked.pathname === '/api/facts' && asked.searchParams.get('since') === 'extreme') {
      response.writeHead(304).end()
      return
    }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(asked.pathname === '/api/facts' ? told : JSON.stringify(asked.pathname === '/api/me' ? account : {}))
  })
  const port = await freePort()
  await new Promise<void>((resolve) => portal.listen(port, '127.0.0.1', resolve))
  return port
}

beforeAll(async () => {
  const [portalPort, kpiPort] = [await startPortal(), await freePort()]
  address = `http://127.0.0.1:${kpiPort}`
  data = mkdtempSync(path.join(tmpdir(), 'kotipesa-extremes-'))
  const next = createRequire(path.join(app, 'package.json')).resolve('next/dist/bin/next')
  kpi = spawn(process.execPath, [next, 'start', '--port', String(kpiPort), '--hostname', '127.0.0.1'], {
    cwd: app,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production',
      PORT: String(kpiPort),
      PORTAL_URL: `http://127.0.0.1:${portalPort}`,
      KPI_URL: address,
      KPI_SERVICE_KEY: 'extreme',
      KPI_SESSION_SECRET: secret,
      KPI_DATA: data,
    },
  })
  await vi.waitFor(
    async () => {
      const { status } = await fetch(`${address}/api/health`)
      if (status !== 200) throw new Error(`the KPI app answers ${status}`)
    },
    { timeout: 60_000, interval: 500 },
  )
  const session = { token: 'extreme', account, expiresAt: Math.floor(Date.now() / 1000) + 3_600 }
  browser = await openBrowser()
  page = await newPage(browser)
  await page.context().addCookies([{ name: 'kotipesa-kpi', value: await sealSession(session, secret), url: address }])
})
afterAll(async () => {
  await browser.close()
  kpi.kill()
  portal.closeAllConnections()
  portal.close()
  rmSync(data, { recursive: true, force: true })
})

/** Without tables that scroll by themselves, no page should be longer than this many screens of a phone. */
const calm = { 1280: 14_000, 390: 30_000, 320: 34_000 } as const

async function looked(of: string): Promise<string[]> {
  const found: string[] = []
  for (const width of [1280, 390, 320] as const) {
    await page.setViewportSize({ width, height: 900 })
    const answer = await page.goto(`${address}/fi${of}`)
    expect([of, answer?.status()]).toEqual([of, 200])
    // Where there is least room most goes wrong; the same pages are under axe at every width in the other test.
    const wrong = width === 320 ? await barriers(page) : (await overflow(page)) > 0 ? ['it scrolls sideways'] : []
    found.push(...wrong.map((barrier) => `${of} at ${width}: ${barrier}`))
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    if (height > calm[width]) found.push(`${of} at ${width}: ${height} pixels high`)
    const text = (await page.locator('main').textContent()) ?? ''
    if (/NaN|undefined|Infinity|\[object/.test(text))
      found.push(`${of} at ${width}: ${/.{0,40}(NaN|undefined|Infinity|\[object).{0,40}/.exec(text)?.[0]}`)
    const folder = process.env.EXTREME_PICTURES
    if (folder !== undefined) {
      await page.screenshot({ path: path.join(folder, `${of.replaceAll(/\W+/g, '_')}-${width}.png`), fullPage: true })
    }
  }
  return found
}

function ofRegion(region: string): readonly string[] {
  return [
    `?region=${region}&period=2025`,
    `/regions/${region}?period=2025`,
    `/regions/${region}/where?period=2025`,
    `/regions/${region}/report?period=2025`,
    `/indicators/caseload-recommended?region=${region}&period=2024-H1`,
    `/indicators/reporting-completeness/evidence?region=${region}&period=2025`,
    `/teams?region=${region}`,
    `/trainers?region=${region}&period=2025`,
    `/plans?region=${region}&period=2025`,
    `/data?region=${region}`,
  ]
}

describe('pages of figures, however much or little there is', { timeout: 240_000 }, () => {
  it.each(ofRegion(extremes.empty))('are calm for a region that has nothing: %s', async (of) => {
    expect(await looked(of)).toEqual([])
  })

  it.each([...ofRegion(extremes.single), `/teams/${extremes.single}-0`])(
    'are calm for a region with one team: %s',
    async (of) => {
      expect(await looked(of)).toEqual([])
    },
  )

  it.each([...ofRegion(extremes.monthly), `/teams/${extremes.monthly}-0`])(
    'are calm with ten years of monthly reports: %s',
    async (of) => {
      expect(await looked(of)).toEqual([])
    },
  )

  it.each([
    '?region=FI&period=2025',
    '/indicators/team-training-coverage?region=FI&period=2025',
    '/regions',
    '/indicators',
    '/data?region=FI',
    '/plans?region=FI&period=2025',
  ])('are calm with 22 regions: %s', async (of) => {
    expect(await looked(of)).toEqual([])
  })
})
