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
])('an editor, %s,', { timeout: 120_000 }, (_, viewport) => {
  const mark = `${viewport.width}-${Date.now()}`
  const [leaving, staying] = [`Esittely Lähtijä ${mark}`, `Esittely Jatkaja ${mark}`]
  let page: Page
  const records = recordsOn(() => page, access.portal)

  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await signInToPortal(page, access, 'editor-08@')
  })
  afterAll(async () => {
    await records.clear()
    await page.context().close()
  })

  it('gives the open things of a person to another, from the person’s page, with the keyboard', async () => {
    const of = { region: '08', basis: 'duty', monthsAfterEnd: 12 }
    const from = await records.make('people', { ...of, name: leaving })
    const to = await records.make('people', { ...of, name: staying })
    const decided = { region: '08', origin: 'proposal', decidedOn: '2026-02-02', inCharge: from }
    const first = await records.make('decisions', { ...decided, text: `Esittelypäätös yksi ${mark}` })
    const second = await records.make('decisions', { ...decided, text: `Esittelypäätös kaksi ${mark}` })
    const post = { region: '08', person: from, of: 'responsible-person', validFrom: '2020-01-01' }
    await records.make('memberships', post)

    await page.goto(`${access.portal}/admin/collections/people/${from}`)
    await page.getByRole('link', { name: 'Avoimet asiat ja luovutus' }).click()
    await page.waitForURL((url) => url.pathname === '/admin/handover')
    await page.getByRole('heading', { name: `Avoinna: ${leaving} (3)` }).waitFor()
    await awake(page)
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])

    await page.getByLabel(new RegExp(`^Esittelypäätös kaksi ${mark}`)).focus()
    await page.keyboard.press('Space')
    await page.getByLabel('Kenelle').selectOption({ label: staying })
    await page.getByRole('button', { name: 'Luovuta (2)' }).focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .filter({ hasText: `Luovutettu: 2 asiaa, ${staying}` })
      .waitFor()
    await page.getByRole('heading', { name: `Avoinna: ${leaving} (1)` }).waitFor()
    async function inCharge(id: string): Promise<unknown> {
      const reply = await page.request.get(`${access.portal}/api/decisions/${id}?depth=0`, { headers })
      return ((await reply.json()) as { inCharge: unknown }).inCharge
    }
    expect([await inCharge(first), await inCharge(second)]).toEqual([to, from])
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])

    // Somebody changes the decision meanwhile: nothing goes over, and it is told who has changed what.
    const changed = { progress: 'Aloitettu' }
    await page.request.patch(`${access.portal}/api/decisions/${second}`, { data: changed, headers })
    await page.getByLabel('Kenelle').selectOption({ label: staying })
    await page.getByRole('button', { name: 'Luovuta (1)' }).click()
    await page.getByRole('alert').filter({ hasText: 'Pirkanmaan tallentaja' }).waitFor()
    expect(await inCharge(second)).toBe(from)

    const memberships = await page.request.get(`${access.portal}/api/memberships?where[person][equals]=${to}&depth=0`, {
      headers,
    })
    for (const { id } of ((await memberships.json()) as { docs: { id: string }[] }).docs)
      records.adopt('memberships', id)
  })

  it('is told at home of whoever leaves soon with something open', async () => {
    const name = `Esittely Pian ${mark}`
    const soon = await records.make('people', { region: '08', name, basis: 'duty', monthsAfterEnd: 12 })
    const validUntil = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
    const post = { region: '08', person: soon, of: 'low-threshold-support', validFrom: '2020-01-01', validUntil }
    await records.make('memberships', post)
    const decided = { region: '08', origin: 'proposal', decidedOn: '2026-02-02', inCharge: soon }
    await records.make('decisions', { ...decided, text: `Esittelypäätös kolme ${mark}` })
    await page.goto(`${access.portal}/admin`)
    await page.getByRole('heading', { name: 'Päättyy pian' }).waitFor()
    await page.locator(`a[href^="/admin/handover?person=${soon}"]`).click()
    await page.waitForURL((url) => url.pathname === '/admin/handover' && url.searchParams.has('lastDay'))
    await page.getByRole('heading', { name: `Avoinna: ${name} (1)` }).waitFor()
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
  })
})
