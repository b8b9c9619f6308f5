import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { newPage, openBrowser, signInToPortal } from '../support/browser'
import { PortalForm } from '../support/portal-form'
import { recordsOn } from '../support/records'

const access = inject('access')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const records = recordsOn(() => page, access.portal)

async function calendarAt(address: string): Promise<{ status: number; text: string }> {
  const reply = await fetch(address)
  return { status: reply.status, text: await reply.text() }
}

describe.each([
  ['on a desk', { width: 1280, height: 900 }, '2027-05-04'],
  ['on a phone', { width: 390, height: 740 }, '2027-05-05'],
])('a calendar by a private address, %s,', { timeout: 120_000 }, (_, viewport, day) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  })
  afterEach(() => records.clear())
  afterAll(() => page.context().close())

  it('of one group has its meetings and no other’s, and a new address closes the one before', async () => {
    const name = `Kalenterin ryhmä ${viewport.width}`
    const span = { region: '08', validFrom: '2024-01-01' }
    const group = await records.make('groups', { ...span, kind: 'steering-group', name })
    const network = await records.make('networks', { ...span, kind: 'trainers', name: `Toinen ${viewport.width}` })
    const planned = { region: '08', state: 'planned', heldOn: day, hours: 2 }
    await records.make('meetings', { ...planned, group, startsAt: '09:00', endsAt: '11:00' })
    await records.make('meetings', { ...planned, network })
    const form = new PortalForm(page)
    await form.open(access.portal, 'calendar-feeds')
    await form.choose('group', name)
    await form.type('holder', 'ryhmän sihteeri')
    const feed = await form.save('calendar-feeds')
    records.adopt('calendar-feeds', feed)
    const make = page.locator('.secret-once').getByRole('button', { name: 'Tee uusi linkki' })
    await make.click()
    const shown = page.locator('.secret-once code')
    await shown.waitFor()
    expect(await violations(page)).toEqual([])
    const address = (await shown.textContent()) ?? ''
    expect(address).toMatch(/\/feeds\/[\w-]{43}\.ics$/)
    const calendar = await calendarAt(address)
    expect(calendar.status).toBe(200)
    expect(calendar.text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    // Nine o'clock in Helsinki, in summer.
    expect(calendar.text).toContain(`DTSTART:${day.replaceAll('-', '')}T060000Z`)
    expect(calendar.text).toContain(name)

    await make.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('vanha lakkaa heti toimimasta').waitFor()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Tee uusi linkki' }).click()
    await page.locator('.secret-once code', { hasNotText: address }).waitFor()
    expect((await calendarAt(address)).status).toBe(404)
    expect((await calendarAt((await shown.textContent()) ?? '')).status).toBe(200)
  })
})
