import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { descendants } from '../../scripts/process/tree.mjs'
import { newPage, openBrowser, signInToKpi, signInToPortal } from '../support/browser'
import { clusterOf } from '../support/temporary-folder'

const access = inject('access')
const data = inject('data')
let browser: Browser
let portal: Awaited<ReturnType<typeof newPage>>
let kpi: Page
let frozen: readonly number[] = []

function freeze(): void {
  const server = Number(readFileSync(path.join(clusterOf(data), 'postmaster.pid'), 'utf8').split('\n')[0])
  frozen = [server, ...descendants(server)]
  for (const pid of frozen) process.kill(pid, 'SIGSTOP')
}
async function thaw(): Promise<void> {
  for (const pid of frozen) process.kill(pid, 'SIGCONT')
  frozen = []
  await vi.waitFor(
    async () => {
      expect((await fetch(`${access.portal}/api/health`)).status).toBe(200)
    },
    { timeout: 30_000, interval: 100 },
  )
}

beforeAll(async () => {
  browser = await openBrowser()
  portal = await newPage(browser)
  await signInToPortal(portal, access, 'editor-08@')
  kpi = await newPage(browser)
  await signInToKpi(kpi, access, 'manager-08')
})
afterAll(async () => {
  await thaw()
  await browser.close()
})

describe('while the database is frozen', { timeout: 120_000 }, () => {
  it('both applications say whether they are well, nobody is signed out, and all goes on afterwards', async () => {
    await portal.goto(`${access.portal}/admin/collections/teams/create`)
    await portal.locator('#action-save').waitFor()
    freeze()
    expect((await fetch(`${access.portal}/api/health`)).status).toBe(503)
    expect((await fetch(`${access.kpi}/api/health`)).status).toBe(200)

    await portal.locator('#field-name').fill('Kesken jäänyt')
    await portal.locator('#action-save').click()
    await portal.getByText('Tietokantaan ei saada juuri nyt yhteyttä').waitFor()
    await expect.poll(() => portal.locator('#field-name').inputValue()).toBe('Kesken jäänyt')

    await kpi.goto(`${access.kpi}/fi`)
    await expect.poll(() => kpi.locator('body').textContent()).toContain('Tietojen syöttöpalveluun ei saada yhteyttä')
    await expect.poll(() => kpi.getByRole('button', { name: 'Kirjaudu ulos' }).count()).toBe(1)

    const other = await portal.context().newPage()
    const answer = await other.goto(`${access.portal}/admin/collections/teams`)
    expect(answer?.status()).toBe(503)
    await expect.poll(() => other.locator('h1').textContent()).toBe('Palvelu on hetken poissa käytöstä')

    await thaw()
    await other.getByRole('link', { name: 'Yritä uudelleen' }).click()
    await other.getByRole('heading', { level: 1, name: 'Tiimit' }).waitFor()
    await kpi.reload()
    await expect
      .poll(() => kpi.locator('body').textContent())
      .not.toContain('Tietojen syöttöpalveluun ei saada yhteyttä')
    expect(portal.problems).toEqual([])
  })

  it('a session that is due to be renewed is kept, and so is what was typed; it is renewed afterwards', async () => {
    const page = await portal.context().newPage()
    await page.clock.install()
    const asked = page.waitForResponse((answer) => answer.url().endsWith('/api/users/me') && answer.ok())
    await page.goto(`${access.portal}/admin/collections/teams/create`)
    const { exp } = (await (await asked).json()) as { exp: number }
    await page.locator('#action-save').waitFor()
    function renewal(): Promise<number> {
      return page.waitForResponse(/refresh-token/).then((answer) => answer.status())
    }
    await page.clock.setSystemTime(exp * 1000 - 100_000)
    freeze()
    const refused = renewal()
    await page.locator('#field-name').fill('Kesken jäänyt')
    expect(await refused).toBe(503)
    // It asks again by itself.
    expect(await renewal()).toBe(503)
    expect(await page.locator('#field-name').inputValue()).toBe('Kesken jäänyt')
    expect(page.url()).toContain('/collections/teams/create')
    const renewed = page.waitForResponse((answer) => answer.url().includes('refresh-token') && answer.ok())
    await thaw()
    await renewed
    expect(await page.locator('#field-name').inputValue()).toBe('Kesken jäänyt')
    await page.close()
  })
})
