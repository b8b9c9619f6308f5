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
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' })
const bank = { region: '08', element: 'trainer-bank', status: 'not-started', since: today }

/** Opens the model, where the trainers of the region speak against what is said of their bank. */
async function openModel(): Promise<string> {
  const entry = await records.make('element-statuses', bank)
  await page.goto(`${access.portal}/admin/model`)
  await page.getByRole('button', { name: 'Hyväksy: Kouluttajapankki käytössä' }).waitFor()
  await awake(page)
  return entry
}

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('the support-and-coordination model, %s,', { timeout: 120_000 }, (where, viewport) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await signInToPortal(page, access, 'editor-08@')
  })
  afterEach(() => records.clear())
  afterAll(() => page.context().close())

  it('shows what records propose, takes a state by the keyboard and keeps its history', async () => {
    const entry = await openModel()
    const card = page.locator('[data-element="trainer-bank"]')
    expect(await card.locator('.model__state').textContent()).toContain('Ei aloitettu')
    await card.getByText(/^Kouluttajia: \d+ \(käytössä, kun vähintään 2\)$/).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.getByRole('button', { name: 'Hyväksy: Kouluttajapankki käytössä' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Hyväksytty: Kouluttajapankki käytössä.').waitFor()
    expect(await card.locator('.model__state').textContent()).toContain('Käytössä')
    expect(await card.locator('.model__evidence a').count()).toBeGreaterThan(1)
    await card.getByText(/^Historia/).click()
    await card.getByText(/ehdotus hyväksytty/).waitFor()
    expect(await records.stored('element-statuses', entry)).toMatchObject({ status: 'in-use' })
    expect(await barriers(page)).toEqual([])
  })

  it('declines what records propose with a reason, and does not ask again', async () => {
    await openModel()
    const card = page.locator('[data-element="trainer-bank"]')
    await page.getByRole('button', { name: 'Hylkää: Kouluttajapankki' }).click()
    await card.getByRole('textbox').fill(`Pankkia ei ole nimetty (${where}).`)
    expect(await barriers(page)).toEqual([])
    await card.getByRole('button', { name: 'Hylkää ehdotus' }).click()
    await page.getByText('Hylätty: Kouluttajapankki.').waitFor()
    expect(await card.locator('.model__proposal').count()).toBe(0)
    await card.getByText(/^Historia/).click()
    await card.getByText(`Pankkia ei ole nimetty (${where}).`, { exact: false }).waitFor()
    const headers = { Origin: new URL(access.portal).origin }
    const address = `${access.portal}/api/element-declines?depth=0&where[element][equals]=trainer-bank`
    const reply = await page.request.get(address, { headers })
    const { docs } = (await reply.json()) as { docs: { id: string }[] }
    for (const { id } of docs) records.adopt('element-declines', id)
  })

  it('shows partners by sector, told and inducted, and findings by level, and opens them', async () => {
    const contacts = [
      { kind: 'inducted', on: '2025-02-03', by: 'vastuuhenkilö' },
      { kind: 'told', on: '2025-01-07', by: 'koordinaattori' },
    ]
    const partner = { region: '08', name: `Keskuskoulu ${where}`, sector: 'other', contacts }
    const id = await records.make('partners', partner)
    const found = { region: '08', text: `Pari auttoi, ${where}.`, level: 'worker', foundOn: '2025-01-07' }
    await records.make('findings', { ...found, effect: 'helped' })
    await page.goto(`${access.portal}/admin/partners`)
    await awake(page)
    const row = page.locator('[data-sector="other"] li', { hasText: partner.name })
    await row.getByText('Kerrottu: 7.1.2025, koordinaattori').waitFor()
    await row.getByText('Perehdytetty: 3.2.2025, vastuuhenkilö').waitFor()
    await page.locator('[data-level="worker"]').getByRole('link', { name: found.text }).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await row.getByRole('link').click()
    await page.waitForURL(`**/collections/partners/${id}`)
    await page.locator('#field-contacts__0__by').waitFor()
    expect(await barriers(page)).toEqual([])
  })

  it('has the earlier frameworks to read, and opens the form of a state with its element', async () => {
    await page.goto(`${access.portal}/admin/model`)
    await page.locator('[data-element="dialogues"]').waitFor()
    await awake(page)
    const earlier = page.locator('[data-framework="national-objectives-2019"]')
    await earlier.locator('summary').click()
    await earlier.getByText('1.1 Maakuntatasoinen ohjausryhmä').waitFor()
    await page.getByRole('link', { name: /^Kirjaa tila: Dialogiset/ }).click()
    await page.locator('#field-element').getByText('Dialogiset keskustelut, opitaan yhdessä').waitFor()
    expect(await barriers(page)).toEqual([])
  })

  it('says where no record can tell, and lets a person choose the record that shows a state by its name', async () => {
    const decided = {
      region: '08',
      origin: 'proposal',
      text: `Määritelmä hyväksytään, ${where}.`,
      decidedOn: '2026-05-05',
    }
    const decision = await records.make('decisions', decided)
    const since = `2026-05-${where === 'on a desk' ? '06' : '07'}`
    const entry = await records.make('element-statuses', { ...bank, element: 'shared-definition', since })
    await page.goto(`${access.portal}/admin/model`)
    const card = page.locator('[data-element="shared-definition"]')
    await card.getByText('Asiakirja on muualla', { exact: false }).waitFor()
    await page.goto(`${access.portal}/admin/collections/element-statuses/${entry}`)
    await page.locator('#field-evidence').waitFor()
    await awake(page)
    await page.locator('#field-evidence .array-field__add-row').click()
    await page.locator('#field-evidence__0__kind .rs__control').click()
    await page.locator('#field-evidence__0__kind .rs__option', { hasText: 'linjaus' }).click()
    const choice = page.locator('#field-evidence').getByLabel('Tietue', { exact: true })
    await choice.selectOption(decision)
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    const saved = page.waitForResponse((reply) => reply.request().method() === 'PATCH')
    await page.locator('#action-save').click()
    expect((await saved).status()).toBe(200)
    const { evidence } = await records.stored('element-statuses', entry)
    expect(evidence).toMatchObject([{ kind: 'decision', record: decision }])
  })
})
