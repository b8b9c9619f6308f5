import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers, overflow } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'

const access = inject('access')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function home(account: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await newPage(browser, viewport)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await signInToPortal(page, access, account)
  await page.goto(`${access.portal}/admin`)
  await page.locator('.home h1').waitFor()
  await awake(page)
  return page
}

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('the first page, %s,', { timeout: 120_000 }, (_, viewport) => {
  it('of an editor says what needs a hand, what comes and what was done, and offers what is added most often', async () => {
    const page = await home('editor-08@', viewport)
    const region = page.locator('.home__region').first()
    for (const name of ['Seuraavat kahdeksan viikkoa', 'Viimeksi tehty']) {
      await region.getByRole('heading', { name }).waitFor()
    }
    expect(await region.locator('a[href*="/create"]').count()).toBeGreaterThan(0)
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
    await page.context().close()
  })

  it('of a manager says the same of the region and offers nothing to add', async () => {
    const page = await home('manager-08@', viewport)
    const region = page.locator('.home__region').first()
    await region.getByRole('heading', { name: 'Seuraavat kahdeksan viikkoa' }).waitFor()
    expect(await region.locator('a[href$="/create"]').count()).toBe(0)
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
    await page.context().close()
  })

  it('of the national coordinator has every region in one table, and tells which are without an editor', async () => {
    const page = await home('coordinator@', viewport)
    const without = page.getByRole('region', { name: 'Alueet, joilla ei ole muokkaajaa' })
    await without.getByText('Näillä alueilla kukaan ei voi kirjata mitään.', { exact: false }).waitFor()
    // Pirkanmaa has an editor.
    expect(await without.getByText('Pirkanmaa').count()).toBe(0)
    expect(await page.locator('.home table tbody tr').count()).toBe(22)
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
    await page.context().close()
  })
})
