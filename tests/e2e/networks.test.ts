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
const region = '08'
const thisYear = new Date().getUTCFullYear()

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('a network, %s,', { timeout: 120_000 }, (_, viewport) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  })
  afterEach(() => records.clear())
  afterAll(() => page.context().close())

  it('shows its members, what is agreed, whose turn it is to coordinate, when it is due and when it met', async () => {
    const network = await records.make('networks', {
      region,
      kind: 'coordinators',
      name: `Vuorotteleva verkosto ${viewport.width}`,
      validFrom: '2024-01-01',
      goalAgreed: true,
      coordination: [
        { kind: 'outside', name: 'Kehittämisyksikkö', validFrom: '2024-01-01', validUntil: `${thisYear}-01-01` },
        {
          kind: 'network-itself',
          name: 'Eteläinen toiminta-alue',
          validFrom: `${thisYear}-01-01`,
          validUntil: `${thisYear + 1}-01-01`,
        },
      ],
    })
    const who = { region, basis: 'duty', monthsAfterEnd: 12 }
    for (const [name, role] of [
      ['Esittely Puheenjohtaja', 'chair'],
      ['Esittely Jäsen', 'member'],
    ]) {
      const person = await records.make('people', { ...who, name: `${name} ${viewport.width}` })
      const of = { region, person, of: 'network', network, role, validFrom: '2024-01-01' }
      await records.make('memberships', of)
    }
    const gone = await records.make('people', { ...who, name: `Esittely Lähtenyt ${viewport.width}` })
    const ended = { validFrom: '2024-01-01', validUntil: '2025-01-01' }
    await records.make('memberships', { region, person: gone, of: 'network', network, ...ended })
    await records.make('meetings', { region, network, heldOn: dayIn(-20), hours: 2, attendees: 9 })
    await records.make('meetings', { region, network, state: 'planned', heldOn: dayIn(40), hours: 2 })

    await page.goto(`${access.portal}/admin/collections/networks/${network}`)
    const now = page.getByRole('region', { name: 'Verkosto nyt' })
    await now.getByText(`Koordinoi nyt: Eteläinen toiminta-alue, 1.1.${thisYear}–31.12.${thisYear}.`).waitFor()
    await awake(page)
    await now.getByText('Sopimatta: tehtävä, toimintatapa.').waitFor()
    await now.getByText(/^Seuraava kokous viimeistään \d+\.\d+\.\d{4}\.$/).waitFor()
    await now.getByRole('link', { name: `Esittely Puheenjohtaja ${viewport.width}` }).waitFor()
    await now.getByText('Puheenjohtaja', { exact: false }).first().waitFor()
    expect(await now.getByText('Esittely Lähtenyt').count()).toBe(0)
    await now.getByText('9 osallistujaa').waitFor()
    await now.getByRole('heading', { name: 'Tulevat kokoukset' }).waitFor()
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])

    // The turn after this one is added on the form, and stands on the page once it is saved.
    // Fields are drawn when one comes to them; on a phone they stand below what is shown first.
    await page.keyboard.press('End')
    await page.getByRole('button', { name: /^Lisää: Vuoro/ }).click()
    await page.locator('#field-coordination__2__kind .rs__control').click()
    await page.getByRole('option', { name: /^Verkosto itse/ }).click()
    await page.locator('#field-coordination__2__name').fill('Pohjoinen toiminta-alue')
    await page.locator('#field-coordination__2__validFrom').fill(`1.1.${thisYear + 1}`)
    const saved = page.waitForResponse(
      (reply) => reply.request().method() === 'PATCH' && reply.url().includes(`/api/networks/${network}`),
    )
    await page.locator('#action-save').click()
    expect((await saved).status()).toBe(200)
    await now.getByText(`Seuraavaksi: Pohjoinen toiminta-alue, 1.1.${thisYear + 1} alkaen.`).waitFor()
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
  })
})
