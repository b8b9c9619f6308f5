import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers, overflow } from '../support/accessibility'
import { newPage, openBrowser } from '../support/browser'

const access = inject('access')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('a forgotten password, %s,', { timeout: 120_000 }, (_, viewport) => {
  it('is asked about on both sign-in pages; without a mail server it is said whom to ask', async () => {
    const page = await newPage(browser, viewport)
    for (const from of [`${access.portal}/admin/login`, `${access.kpi}/fi/sign-in`]) {
      await page.goto(from)
      await page.getByRole('link', { name: 'Unohtuiko salasana?' }).click()
      await page.getByRole('heading', { level: 1, name: 'Unohtunut salasana' }).waitFor()
      await page.getByText('Pyydä uusi salasana ylläpitäjältä.').waitFor()
      expect(await barriers(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
    }
    for (const [link, heading] of [
      ['På svenska', 'Glömt lösenord'],
      ['In English', 'Forgotten password'],
    ] as const) {
      await page.getByRole('link', { name: link }).click()
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    }
    await page.getByRole('link', { name: 'Sign in' }).click()
    await page.locator('input[name=password]').waitFor()
    await page.goto(`${access.portal}/salasana/${'a'.repeat(43)}`)
    await page.getByRole('link', { name: 'Pyydä uusi linkki' }).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(page.problems).toEqual([])
    await page.context().close()
  })
})
