import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await newPage(browser)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await signInToPortal(page, access, 'editor-08@')
})
afterAll(() => browser.close())

const records = recordsOn(() => page, access.portal)

async function rowsShown(): Promise<readonly string[]> {
  await page.locator('tbody tr').first().waitFor()
  return page.locator('tbody tr .cell-title').allInnerTexts()
}

describe.each([
  ['a desk', 1280],
  ['a phone', 390],
])('on %s', { timeout: 120_000 }, (_, width) => {
  it('a list as it is filtered and ordered is kept under a name, opened by another, and thrown away', async () => {
    await page.setViewportSize({ width, height: 900 })
    const years = width === 390 ? ['2080', '2081'] : ['2070', '2071']
    for (const year of years) await records.make('prices', { region: '08', year, trainerDay: 400 })
    const query = new URLSearchParams({
      'where[or][0][and][0][trainerDay][equals]': '400',
      search: years[0]?.slice(0, 3) ?? '',
      sort: 'year',
      columns: JSON.stringify(['title', 'trainerDay', '-participantDay', '-operations']),
    })
    const shown = years.map((year) => `Hinnat · ${year}`)
    await page.goto(`${access.portal}/admin/collections/prices?${query.toString()}`)
    await rowsShown()
    await awake(page)
    await page.getByText('Tallenna näkymä', { exact: true }).click()
    const button = page.getByRole('button', { name: 'Tallenna tämä näkymä' })
    expect(await button.isDisabled()).toBe(true)
    const name = `Omat ${width}`
    await page.getByLabel('Nimi', { exact: true }).fill(name)
    expect(await violations(page)).toEqual([])
    await button.click()
    await page.getByText(`Näkymä ”${name}” on tallennettu.`).waitFor()
    const link = page.getByRole('navigation', { name: 'Tallennetut näkymät' }).getByRole('link', { name })
    await link.waitFor()
    await page.getByLabel('Nimi', { exact: true }).fill(name)
    await button.click()
    await page.getByText(/samanniminen|virheellinen/).waitFor()

    await page.goto(`${access.portal}/admin/collections/prices`)
    await rowsShown()
    await awake(page)
    await link.click()
    await page.waitForURL((url) => url.searchParams.get('sort') === 'year')
    await expect.poll(rowsShown).toEqual(shown)
    expect(await page.locator('th#heading-participantDay').count()).toBe(0)
    expect(await violations(page)).toEqual([])
    // Lists remember their columns for the account: as they were before.
    const before = ['title', 'trainerDay', 'participantDay', 'operations']
    const columns = encodeURIComponent(JSON.stringify(before))
    await page.goto(`${access.portal}/admin/collections/prices?columns=${columns}`)
    await page.locator('th#heading-participantDay').waitFor()

    await page.goto(`${access.portal}/admin/collections/saved-views?search=${encodeURIComponent(name)}`)
    await rowsShown()
    await awake(page)
    await page.locator('tbody').getByText('Hinnat').first().waitFor()
    expect(await violations(page)).toEqual([])
    const headers = { Origin: new URL(access.portal).origin }
    const where = `where[name][equals]=${encodeURIComponent(name)}`
    const found = await page.request.get(`${access.portal}/api/saved-views?${where}`, { headers })
    for (const { id } of ((await found.json()) as { docs: { id: string }[] }).docs)
      await records.trash('saved-views', id)
    await records.clear()
  })
})
