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

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('the material bank, %s,', { timeout: 120_000 }, (_, viewport) => {
  const name = `Perhekoulun opas ${viewport.width}`
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  })
  afterEach(() => records.clear())
  afterAll(() => page.context().close())

  it('says in the form what stands against publishing, and shows strangers what is public', async () => {
    await page.goto(`${access.portal}/admin/collections/materials/create`)
    await page.locator('#action-save').waitFor()
    await awake(page)
    await page.getByLabel(/^Nimi/).fill(name)
    await page.locator('#field-type').click()
    await page.getByRole('option', { name: 'Esite asiakkaille' }).click()
    await page.getByText('arvioi saavutettavuus ja kirjaa päivä').waitFor()
    await page.locator('#field-visibility').click()
    await page.getByRole('option', { name: 'Julkinen' }).click()
    await page.getByLabel(/^Osoite verkossa/).fill('https://www.example.org/opas')
    await page
      .getByLabel(/^Voimassa alkaen/)
      .first()
      .fill('2.1.2024')
    expect(await barriers(page)).toEqual([])
    const saved = page.waitForResponse(
      (reply) => reply.request().method() === 'POST' && new URL(reply.url()).pathname === '/api/materials',
    )
    await page.locator('#action-save').click()
    const { doc } = (await (await saved).json()) as { doc: { id: string } }
    records.adopt('materials', doc.id)

    const stranger = await newPage(browser, viewport)
    for (const [path, heading, search] of [
      ['/fi/aineistot', 'Materiaalipankki', 'Hae sanalla'],
      ['/sv/material', 'Materialbank', 'Sök med ett ord'],
      ['/en/materials', 'Material bank', 'Search for a word'],
    ] as const) {
      await stranger.goto(`${access.portal}${path}`)
      await stranger.getByRole('heading', { level: 1, name: heading }).waitFor()
      await stranger.getByLabel(search).fill('perhekouluissa opasta')
      await stranger.keyboard.press('Enter')
      await stranger.getByRole('link', { name }).waitFor()
      expect(await stranger.getByRole('link', { name }).getAttribute('href')).toBe('https://www.example.org/opas')
      expect(await barriers(stranger)).toEqual([])
      expect(await overflow(stranger)).toBe(0)
    }
    await stranger.context().close()
  })

  it('holds files and an induction package: whoever has its link goes through it and is counted by unit', async () => {
    const common = { region: '08', validFrom: '2024-01-01' }
    const [first, second] = [`Työote ${viewport.width}`, `Kirjaaminen ${viewport.width}`]
    const id = await records.make('materials', { ...common, title: first, type: 'guideline' })
    const other = await records.make('materials', { ...common, title: second, type: 'guideline' })
    const whole = `Uuden paketti ${viewport.width}`
    const own = await records.make('materials', { ...common, title: whole, type: 'induction-material' })

    await page.goto(`${access.portal}/admin/collections/materials/${id}`)
    await awake(page)
    const pdf = Buffer.from('%PDF-1.7\n% Opas\n%%EOF')
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'opas.pdf', mimeType: 'application/pdf', buffer: pdf })
    await page.getByRole('link', { name: /opas\.pdf/ }).waitFor()
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])

    await page.goto(`${access.portal}/admin/collections/materials/${own}`)
    await awake(page)
    await page.keyboard.press('End')
    const form = page.locator('.induction')
    await form.getByRole('heading', { name: 'Perehdytyspaketti' }).waitFor()
    for (const each of [other, id]) {
      await form.getByLabel('Lisää aineisto').selectOption(each)
      await form.getByRole('button', { name: 'Lisää', exact: true }).click()
    }
    await form.getByRole('button', { name: `Ylös: ${first}` }).click()
    await form.getByRole('button', { name: 'Tallenna paketti' }).click()
    await form.getByText('Paketti on tallennettu.').waitFor()
    expect(await form.locator('ol li > span:first-child').allTextContents()).toEqual([first, second])
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
    const link = (await form.getByRole('link').getAttribute('href')) ?? ''

    const stranger = await newPage(browser, viewport)
    await stranger.goto(link)
    await stranger.getByRole('heading', { level: 1, name: `Perehdytys: ${whole}` }).waitFor()
    expect(await stranger.locator('ol h2').allTextContents()).toEqual([first, second])
    const [download] = await Promise.all([
      stranger.waitForEvent('download'),
      stranger.getByRole('link', { name: 'opas.pdf' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('opas.pdf')
    expect([await barriers(stranger), await overflow(stranger)]).toEqual([[], 0])
    await stranger.getByLabel('Yksikkö').fill('Keskustan avohuolto')
    await stranger.getByRole('button', { name: 'Ilmoita läpikäydyksi' }).click()
    await stranger.getByText('Läpikäynti on kirjattu yksiköllesi.').waitFor()
    expect([await barriers(stranger), await overflow(stranger)]).toEqual([[], 0])
    await stranger.context().close()

    await page.reload()
    await awake(page)
    await page.keyboard.press('End')
    await form.getByRole('row', { name: 'Keskustan avohuolto 1' }).waitFor()
  })
})
