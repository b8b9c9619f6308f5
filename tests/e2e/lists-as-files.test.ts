import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await newPage(browser)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await signInToPortal(page, access, 'editor-08@')
})
afterAll(() => browser.close())

const records = recordsOn(() => page, access.portal)

async function taken(button: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await started
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
}

describe.each([
  ['a desk', 1280],
  ['a phone', 390],
])('on %s', { timeout: 120_000 }, (_, width) => {
  it('a list goes out to files as it is filtered and ordered, in the columns that it shows', async () => {
    await page.setViewportSize({ width, height: 900 })
    const plan = await records.make('plans', { region: '08', type: 'training-plan', year: '2045' })
    for (const name of [`=Lista ${width} A`, `Lista ${width} B`, `Muu ${width}`]) {
      const work = { region: '08', plan, name, branch: 'evaluation', start: '2045-02-03', doneShare: 0.5 }
      await records.make('work-packages', work)
    }
    const query = new URLSearchParams({ search: `Lista ${width}`, sort: '-name', limit: '25' })
    await page.goto(`${access.portal}/admin/collections/work-packages?${query.toString()}`)
    await page.locator('tbody tr').nth(1).waitFor()
    await awake(page)
    expect(await violations(page)).toEqual([])

    const csv = await taken('Vie lista CSV:ksi')
    expect(csv.name).toBe('työpaketit.csv')
    const lines = csv.content.toString('utf8').replace('\uFEFF', '').trim().split('\r\n')
    const heads = (lines[0] ?? '').split(';')
    expect(heads.slice(0, 4)).toEqual(['Nimi', 'Suunnitelma', 'Osituksen haara', 'Alkaa'])
    expect(lines.slice(1).map((line) => line.split(';').slice(0, 4).join(' | '))).toEqual([
      `Lista ${width} B | Koulutussuunnitelma · 2045 | Arviointi ja tutkimus | 3.2.2045`,
      `'=Lista ${width} A | Koulutussuunnitelma · 2045 | Arviointi ja tutkimus | 3.2.2045`,
    ])
    expect(lines[1]?.split(';')[heads.indexOf('Valmiina, %')]).toBe('50')
    await page.getByText('Tiedostoon vietiin rivejä: 2.').waitFor()
    const xlsx = await taken('Vie lista Exceliin')
    expect([xlsx.name, xlsx.content.subarray(0, 2).toString()]).toEqual(['työpaketit.xlsx', 'PK'])
    await records.clear()
  })

  it('a list in which nothing is has nothing to take', async () => {
    await page.goto(`${access.portal}/admin/collections/work-packages?search=ei-ole-missaan`)
    await page.getByText('Työpaketit', { exact: true }).first().waitFor()
    await awake(page)
    await page.locator('.collection-list__no-results, .no-results').first().waitFor()
    expect(await page.getByRole('button', { name: 'Vie lista Exceliin' }).count()).toBe(0)
  })
})
