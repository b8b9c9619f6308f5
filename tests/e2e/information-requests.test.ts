import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { PortalForm } from '../support/portal-form'
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
afterEach(() => records.clear())

/** A day as Finns write it, so many days from today. */
function typed(daysFromToday: number): string {
  const day = new Date(Date.now() + daysFromToday * 86_400_000)
  return new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki' }).format(day)
}

describe.each([
  ['a desk', 1280],
  ['a phone', 390],
])('on %s', { timeout: 180_000 }, (_, width) => {
  beforeAll(() => page.setViewportSize({ width, height: 900 }))

  it('a request that is due soon stands on the home page until it says what was given', async () => {
    const form = new PortalForm(page)
    const by = `Yliopisto, tutkija ${width}`
    await form.open(access.portal, 'information-requests')
    await form.type('askedBy', by)
    await form.type('about', 'Koulutettujen tiimien määrä vuosittain.')
    await form.day('cameOn', typed(-5))
    await form.day('dueOn', typed(6))
    await form.type('permitNumber', 'TUT-123')
    const id = await form.save('information-requests')
    records.adopt('information-requests', id)
    expect(await violations(page)).toEqual([])

    await page.goto(`${access.portal}/admin`)
    await awake(page)
    const line = page.getByRole('listitem').filter({ hasText: by }).filter({ hasText: 'päiviä jäljellä 6' })
    await line.waitFor()
    expect(await violations(page)).toEqual([])

    await line.getByRole('link').click()
    await page.waitForURL(new RegExp(id))
    await page.locator('#action-save').waitFor()
    await awake(page)
    const file = { name: 'vastaus.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n% Vastaus\n%%EOF') }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('link', { name: 'vastaus.pdf' }).waitFor()
    await form.day('givenOn', typed(0))
    await page.locator('#action-save').click()
    await page.getByText('Kerro, mitä annettiin.').first().waitFor()
    await form.type('given', 'Taulukko tiimeistä vuosilta 2018–2025.')
    await page.locator('#action-save').click()
    await expect.poll(async () => (await records.stored('information-requests', id)).state).toBe('given')
    await page.goto(`${access.portal}/admin/collections/information-requests/${id}`)
    await page.getByRole('link', { name: 'vastaus.pdf' }).waitFor()
    await awake(page)
    expect(await violations(page)).toEqual([])

    await page.goto(`${access.portal}/admin`)
    await awake(page)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await line.count()).toBe(0)
  })
})
