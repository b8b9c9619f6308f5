import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers, overflow } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
const headers = { Origin: new URL(access.portal).origin }
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('an editor, %s,', { timeout: 180_000 }, (_, viewport) => {
  const mark = `${viewport.width}-${Date.now()}`
  let page: Page
  const records = recordsOn(() => page, access.portal)

  /** What the page that has opened is of, by its address. */
  async function opened(collection: string): Promise<string> {
    await page.waitForURL((url) => new RegExp(`/collections/${collection}/[0-9a-f-]{36}$`).test(url.pathname))
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    records.adopt(collection, id)
    return id
  }

  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await signInToPortal(page, access, 'editor-08@')
  })
  afterAll(async () => {
    await records.clear()
    await page.context().close()
  })

  it('goes from a development team over its agreement to a commitment', async () => {
    const sessions = [{ step: 'professionals-invited', date: '2026-03-02' }]
    const team = {
      region: '08',
      name: `Esittelytiimi ${mark}`,
      theme: 'pirkanmaa-b',
      validFrom: '2026-03-02',
      sessions,
    }
    const id = await records.make('development-teams', team)
    await page.goto(`${access.portal}/admin/collections/development-teams/${id}`)
    await page.getByText(/^Seuraavaksi ehdotetaan: Ammattilaisten aikajana/).waitFor()
    await awake(page)
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
    await page.getByRole('button', { name: 'Tee sopimus' }).click()
    const agreement = await opened('agreements')
    await page.getByRole('button', { name: 'Lisää sitoumus' }).waitFor()
    await awake(page)
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
    await page.getByRole('button', { name: 'Lisää sitoumus' }).click()
    const commitment = await opened('commitments')
    await page.getByLabel('Sitoumuksen sisältö').waitFor()
    await awake(page)
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
    const reply = await page.request.get(`${access.portal}/api/commitments/${commitment}?depth=0`, { headers })
    expect(await reply.json()).toMatchObject({ agreement, by: 'organisation' })
  })

  it('names an expert by experience at a meeting, and finds hours and whom to write to', async () => {
    const name = `Esittely Kokemus ${mark}`
    const email = `kokemus-${mark}@kotipesa.example`
    const person = await records.make('people', { region: '08', name, email, basis: 'duty', monthsAfterEnd: 12 })
    const of = { of: 'experts-by-experience', tasks: ['co-training'], validFrom: '2020-01-01' }
    await records.make('memberships', { region: '08', person, ...of })
    const network = {
      region: '08',
      kind: 'family-therapists',
      name: `Esittelyverkosto ${mark}`,
      validFrom: '2020-01-01',
    }
    const networkId = await records.make('networks', network)
    const day = `${new Date().getFullYear()}-01-08`
    const held = { region: '08', network: networkId, heldOn: day, hours: 2, attendees: 9, state: 'held' }
    const meeting = await records.make('meetings', held)
    await page.goto(`${access.portal}/admin/collections/meetings/${meeting}`)
    await awake(page)
    await page.getByRole('tab', { name: /^Läsnäolo ja muistio/ }).click()
    await page.getByLabel('Kokemusasiantuntija', { exact: true }).selectOption({ label: name })
    await page.getByLabel('Tunteja', { exact: true }).fill('1,5')
    await page.getByRole('button', { name: 'Lisää', exact: true }).click()
    await page.getByRole('link', { name }).waitFor()
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
    const listed = await page.request.get(`${access.portal}/api/expert-occasions?where[meeting][equals]=${meeting}`, {
      headers,
    })
    for (const { id } of ((await listed.json()) as { docs: { id: string }[] }).docs)
      records.adopt('expert-occasions', id)

    await page.goto(`${access.portal}/admin/experts`)
    const row = page.getByRole('row').filter({ hasText: name })
    await row.getByText('1,5').waitFor()
    await page.getByRole('link', { name: email }).waitFor()
    await page.getByRole('link', { name: 'Lataa lista (CSV)' }).waitFor()
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
  })
})
