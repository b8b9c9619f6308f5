import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
const coverage = 'team-training-coverage'
let browser: Browser
let manager: Page
let editor: Page

beforeAll(async () => {
  browser = await openBrowser()
  ;[manager, editor] = [await newPage(browser), await newPage(browser)]
  for (const page of [manager, editor]) await page.emulateMedia({ reducedMotion: 'reduce' })
  await signInToPortal(manager, access, 'manager-08@')
  await signInToPortal(editor, access, 'editor-08@')
})
afterAll(() => browser.close())

const decisions = recordsOn(() => editor, access.portal)
const targets = recordsOn(() => manager, access.portal)

async function openTargets(page: Page, query: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${access.portal}/admin/targets?${query}`)
  await awake(page)
  await page.getByRole('heading', { name: 'Vuoden tavoitteet' }).waitFor()
}

async function storedOf(year: string): Promise<readonly { id: string; period: string; value: number }[]> {
  const address = `${access.portal}/api/targets?depth=0&sort=period&where[region][equals]=08&where[period][contains]=${year}`
  const headers = { Origin: new URL(access.portal).origin }
  return ((await (await manager.request.get(address, { headers })).json()) as { docs: [] }).docs
}

describe.each([
  ['a desk', 1280, 2051],
  ['a phone', 390, 2053],
])('on %s', { timeout: 180_000 }, (_, width, year) => {
  beforeAll(async () => {
    for (const page of [manager, editor]) await page.setViewportSize({ width, height: 900 })
  })
  afterAll(async () => {
    for (const each of [year - 1, year]) {
      for (const { id } of await storedOf(String(each))) await targets.trash('targets', id)
    }
    await decisions.clear()
  })

  it('a year’s targets are copied from last year, typed with half-years, and stored together by a decision', async () => {
    await targets.create('targets', { region: '08', indicator: coverage, period: String(year - 1), value: 0.755 })
    const text = `Tavoitteet vahvistettiin vuodelle ${year}.`
    await decisions.make('decisions', { region: '08', origin: 'proposal', text, decidedOn: '2026-09-03' })
    await openTargets(manager, `year=${year}&halves=1`)
    expect(await violations(manager)).toEqual([])
    await manager.getByRole('button', { name: 'Kopioi viime vuodelta' }).click()
    await manager.getByText(`Kopioitu 1 tavoitetta vuodelta ${year - 1}.`).waitFor()
    const whole = manager.locator(`#target-${coverage}-${year}`)
    expect(await whole.inputValue()).toBe('75,5')
    expect(await storedOf(String(year))).toEqual([])

    await manager.locator(`#target-${coverage}-${year}-H1`).fill('noin puolet')
    await manager.locator(`#target-training-participants-${year}`).fill('1 200')
    await manager.getByRole('button', { name: 'Tallenna tavoitteet' }).click()
    await manager.getByText('Mitään ei tallennettu. Korjaa nämä:').waitFor()
    expect(await storedOf(String(year))).toEqual([])
    expect(await violations(manager)).toEqual([])

    await manager.locator(`#target-${coverage}-${year}-H1`).fill('60')
    await manager.getByLabel('Asetettu päätöksellä').selectOption({ index: 1 })
    await manager.getByRole('button', { name: 'Tallenna tavoitteet' }).click()
    await manager.getByText('Tallennettu. Muutettuja tavoitteita: 3.').waitFor()
    const found = await storedOf(String(year))
    expect(found.map(({ period, value }) => [period, value]).toSorted()).toEqual([
      [String(year), 0.755],
      [String(year), 1200],
      [`${year}-H1`, 0.6],
    ])
    await manager.getByText(/Viimeksi muutettu \S/).waitFor()
    expect(await violations(manager)).toEqual([])
  })

  it('an editor reads them and changes none, and the country’s stand beside them', async () => {
    await openTargets(editor, `year=${year}`)
    await editor.getByText('Alueen tavoitteet asettaa alueen johto').waitFor()
    expect(await editor.getByRole('cell', { name: '75,5 %' }).count()).toBe(2)
    expect(await editor.getByRole('button', { name: 'Tallenna tavoitteet' }).count()).toBe(0)
    expect(await violations(editor)).toEqual([])
    await editor.getByRole('link', { name: 'Koko maa' }).click()
    await editor.waitForURL(/of=FI/)
    await editor.getByRole('link', { name: 'Koko maa' }).and(editor.locator('[aria-current=page]')).waitFor()
  })
})
