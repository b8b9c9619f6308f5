import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { PortalForm } from '../support/portal-form'
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
afterEach(() => records.clear())

async function openMoney(year: string): Promise<void> {
  await page.goto(`${access.portal}/admin/money?year=${year}`)
  await awake(page)
  await page.getByRole('heading', { name: 'Raha ja päivät' }).waitFor()
}

/** The cells of a table’s row by what stands at its head. */
async function cellsOf(table: string, row: string): Promise<readonly string[]> {
  const found = page
    .getByRole('region', { name: table })
    .getByRole('row')
    .filter({
      has: page.getByRole('rowheader', { name: row, exact: true }),
    })
  return found.getByRole('cell').allTextContents()
}

describe.each([
  ['a desk', 1280, '2046'],
  ['a phone', 390, '2047'],
])('on %s', { timeout: 180_000 }, (_, width, year) => {
  beforeAll(() => page.setViewportSize({ width, height: 900 }))

  it('what a year’s trainings take is told in days, and in euros once the prices are typed', async () => {
    const sessions = [7, 7].map((hours, index) => ({ date: `${year}-03-0${index + 1}`, hours }))
    const trainer = await records.make('trainers', {
      region: '08',
      profession: 'social-worker',
      qualifiedOn: '2017-05-31',
      validFrom: '2017-06-01',
      timeShare: 0.3,
    })
    await records.make('trainings', {
      region: '08',
      curriculum: 'refresher',
      status: 'planned',
      capacity: 20,
      sessions,
      trainers: [{ trainer, planningDays: 1.5, trainingDays: 2, consultationDays: 0 }],
    })
    await openMoney(year)
    await page.getByText(`Vuodelta ${year} ei ole hintoja`).waitFor()
    const all = `Koulutusohjelmittain ${year}`
    expect(await cellsOf(all, 'Yhteensä')).toEqual(['3,5', '0', '40', '0', 'ei hintaa', 'ei hintaa'])
    expect(await violations(page)).toEqual([])

    await page.getByRole('link', { name: 'Lisää hinnat' }).click()
    await page.waitForURL(/\/collections\/prices\/create/)
    await page.locator('#action-save').waitFor()
    await awake(page)
    const form = new PortalForm(page)
    expect(await page.locator('#field-year').inputValue()).toBe(year)
    await form.type('trainerDay', '420,50')
    await form.type('participantDay', '310')
    records.adopt('prices', await form.save('prices'))
    expect(await violations(page)).toEqual([])

    await openMoney(year)
    expect(await cellsOf(`Yhteensä ${year}`, 'Koulutukset yhteensä, €')).toEqual(['13\u00A0872', '0'])
    expect(await cellsOf(`Yhteensä ${year}`, 'Muu toiminta vuoden aikana, €')).toEqual(['ei tietoa'])
    await page.getByRole('link', { name: 'Täydennä hinnat' }).waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('of the trainings of 2018 in the documents there are the tables, the picture and the workbook', async () => {
    await openMoney('2018')
    expect(await page.locator('#nav-money').count()).toBe(1)
    await page.getByRole('heading', { name: 'Vuosittain' }).waitFor()
    await page.getByRole('img', { name: /Kouluttajien päivät vuosittain/ }).waitFor()
    const rows = page.getByRole('region', { name: /^Kunnittain/ }).getByRole('row')
    expect(await rows.count()).toBeGreaterThan(2)
    expect(await violations(page)).toEqual([])
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Lataa taulukkona (XLSX)' }).click()
    expect((await saved).suggestedFilename()).toMatch(/^raha-ja-paivat-08-\d{4}\.xlsx$/)
  })
})
