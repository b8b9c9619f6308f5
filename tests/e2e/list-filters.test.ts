import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { recordsOn } from '../support/records'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'

const access = inject('access')
let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await newPage(browser)
  await signInToPortal(page, access, 'editor-08@')
  const headers = { Origin: new URL(access.portal).origin }
  const working = 'limit=1&depth=0&where[region][equals]=08&where[validUntil][exists]=false'
  const found = await page.request.get(`${access.portal}/api/teams?${working}`, { headers })
  const [team] = ((await found.json()) as { docs: { id: string }[] }).docs
  const members = { 'family-therapist': 0.5 }
  await records.make('team-reports', { region: '08', team: team?.id, reportedOn: '2025-03-03', members })
})
afterAll(async () => {
  await records.clear()
  await browser.close()
})

const records = recordsOn(() => page, access.portal)

/** Opens a list with one condition of a field. */
async function condition(collection: string, field: string, operator: string): Promise<Locator> {
  await page.goto(`${access.portal}/admin/collections/${collection}`)
  await page.locator('tbody tr').first().waitFor()
  await awake(page)
  await page.getByRole('button', { name: 'Suodattimet' }).click()
  // While the list puts what it shows into its address, a new condition may be dropped; a person adds it again.
  await expect
    .poll(
      async () => {
        const add = page.locator('.where-builder__add-first-filter')
        if (await add.isVisible()) await add.click()
        return page.locator('.condition__field').count()
      },
      { interval: 2_000 },
    )
    .toBe(1)
  for (const [part, choice] of [
    ['field', field],
    ['operator', operator],
  ]) {
    await page.locator(`.condition__${part} .rs__control`).click()
    await page
      .locator(`.condition__${part} .rs__option`)
      .getByText(choice ?? '', { exact: true })
      .click()
  }
  return page.locator('.condition__value input')
}

/** Waits until the list has been asked something, and gives the value it was asked for. */
async function asked(field: string, operator: string): Promise<string | null> {
  const name = `where[or][0][and][0][${field}][${operator}]`
  await page.waitForURL((url) => url.searchParams.has(name))
  return new URL(page.url()).searchParams.get(name)
}

async function total(collection: string, where: string): Promise<number> {
  const headers = { Origin: new URL(access.portal).origin }
  const answer = await page.request.get(`${access.portal}/api/${collection}?depth=0&limit=1&${where}`, { headers })
  return ((await answer.json()) as { totalDocs: number }).totalDocs
}

describe('a list is filtered by what is typed as in a form', { timeout: 120_000 }, () => {
  it('a number with a comma, whatever the browser’s language', async () => {
    const input = await condition('team-reports', 'Tiimin rakenne > Kliinikko / perheterapeutti', 'on')
    await input.pressSequentially('0,5')
    expect(await asked('members.family-therapist', 'equals')).toBe('0.5')
    await expect.poll(() => input.inputValue()).toBe('0,5')
    const found = await total('team-reports', 'where[members.family-therapist][equals]=0.5')
    expect(found).toBeGreaterThan(0)
    await page.locator('.page-controls__page-info', { hasText: new RegExp(`/ ${found}$`) }).waitFor()
    await page.reload()
    await awake(page)
    await page.getByRole('button', { name: 'Suodattimet' }).click()
    await expect.poll(() => input.inputValue()).toBe('0,5')
  })

  it('a share in per cent', async () => {
    const input = await condition('trainers', 'Kouluttamisen osuus työajasta (%)', 'on suurempi kuin')
    await input.pressSequentially('35,5')
    expect(await asked('timeShare', 'greater_than')).toBe('0.355')
  })

  it('a day', async () => {
    const input = await condition('team-reports', 'Raportointipäivä', 'on suurempi kuin')
    await input.pressSequentially('3.9.2024')
    expect(await asked('reportedOn', 'greater_than')).toBe('2024-09-03T12:00:00.000Z')
    await expect.poll(() => input.inputValue()).toBe('3.9.2024')
    const found = await total('team-reports', 'where[reportedOn][greater_than]=2024-09-03T12:00:00.000Z')
    expect(found).toBeGreaterThan(0)
    await page.locator('.page-controls__page-info', { hasText: new RegExp(`/ ${found}$`) }).waitFor()
  })

  it.each([
    ['children', 'Lapsia asiakkaana', 'monta', 'ei ole luku'],
    ['reportedOn', 'Raportointipäivä', '31.2.2024', 'ei ole päivä'],
  ])('and says what is not understood: %s', async (_, field, typed, words) => {
    const input = await condition('team-reports', field, 'on')
    await input.pressSequentially(typed)
    await page.locator('.filter-input [role=alert]', { hasText: words }).waitFor()
    expect(await input.getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => input.inputValue()).toBe(typed)
    expect(new URL(page.url()).search).not.toContain(typed)
    expect(await violations(page)).toEqual([])
  })
})
