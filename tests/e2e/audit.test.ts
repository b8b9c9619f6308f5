import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('the audit log, %s,', { timeout: 120_000 }, (_, viewport) => {
  let page: Page
  const records = recordsOn(() => page, access.portal)
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await signInToPortal(page, access, 'editor-08@')
  })
  afterAll(async () => {
    await records.clear()
    await page.context().close()
  })

  it('is reached from a record and says who changed what, before and after', async () => {
    const first = `Loki ${viewport.width} ensin`
    const id = await records.make('networks', { region: '08', kind: 'trainers', name: first, validFrom: '2026-01-01' })
    await records.change('networks', id, { name: `Loki ${viewport.width} sitten` })
    await page.goto(`${access.portal}/admin/collections/networks/${id}`)
    await awake(page)
    await page.getByRole('link', { name: 'Historia: kuka teki mitä ja milloin' }).click()
    await page.getByRole('heading', { level: 1, name: 'Tapahtumaloki' }).waitFor()
    await awake(page)
    const changed = page.getByRole('row').filter({ hasText: 'Muutti' })
    await changed.locator('del', { hasText: first }).waitFor()
    expect(await changed.locator('ins').allInnerTexts()).toContain(`Loki ${viewport.width} sitten`)
    expect(await changed.innerText()).toContain('Pirkanmaan')
    expect(await page.getByRole('row').count()).toBe(3)
    expect(await barriers(page)).toEqual([])

    await page.goto(`${access.portal}/admin/audit`)
    await awake(page)
    await page.getByLabel('Mitä tehtiin').selectOption('sign-in')
    await page.getByRole('button', { name: 'Hae' }).click()
    await page.waitForURL(/act=sign-in/)
    // Signing in belongs to no region, so a region's editor reads of none.
    await page.getByText('Tapahtumia ei löytynyt.').waitFor()
    expect(await page.getByText('Tarkista, että loki on eheä').count()).toBe(0)
    expect(await barriers(page)).toEqual([])
  })
})
