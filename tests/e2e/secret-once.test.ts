import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { newPage, openBrowser, signInToPortal } from '../support/browser'
import { PortalForm } from '../support/portal-form'

const access = inject('access')
let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await newPage(browser)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await signInToPortal(page, access, 'administrator@')
})
afterAll(() => browser.close())

async function opensFacts(key: string): Promise<boolean> {
  const headers = { authorization: `service-clients API-Key ${key}` }
  return (await fetch(`${access.portal}/api/facts`, { headers })).status === 200
}

it('a program’s key takes the place of another one only after it was said what stops working', async () => {
  const form = new PortalForm(page)
  await form.open(access.portal, 'service-clients')
  await form.type('name', 'selaimessa')
  await form.save('service-clients')
  const make = page.locator('.secret-once').getByRole('button', { name: 'Tee uusi avain' })
  const shown = page.locator('.secret-once code')
  await make.click()
  await shown.waitFor()
  const first = (await shown.textContent()) ?? ''
  expect(await opensFacts(first)).toBe(true)

  const dialog = page.getByRole('dialog')
  await make.click()
  await dialog.getByText('vanha lakkaa heti toimimasta').waitFor()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Peruuta' }).click()
  await dialog.waitFor({ state: 'hidden' })
  expect([await shown.textContent(), await opensFacts(first)]).toEqual([first, true])

  await make.click()
  await dialog.getByRole('button', { name: 'Tee uusi avain' }).click()
  await page.locator('.secret-once code', { hasNotText: first }).waitFor()
  expect(await opensFacts((await shown.textContent()) ?? '')).toBe(true)
  expect(await opensFacts(first)).toBe(false)
})
