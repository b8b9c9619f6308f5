import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { atRest } from '../support/accessibility'
import { openBrowser, signInToPortal } from '../support/browser'
import { fetchFacts } from '../support/facts'
import { PortalForm } from '../support/portal-form'

const access = inject('access')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

interface Clock {
  locale: string
  timezoneId: string
}

/** An editor of Pirkanmaa, signed in, whose browser speaks another language or stands in another time zone. */
async function editorWith(clock: Clock): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...clock })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await signInToPortal(page, access, 'editor-08@')
  return page
}

it('keeps what is typed while its page is fetched once more', { timeout: 60_000 }, async () => {
  const page = await editorWith({ locale: 'fi-FI', timezoneId: 'Europe/Helsinki' })
  const form = new PortalForm(page)
  await form.open(access.portal, 'teams')
  await form.type('name', 'Kesken kirjoitettu')
  await page.evaluate(() => {
    performance.clearResourceTimings()
    ;(window as unknown as { next: { router: { refresh: () => void } } }).next.router.refresh()
  })
  // What was fetched is noted once the whole of it has come; then the page takes what it brought for the form.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('_rsc=')))
  await atRest(page)
  expect(await page.locator('#field-name').inputValue()).toBe('Kesken kirjoitettu')
  await page.context().close()
})

describe('a form in a browser of another language', { timeout: 120_000 }, () => {
  let page: Page
  let form: PortalForm
  beforeAll(async () => {
    page = await editorWith({ locale: 'en-US', timezoneId: 'Europe/Helsinki' })
    form = new PortalForm(page)
  })

  async function reportIn(day: string): Promise<void> {
    await form.open(access.portal, 'team-reports')
    await form.choose('team', 'Akaan lastensuojelutiimi')
    await form.day('reportedOn', day)
  }

  it('stores the number that a Finn types, key by key, and shows it so', async () => {
    await reportIn('2.3.2024')
    const therapist = page.locator('#field-members__family-therapist')
    await therapist.pressSequentially('0,5')
    await page.locator('#field-members__social-worker').pressSequentially('1 234,25')
    await page.locator('#field-faceToFaceShare').pressSequentially('35,5')
    await expect.poll(() => therapist.inputValue()).toBe('0,5')
    const id = await form.save('team-reports')
    await expect.poll(() => therapist.inputValue()).toBe('0,5')
    const report = (await fetchFacts(access)).teamReports.find((each) => each.id === id)
    expect(report).toMatchObject({
      members: { 'family-therapist': 0.5, 'social-worker': 1234.25 },
      faceToFaceShare: 0.355,
    })
  })

  it.each([
    ['children', '74,5', 'kokonaisluku'],
    ['members__coordinator', '−0,5', 'vähintään 0'],
    ['children', 'monta', '”monta” ei ole luku'],
    ['children', '1.234', '”1.234” ei ole luku'],
  ])('refuses %s %s beside the field and keeps what was typed', async (field, typed, words) => {
    await reportIn('3.3.2024')
    const input = page.locator(`#field-${field}`)
    await input.pressSequentially(typed)
    await page.locator('#action-save').click()
    await page
      .locator('.field-error', { hasText: words })
      .or(page.locator('.tooltip', { hasText: words }))
      .first()
      .waitFor()
    await expect.poll(() => input.inputValue()).toBe(typed)
    expect(page.url()).toContain('/create')
  })

  it('takes 3.9. for this year’s day and says which', async () => {
    await form.open(access.portal, 'networks')
    const day = page.locator('#field-validFrom')
    await day.pressSequentially('3.9.')
    await day.blur()
    await expect.poll(() => day.inputValue()).toBe(`3.9.${new Date().getFullYear()}`)
  })

  it('takes the last day of a network and keeps the first that no longer counts', async () => {
    await form.open(access.portal, 'networks')
    await form.choose('kind', 'koordinaattor')
    await form.type('name', 'Koordinaattorit, kevät')
    await form.day('validFrom', '1.1.2024')
    await form.day('validUntil', '31.5.2024')
    const id = await form.save('networks')
    await expect.poll(() => page.locator('#field-validUntil').inputValue()).toBe('31.5.2024')
    expect((await fetchFacts(access)).networks.find((each) => each.id === id)).toMatchObject({
      validFrom: '2024-01-01',
      validUntil: '2024-06-01',
    })
    await page.goto(`${access.portal}/admin/collections/networks?limit=100`)
    const row = page.locator('tr', { hasText: 'Koordinaattorit, kevät' })
    await expect.poll(() => row.locator('td.cell-validUntil').textContent()).toBe('31.5.2024')
  })

  it('puts what is typed right after a row was added into that row', async () => {
    await form.open(access.portal, 'trainings')
    for (const [index, day] of ['1.7.2024', '2.7.2024', '3.7.2024'].entries()) {
      await page.getByRole('button', { name: 'Lisää: Koulutuskerta' }).click()
      await page.keyboard.type(day)
      await vi.waitFor(
        async () => expect(await page.locator(`#field-sessions__${index}__date`).inputValue()).toBe(day),
        { timeout: 15_000 },
      )
    }
    const days = await page
      .locator('[id^=field-sessions__][id$=__date]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    expect(days).toEqual(['1.7.2024', '2.7.2024', '3.7.2024'])
  })
})

describe.each(['Pacific/Kiritimati', 'Pacific/Honolulu'])('a day in a browser in %s', (timezoneId) => {
  it('is the same day in the field, the title and the list', { timeout: 120_000 }, async () => {
    const page = await editorWith({ locale: 'fi-FI', timezoneId })
    const form = new PortalForm(page)
    const day = timezoneId.endsWith('Honolulu') ? '2.1.2023' : '1.1.2023'
    await form.open(access.portal, 'team-reports')
    await form.choose('team', 'Akaan lastensuojelutiimi')
    await form.day('reportedOn', day)
    const id = await form.save('team-reports')
    await expect.poll(() => page.locator('#field-reportedOn').inputValue()).toBe(day)
    await page.goto(`${access.portal}/admin/collections/team-reports/${id}`)
    await page.locator('h1', { hasText: day }).waitFor()
    await expect.poll(() => page.locator('#field-reportedOn').inputValue()).toBe(day)
    const title = `Akaan lastensuojelutiimi ${day}`
    await page.goto(`${access.portal}/admin/collections/team-reports?search=${encodeURIComponent(title)}`)
    const row = page.locator('tr', { has: page.getByText(title, { exact: true }) })
    await expect.poll(() => row.locator('td.cell-reportedOn').textContent()).toBe(day)
    await page.context().close()
  })
})

it('a list never says that a relation is missing that is there', { timeout: 120_000 }, async () => {
  const page = await editorWith({ locale: 'fi-FI', timezoneId: 'Europe/Helsinki' })
  await page.route('**/api/teams?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await route.continue()
  })
  await page.goto(`${access.portal}/admin/collections/team-reports?limit=50`)
  const cells = page.locator('td.cell-team')
  await cells.first().waitFor()
  expect((await cells.allTextContents()).filter((name) => name.trim() === '–')).toEqual([])
  await vi.waitFor(async () => expect((await cells.allTextContents()).filter((name) => name === '')).toEqual([]), {
    timeout: 15_000,
  })
  await page.context().close()
})
