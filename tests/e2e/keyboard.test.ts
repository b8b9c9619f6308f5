import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { tabTo } from '../support/keyboard'
import { PortalForm } from '../support/portal-form'

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

async function open(address: string, sign: string): Promise<void> {
  await page.goto(`${access.portal}/admin${address}`)
  await page.locator(sign).first().waitFor()
  await page.locator('.shimmer-effect').first().waitFor({ state: 'hidden' })
  await awake(page)
}

function press(key: string): Promise<void> {
  return page.keyboard.press(key)
}

/** Whether the focus stands within a part of the page. */
function holdsFocus(part: string): Promise<boolean> {
  return page.evaluate((selector) => document.querySelector(selector)?.contains(document.activeElement) ?? false, part)
}

/** A report of some team, so that the list of reports has a row. */
async function report(): Promise<void> {
  const headers = { Origin: new URL(access.portal).origin }
  const found = await page.request.get(`${access.portal}/api/teams?limit=1&depth=0&where[region][equals]=08`, {
    headers,
  })
  const { docs } = (await found.json()) as { docs: { id: string }[] }
  const data = { region: '08', team: docs[0]?.id, reportedOn: '2026-05-04' }
  // At a second try it is there already.
  await page.request.post(`${access.portal}/api/team-reports`, { data, headers })
}

describe('with the keyboard alone', { timeout: 120_000 }, () => {
  it('the way to what a page is about is one key long', async () => {
    await open('/collections/teams', 'tbody tr')
    await press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Siirry sisältöön')
    await press('Enter')
    await press('Tab')
    expect(await holdsFocus('#content')).toBe(true)
  })

  it('a list is ordered, its columns are chosen, and it is filtered', async () => {
    await report()
    await open('/collections/team-reports', 'tbody tr')
    await tabTo(page, page.getByRole('button', { name: 'Sarakkeet' }))
    await press('Enter')
    const pill = page.locator('.pill-selector__pill', { hasText: 'Lähteneitä' })
    await tabTo(page, pill)
    await press('Enter')
    await page.locator('th', { hasText: 'Lähteneitä' }).waitFor()
    await tabTo(page, page.getByRole('button', { name: 'Suodattimet' }), 'Shift+Tab')
    await press('Enter')
    await tabTo(page, page.locator('.where-builder button').first())
    await press('Enter')
    await tabTo(page, page.getByLabel('Kenttä, jonka mukaan rajataan'))
    await page.keyboard.type('Raportointipäivä')
    await press('Enter')
    await tabTo(page, page.getByLabel('Ehto', { exact: true }))
    await page.keyboard.type('on suurempi')
    await press('Enter')
    await tabTo(page, page.getByLabel('Raportointipäivä', { exact: true }))
    await page.keyboard.type('3.9.2024')
    await page.waitForURL((url) => url.search.includes('2024-09-03'))
    await tabTo(page, page.getByRole('button', { name: /Raportointipäivä.*nouseva/i }))
    await press('Enter')
    await page.waitForURL((url) => url.searchParams.get('sort') === 'reportedOn')
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0)
  })

  it('rows are chosen, a delete is asked about, and Esc leads back to where one was', async () => {
    await open('/collections/trainers', 'tbody tr')
    const box = page.getByRole('checkbox', { name: /^Valitse: / }).first()
    await tabTo(page, box)
    await press('Space')
    const remove = page.locator('.list-selection button', { hasText: /Poista|roskakoriin/ }).first()
    await tabTo(page, remove, 'Shift+Tab')
    await press('Enter')
    await page.getByRole('dialog').waitFor()
    await vi.waitFor(async () => expect(await holdsFocus('[role=dialog], dialog[open]')).toBe(true))
    for (let presses = 0; presses < 8; presses += 1) {
      await press('Tab')
      expect(await holdsFocus('[role=dialog], dialog[open]')).toBe(true)
    }
    await press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await vi.waitFor(async () => expect(await remove.evaluate((it) => it === document.activeElement)).toBe(true))
  })

  it('the trash is opened', async () => {
    await open('/collections/trainers', 'tbody tr')
    await tabTo(page, page.getByRole('button', { name: 'Roskakori' }))
    await press('Enter')
    await page.waitForURL((url) => url.pathname.endsWith('/trash'))
    expect(await page.locator('#content h1').count()).toBe(1)
  })

  it('a form is filled in, with rows and lists to choose from, and saved', async () => {
    await open('/collections/trainings/create', '#action-save')
    await tabTo(page, page.getByLabel('Koulutusohjelma'))
    await page.keyboard.type('Kertaus')
    await press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Lisää: Koulutuskerta' }))
    await press('Enter')
    await page.locator('#field-sessions__0__date').waitFor()
    await page.keyboard.type('1.7.2024')
    await vi.waitFor(async () => expect(await page.locator('#field-sessions__0__date').inputValue()).toBe('1.7.2024'))
    await press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Valitse päivä kalenterista',
    )
    const picker = page.locator('.day-picker__calendar').first()
    await picker.evaluate((input: HTMLInputElement) => {
      input.showPicker = () => input.setAttribute('data-shown', '')
    })
    await press('Enter')
    expect(await picker.getAttribute('data-shown')).toBe('')
    await tabTo(page, page.locator('#field-sessions__0__hours'))
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('3,5')
    await press('ControlOrMeta+s')
    await page.waitForURL(/\/collections\/trainings\/[0-9a-f-]{36}/)
    await new PortalForm(page).openRow('sessions', 0)
    expect(await page.locator('#field-sessions__0__hours').inputValue()).toBe('3,5')
  })

  it('what is wrong is tied to its field', async () => {
    await open('/collections/team-reports/create', '#action-save')
    await page.locator('#field-children').pressSequentially('monta')
    await tabTo(page, page.locator('#action-save'), 'Shift+Tab')
    await press('Enter')
    await page.locator('#field-error-children').waitFor()
    for (const field of [
      page.locator('#field-children'),
      page.locator('#field-reportedOn'),
      page.getByLabel('Tiimi', { exact: true }),
    ]) {
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      const words = await field.evaluate((input) =>
        (input.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      )
      expect(words).toMatch(/pakollinen|ei ole luku/)
    }
  })

  it('a record is opened beside a form, and Esc leads back', async () => {
    await open('/collections/trainings/create', '#action-save')
    await tabTo(page, page.getByRole('tab', { selected: true }))
    await press('ArrowRight')
    await tabTo(page, page.getByRole('button', { name: 'Lisää: Kouluttaja' }))
    await press('Enter')
    await page.locator('#trainers-row-0').waitFor()
    const opener = page.locator('.relationship-add-new__add-button').first()
    await tabTo(page, opener)
    await press('Enter')
    await page.getByRole('dialog').locator('#action-save').waitFor()
    await press('Tab')
    expect(await holdsFocus('dialog.drawer--is-open')).toBe(true)
    await press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await vi.waitFor(async () => expect(await opener.evaluate((it) => it === document.activeElement)).toBe(true))
  })
})
