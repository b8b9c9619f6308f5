import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'

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

/*
 * A key that was taken in stays, and what it says would be true of every test after: here it is only looked at, and what
 * taking it in does the integration tests say.
 */
describe.each([
  ['a desk', 1280],
  ['a phone', 390],
])('on %s', { timeout: 120_000 }, (_, width) => {
  it('the key of the coming year is read, and what is wrong in it is told by line and column', async () => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${access.portal}/admin/municipalities`)
    await awake(page)
    await page.getByText(/Käytössä on vuoden \d{4} kuntien ja alueiden avain/).waitFor()
    expect(await violations(page)).toEqual([])
    const file = page.getByLabel('Avaimen tiedosto')
    const rows = ['year;municipality_code;name_fi;name_sv;hva_code', '2027;005;Alajärvi;Alajärvi;77']
    await file.setInputFiles({ name: 'avain.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) })
    await page.getByText('Rivi 2, sarake hva_code: arvo ei kelpaa.').waitFor()
    expect(await page.getByRole('button', { name: /Hyväksy vuoden/ }).count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await file.setInputFiles({ name: 'muu.csv', mimeType: 'text/csv', buffer: Buffer.from('nimi\r\nx\r\n') })
    await page.getByText('Sarake municipality_code puuttuu.').waitFor()
  })
})
