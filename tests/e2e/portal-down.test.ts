import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { newPage, openBrowser, signInToKpi } from '../support/browser'
import { freePort } from '../support/ports'
import { temporaryFolder } from '../support/temporary-folder'

const access = inject('access')
const data = inject('data')
const app = path.resolve(import.meta.dirname, '../../apps/kpi')
const folder = temporaryFolder()
const started: ChildProcess[] = []
let browser: Browser
let page: Page

/** A KPI app like the running one, whose portal does not answer. */
async function kpiWithoutPortal(facts: string): Promise<string> {
  const port = await freePort()
  const { kpiSessionSecret, serviceKey } = JSON.parse(readFileSync(path.join(data, 'secrets.json'), 'utf8')) as Record<
    string,
    string
  >
  const origin = `http://localhost:${port}`
  started.push(
    spawn(process.execPath, [path.join(app, 'node_modules/next/dist/bin/next'), 'start', '-p', String(port)], {
      cwd: app,
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORTAL_URL: `http://localhost:${await freePort()}`,
        KPI_URL: origin,
        KPI_SERVICE_KEY: serviceKey,
        KPI_SESSION_SECRET: kpiSessionSecret,
        KPI_DATA: facts,
      },
    }),
  )
  await vi.waitFor(
    async () => {
      expect((await fetch(`${origin}/api/health`)).status).toBe(200)
    },
    { timeout: 30_000, interval: 200 },
  )
  return origin
}

function address(origin: string): string {
  return `${origin}/fi/indicators/team-training-coverage?region=08&period=2018`
}

beforeAll(async () => {
  browser = await openBrowser()
  page = await newPage(browser)
  await signInToKpi(page, access, 'manager-08')
  await page.goto(address(access.kpi))
})
afterAll(async () => {
  await browser.close()
  for (const child of started) child.kill()
  rmSync(folder, { recursive: true, force: true })
})

describe('the KPI app while the portal is down', { timeout: 120_000 }, () => {
  it('says so and shows the last facts it had, with their time', async () => {
    const table = await page.locator('table').first().textContent()
    await expect.poll(() => page.getByRole('main').textContent()).not.toContain('viimeisimmät tiedot')
    const facts = path.join(folder, 'with-facts')
    cpSync(path.join(data, 'kpi'), facts, { recursive: true })
    await page.goto(address(await kpiWithoutPortal(facts)))
    const text = await page.locator('body').textContent()
    expect(text).toContain('Tietojen syöttöpalveluun ei saada yhteyttä')
    expect(text).toMatch(/viimeisimmät tiedot, jotka saatiin \d{1,2}\.\d{1,2}\.\d{4}/)
    await expect.poll(() => page.locator('table').first().textContent()).toBe(table)
  })

  it('shows a plain error and no number when it never had any facts', async () => {
    const facts = path.join(folder, 'empty')
    mkdirSync(facts)
    await page.goto(address(await kpiWithoutPortal(facts)))
    await expect.poll(() => page.locator('h1').textContent()).toBe('Lukuja ei voida nyt näyttää')
    await expect.poll(() => page.locator('table').count()).toBe(0)
  })

  it('says that nobody can sign in now', async () => {
    const origin = await kpiWithoutPortal(path.join(folder, 'empty'))
    const stranger = await newPage(browser)
    await stranger.goto(origin)
    await stranger.getByRole('link', { name: 'Kirjaudu sisään' }).click()
    const problem = stranger.getByText('koska tietojen syöttöpalvelu ei vastaa')
    await problem.waitFor()
    await expect.poll(() => problem.count()).toBe(1)
  })
})
