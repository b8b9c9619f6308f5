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

  it.each([
    {
      list: 'materials',
      record: { type: 'guideline', validFrom: '2024-01-01' },
      named: 'title',
      field: 'reviewOn',
      give: { typed: '3.9.2027' },
      value: '2027-09-03T12:00:00.000Z',
    },
    {
      list: 'networks',
      record: { kind: 'coordinators', validFrom: '2024-01-01' },
      named: 'name',
      field: 'goalAgreed',
      give: { chosen: 'true' },
      value: true,
    },
    {
      list: 'partners',
      record: { sector: 'teaching' },
      named: 'name',
      field: 'sector',
      give: { chosen: 'psychiatry' },
      value: 'psychiatry',
    },
  ])('of $list get one value together as well', async ({ list, record, named, field, give, value }) => {
    const mark = `Listasta ${viewport.width}`
    const ids: string[] = []
    for (const name of ['A', 'B']) {
      ids.push(await records.make(list, { region: '08', ...record, [named]: `${mark} ${name}` }))
    }
    await page.goto(`${access.portal}/admin/collections/${list}?search=${encodeURIComponent(mark)}`)
    await page.locator('tbody tr').nth(1).waitFor()
    await awake(page)
    for (const box of await page.locator('tbody input[type=checkbox]').all()) await box.check()
    const change = page.locator('.change-together')
    await change.getByLabel('Mitä muutetaan').selectOption(field)
    const input = change.getByLabel('Uusi arvo')
    await ('typed' in give ? input.fill(String(give.typed)) : input.selectOption(String(give.chosen)))
    await change.getByRole('button', { name: 'Näytä, mitä tapahtuu' }).click()
    await change.getByText('Muuttuu: 2. Mitään ei ole vielä tallennettu.').waitFor()
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
    await change.getByRole('button', { name: 'Tallenna nämä' }).click()
    await change.getByText('Tallennettu. Muuttui: 2.').waitFor()
    for (const id of ids) expect(await records.stored(list, id)).toMatchObject({ [field]: value })
    await change.getByRole('button', { name: 'Kumoa muutos' }).click()
    await change.getByText('Muutos on kumottu: tiedot ovat kuten ennen.').waitFor()
    for (const id of ids) expect(await records.stored(list, id)).not.toMatchObject({ [field]: value })
    await records.clear()
  })
})
