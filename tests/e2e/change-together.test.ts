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

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('records chosen from a list, %s,', { timeout: 120_000 }, (_, viewport) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  })
  afterAll(() => page.context().close())

  it('get one value together, unless somebody has changed one of them meanwhile, and it is taken back', async () => {
    const mark = `Yhdessä ${viewport.width}`
    const ids: string[] = []
    for (const name of ['A', 'B']) {
      const team = { region: '08', name: `${mark} ${name}`, serviceType: 'open-care', validFrom: '2026-01-01' }
      ids.push(await records.make('teams', team))
    }
    const [first = '', second = ''] = ids
    async function choose(): Promise<void> {
      await page.goto(`${access.portal}/admin/collections/teams?search=${encodeURIComponent(mark)}`)
      await page.locator('tbody tr').nth(1).waitFor()
      await awake(page)
      for (const box of await page.locator('tbody input[type=checkbox]').all()) await box.check()
    }
    await choose()
    const change = page.locator('.change-together')
    await change.getByRole('heading', { name: 'Muuta valittuja yhdessä (2)' }).waitFor()
    await change.getByLabel('Mitä muutetaan').selectOption('serviceType')
    await change.getByLabel('Uusi arvo').selectOption('aftercare')
    // Somebody else is quicker.
    await records.change('teams', second, { municipality: '837' })
    await change.getByRole('button', { name: 'Näytä, mitä tapahtuu' }).click()
    await change.getByText('Mitään ei tallennettu.', { exact: false }).waitFor()
    await change.getByText(new RegExp(`^${mark} B: .*Kunta`)).waitFor()
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
    expect(await records.stored('teams', first)).toMatchObject({ serviceType: 'open-care' })

    await choose()
    await change.getByLabel('Mitä muutetaan').selectOption('serviceType')
    await change.getByLabel('Uusi arvo').selectOption('aftercare')
    await change.getByRole('button', { name: 'Näytä, mitä tapahtuu' }).click()
    await change.getByText('Muuttuu: 2. Mitään ei ole vielä tallennettu.').waitFor()
    await change.getByRole('button', { name: 'Tallenna nämä' }).click()
    await change.getByText('Tallennettu. Muuttui: 2.').waitFor()
    for (const id of ids) expect(await records.stored('teams', id)).toMatchObject({ serviceType: 'aftercare' })
    await change.getByRole('button', { name: 'Kumoa muutos' }).click()
    await change.getByText('Muutos on kumottu: tiedot ovat kuten ennen.').waitFor()
    for (const id of ids) expect(await records.stored('teams', id)).toMatchObject({ serviceType: 'open-care' })
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
    await records.clear()
  })
})
