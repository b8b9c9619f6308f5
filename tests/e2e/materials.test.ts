import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers, overflow } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const records = recordsOn(() => page, access.portal)

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('the material bank, %s,', { timeout: 120_000 }, (_, viewport) => {
  const name = `Perhekoulun opas ${viewport.width}`
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  })
  afterEach(() => records.clear())
  afterAll(() => page.context().close())

  it('says in the form what stands against publishing, and shows strangers what is public', async () => {
    await page.goto(`${access.portal}/admin/collections/materials/create`)
    await page.locator('#action-save').waitFor()
    await awake(page)
    await page.getByLabel(/^Nimi/).fill(name)
    await page.locator('#field-type').click()
    await page.getByRole('option', { name: 'Esite asiakkaille' }).click()
    await page.getByText('arvioi saavutettavuus ja kirjaa päivä').waitFor()
    await page.locator('#field-visibility').click()
    await page.getByRole('option', { name: 'Julkinen' }).click()
    await page.getByLabel(/^Osoite verkossa/).fill('https://www.example.org/opas')
    await page
      .getByLabel(/^Voimassa alkaen/)
      .first()
      .fill('2.1.2024')
    expect(await barriers(page)).toEqual([])
    const saved = page.waitForResponse(
      (reply) => reply.request().method() === 'POST' && new URL(reply.url()).pathname === '/api/materials',
    )
    await page.locator('#action-save').click()
    const { doc } = (await (await saved).json()) as { doc: { id: string } }
    records.adopt('materials', doc.id)

    const stranger = await newPage(browser, viewport)
    for (const [path, heading, search] of [
      ['/fi/aineistot', 'Materiaalipankki', 'Hae sanalla'],
      ['/sv/material', 'Materialbank', 'Sök med ett ord'],
      ['/en/materials', 'Material bank', 'Search for a word'],
    ] as const) {
      await stranger.goto(`${access.portal}${path}`)
      await stranger.getByRole('heading', { level: 1, name: heading }).waitFor()
      await stranger.getByLabel(search).fill('perhekouluissa opasta')
      await stranger.keyboard.press('Enter')
      await stranger.getByRole('link', { name }).waitFor()
      expect(await stranger.getByRole('link', { name }).getAttribute('href')).toBe('https://www.example.org/opas')
      expect(await barriers(stranger)).toEqual([])
      expect(await overflow(stranger)).toBe(0)
    }
    await stranger.context().close()
  })
})
