import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers, overflow } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'

const access = inject('access')
let browser: Browser
let page: Page

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
  afterAll(() => page.context().close())

  it('names whom to ask, counts a question with one tap by the keyboard, and takes it back', async () => {
    await page.goto(`${access.portal}/admin/support`)
    const topic = page.getByRole('button', { name: /^systeemiset menetelmät/i })
    await topic.waitFor()
    await awake(page)
    await page.getByRole('heading', { level: 2, name: 'Keneltä voi kysyä' }).waitFor()
    await page
      .getByRole('link', { name: /^Esittelyhenkilö/ })
      .first()
      .waitFor()
    const before = Number(await topic.locator('strong').textContent())
    const all = page.getByText(/^Kysymyksiä yhteensä \d+\.$/)
    const sum = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0])
    await topic.focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .filter({ hasText: `tänään ${before + 1}.` })
      .waitFor()
    expect(Number(await topic.locator('strong').textContent())).toBe(before + 1)
    await page.getByText(`Kysymyksiä yhteensä ${sum + 1}.`).waitFor()
    await page.getByText('Kuukausittain').click()
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.getByRole('button', { name: /^Peru viimeisin: / }).click()
    await page.getByText(`Kysymyksiä yhteensä ${sum}.`).waitFor()
    expect(Number(await topic.locator('strong').textContent())).toBe(before)
  })
})
