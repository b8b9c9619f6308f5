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
})
afterAll(() => browser.close())

const records = recordsOn(() => page, access.portal)

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('the form of a team, %s,', { timeout: 120_000 }, (_, viewport) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  })
  afterEach(() => records.clear())
  afterAll(() => page.context().close())

  it('says what the composition lacks, and takes an open post and a stage of uptake', async () => {
    const team = await records.make('teams', {
      region: '08',
      name: `Kokoonpanon tiimi ${viewport.width}`,
      serviceType: 'open-care',
      validFrom: '2024-01-01',
    })
    await records.make('team-reports', {
      region: '08',
      team,
      reportedOn: '2026-10-05',
      people: 5,
      trainedPeople: 3,
      members: { 'consulting-social-worker': 1, 'social-worker': 3 },
    })
    await page.goto(`${access.portal}/admin/collections/teams/${team}`)
    await awake(page)
    const composition = page.locator('.composition')
    await composition.getByText('Raportin 5.10.2026 mukaan.').waitFor()
    await composition.getByText('Työntekijöitä 5, heistä tiimikoulutuksen käyneitä 3.').waitFor()
    await composition.getByRole('row', { name: /^Koordinaattori .*puuttuu/ }).waitFor()
    await composition.getByRole('row', { name: /^Sosiaalityöntekijä 3 –$/ }).waitFor()
    expect(await violations(page)).toEqual([])

    const form = new PortalForm(page)
    await form.addRow('Avoin tehtävä', 'openPosts__0__role')
    await form.choose('openPosts__0__role', 'Koordinaattori')
    await form.type('openPosts__0__share', '50')
    await form.day('openPosts__0__since', '1.9.2026')
    await form.addRow('Vaihe', 'stages__0__stage')
    await page.locator('#field-stages__0__stage .rs__control').click()
    await page.locator('#field-stages__0__stage .rs__option').first().click()
    await form.day('stages__0__since', '1.3.2026')
    expect(await violations(page)).toEqual([])
    const saved = page.waitForResponse(
      (reply) => reply.request().method() === 'PATCH' && reply.url().includes(`/api/teams/${team}`),
    )
    await page.locator('#action-save').click()
    expect((await saved).status()).toBe(200)
    expect(await records.stored('teams', team)).toMatchObject({
      openPosts: [{ role: 'coordinator', share: 0.5 }],
      stages: [{ since: expect.stringContaining('2026-03-01') as string }],
    })
  })
})
