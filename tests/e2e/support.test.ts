import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers, overflow } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
let browser: Browser
let page: Page
const records = recordsOn(() => page, access.portal)

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('low-threshold support, %s,', (_, viewport) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await signInToPortal(page, access, 'editor-08@')
  })
  afterEach(() => records.clear())
  afterAll(() => page.context().close())

  it('names whom to ask, counts a question with one tap by the keyboard, and takes it back', async () => {
    const person = await records.make('people', { region: '08', basis: 'duty', name: 'Esittely Tukihenkilö' })
    const named = { of: 'low-threshold-support', validFrom: '2024-01-01' }
    await records.make('memberships', { region: '08', person, ...named })
    await page.goto(`${access.portal}/admin/support`)
    const topic = page.getByRole('button', { name: /^Systeemiset menetelmät/ })
    await topic.waitFor()
    await awake(page)
    await page.getByRole('link', { name: 'Esittely Tukihenkilö' }).waitFor()
    const before = Number(await topic.locator('strong').textContent())
    await topic.focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .filter({ hasText: `tänään ${before + 1}.` })
      .waitFor()
    expect(Number(await topic.locator('strong').textContent())).toBe(before + 1)
    await page.getByText(/^Kysymyksiä yhteensä \d+\.$/).waitFor()
    await page.getByText('Kuukausittain').click()
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.getByRole('button', { name: /^Peru viimeisin: / }).click()
    await page
      .getByRole('status')
      .filter({ hasText: `tänään ${before}.` })
      .waitFor()
    expect(Number(await topic.locator('strong').textContent())).toBe(before)
  })
})
