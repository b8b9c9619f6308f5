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
const span = { region: '08', validFrom: '2025-01-01' }

async function choose(field: string, option: string): Promise<void> {
  await page.locator(`${field} .rs__control`).click()
  await page.locator(`${field} .rs__option`, { hasText: option }).first().click()
}

async function save(): Promise<void> {
  const saved = page.waitForResponse(
    (reply) => reply.request().method() === 'PATCH' && reply.url().includes('/api/meetings/'),
  )
  await page.locator('#action-save').click()
  expect((await saved).status()).toBe(200)
}

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('a meeting, %s,', { timeout: 180_000 }, (_, viewport) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  })
  afterEach(() => records.clear())
  afterAll(() => page.context().close())

  it('is recorded on one page: who came by group, the memo and the files', async () => {
    const network = await records.make('networks', { ...span, kind: 'coordinators', name: `Läsnä ${viewport.width}` })
    const heldOn = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)
    const planned = { region: '08', network, state: 'planned', heldOn, hours: 2 }
    const id = await records.make('meetings', planned)
    await page.goto(`${access.portal}/admin/collections/meetings/${id}#record`)
    await page.getByText('Läsnäolo kirjataan, kun kokous on merkitty pidetyksi.', { exact: false }).waitFor()
    await awake(page)
    await page.getByRole('tab', { name: 'Kokous', exact: true }).click()
    await page.getByRole('button', { name: 'Merkitse pidetyksi' }).click()
    await page.getByRole('button', { name: 'Lisää: Ryhmä' }).click()
    await choose('#field-attendance__0__group', 'Verkoston tai ryhmän jäsen')
    await page.locator('#field-attendance__0__count').fill('7')
    await page.getByRole('button', { name: 'Lisää: Ryhmä' }).click()
    await choose('#field-attendance__1__group', 'Kokemusasiantuntija')
    await page.locator('#field-attendance__1__count').fill('2')
    await page.locator('#field-memo').fill('Sovittiin syksyn työpajasta.')
    await save()
    expect(await records.stored('meetings', id)).toMatchObject({
      state: 'held',
      attendees: 9,
      expertsByExperience: true,
      memo: 'Sovittiin syksyn työpajasta.',
    })
    const name = `Esityslista ${viewport.width}.pdf`
    const file = { name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF') }
    await page.locator('.attachments input[type="file"]').setInputFiles(file)
    await page.getByText(`Liitetty: ${name}.`).waitFor()
    const link = page.locator('.attachments').getByRole('link', { name })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe(name)
    await page
      .locator('.attachments input[type="file"]')
      .setInputFiles({ ...file, name: 'sivu.pdf', buffer: Buffer.from('<script>alert(1)</script>') })
    await page.getByText('Tämän lajista tiedostoa ei voi liittää.', { exact: false }).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.getByRole('button', { name: `Poista liite: ${name}` }).click()
    await page.getByText('Poistetut liitteet (1)').click()
    await page.getByRole('button', { name: `Palauta liite: ${name}` }).click()
    await page.getByText(`Palautettu: ${name}.`).waitFor()
    expect(await barriers(page)).toEqual([])
  })

  it('is of several at once, and one memo tells all that was decided at it', async () => {
    const names = ['Yksi', 'Kaksi'].map((each) => `${each} ${viewport.width}`)
    const networks: string[] = []
    for (const name of names) networks.push(await records.make('networks', { ...span, kind: 'trainers', name }))
    const group = await records.make('groups', { ...span, kind: 'steering-group', name: `Ohjaus ${viewport.width}` })
    const held = { region: '08', group, heldOn: '2026-09-03', hours: 2, attendees: 9 }
    const meeting = await records.make('meetings', held)
    for (const network of networks) {
      const text = `Kuka vastaa? ${network}`
      const question = await records.make('questions', { region: '08', network, raisedOn: '2026-08-20', text })
      const onAgenda = { region: '08', origin: 'question', question, meeting }
      const agendaItem = await records.make('agenda-items', onAgenda)
      const decided = {
        region: '08',
        agendaItem,
        origin: 'question',
        text: 'Vastuut jaetaan.',
        decidedOn: '2026-09-03',
      }
      await records.make('decisions', decided)
    }
    await page.goto(`${access.portal}/admin/collections/meetings/${meeting}`)
    await page.locator('#field-alsoNetworks').waitFor()
    await awake(page)
    await choose('#field-alsoNetworks', names[0] ?? '')
    await choose('#field-alsoNetworks', names[1] ?? '')
    expect(await barriers(page)).toEqual([])
    await save()
    const stored = await records.stored('meetings', meeting)
    expect((stored.alsoNetworks as string[]).toSorted()).toEqual(networks.toSorted())
    expect(stored.title).toContain(names[1])
    await page.getByRole('tab', { name: 'Läsnäolo ja muistio' }).click()
    await page.getByRole('button', { name: 'Kirjoita muistio päätöksistä' }).click()
    await page.waitForURL(/\/collections\/memos\/[0-9a-f-]{36}/)
    await page.locator('.trail__steps').first().waitFor()
    const memo = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    records.adopt('memos', memo)
    const written = await records.stored('memos', memo)
    expect((written.networks as string[]).toSorted()).toEqual(networks.toSorted())
    expect(await barriers(page)).toEqual([])
  })
})
