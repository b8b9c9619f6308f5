import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
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

it('a program’s key is made anew only after it was said what follows, and the one before ends when it is told to', async () => {
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
  await dialog.getByText('edellinen toimii vielä vuorokauden').waitFor()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Peruuta' }).click()
  await dialog.waitFor({ state: 'hidden' })
  expect([await shown.textContent(), await opensFacts(first)]).toEqual([first, true])

  await make.click()
  await dialog.getByRole('button', { name: 'Tee uusi avain' }).click()
  await page.locator('.secret-once code', { hasNotText: first }).waitFor()
  const second = (await shown.textContent()) ?? ''
  expect([await opensFacts(second), await opensFacts(first)]).toEqual([true, true])

  await page.reload()
  await awake(page)
  await page.getByText('Edellinen avain toimii tähän asti').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Päätä edellinen avain heti' }).click()
  await page.getByText('Edellinen avain ei enää toimi.').waitFor()
  expect([await opensFacts(second), await opensFacts(first)]).toEqual([true, false])
})
