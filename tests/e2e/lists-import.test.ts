import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
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

function csv(...rows: string[][]) {
  const content = rows.map((row) => row.join(';')).join('\r\n')
  return { name: 'tiimit.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${content}`) }
}

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('a list, %s,', { timeout: 120_000 }, (_, viewport) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  })
  afterAll(() => page.context().close())

  it('of teams comes in from a file: told what is wrong, then what would happen, stored, and taken back', async () => {
    const id = await records.make('teams', {
      region: '08',
      name: `Tuonnin tiimi ${viewport.width}`,
      serviceType: 'open-care',
      validFrom: '2026-01-01',
    })
    await page.goto(`${access.portal}/admin/collections/teams`)
    const files = page.locator('.sheet-files')
    await files.getByText('Tuo lista tiedostosta').waitFor()
    await awake(page)
    await files.getByText('Tuo lista tiedostosta').click()
    const head = ['Tunniste', 'Kunta', 'validFrom']
    const input = files.getByLabel('Tuo tiedosto (CSV tai Excel)')
    await input.setInputFiles(csv(head, [id, 'Ankkalinna', '1.1.2026']))
    await files.getByText(/^Rivi 2, Kunta: Kuntaa ei tunneta/).waitFor()
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])

    await input.setInputFiles(csv(head, [id, 'Tampere', '1.2.2026']))
    await files.getByText('Uusia: 0. Muutettavia: 1.').waitFor()
    expect((await records.stored('teams', id)).municipality).toBe(null)
    await files.getByRole('button', { name: 'Tallenna nämä' }).click()
    await files.getByText('Tallennettu. Uusia: 0, muutettuja: 1.').waitFor()
    expect(await records.stored('teams', id)).toMatchObject({
      municipality: '837',
      validFrom: '2026-02-01T12:00:00.000Z',
    })
    await files.getByRole('button', { name: 'Kumoa tuonti' }).click()
    await files.getByText(/^Tuonti on kumottu\./).waitFor()
    expect((await records.stored('teams', id)).municipality).toBe(null)
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
    await records.clear()
  })

  it('of trainers and of trainings offers the same', async () => {
    for (const slug of ['trainers', 'trainings']) {
      await page.goto(`${access.portal}/admin/collections/${slug}`)
      const files = page.locator('.sheet-files')
      await files.getByText('Tuo lista tiedostosta').waitFor()
      await awake(page)
      await files.getByText('Tuo lista tiedostosta').click()
      await files.getByRole('button', { name: 'Vie Excel-tiedostona' }).waitFor()
      expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
    }
  })
})
