import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { newPage, openBrowser, signInToKpi } from '../support/browser'

const access = inject('access')
let browser: Browser
let page: Page & { problems: string[] }

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function plain(selector: string): Promise<string> {
  return ((await page.locator(selector).first().textContent()) ?? '').replaceAll(/\s/g, ' ').trim()
}

/** Goes where a link leads, and waits until its page is there. */
async function follow(selector: string, address: RegExp): Promise<void> {
  await page.locator(selector).first().click()
  await page.waitForURL(address)
  await page.locator('h1').waitFor()
}

describe.each([
  ['a desk', 1280],
  ['a phone', 390],
])("a director's five minutes on %s", { timeout: 300_000 }, (_, width) => {
  it('lead from the first page to the reasons, the region, the board’s paper and what was given out', async () => {
    page = await newPage(browser, { width, height: 900 })
    const from = performance.now()
    await signInToKpi(page, access, 'manager-08')
    expect(await plain('[data-answer="coverage"]')).toMatch(
      /\d+(,\d+)? % tiimeistä on koulutettu.*(Tavoite|Tavoitetta)/,
    )
    expect(await plain('[data-answer="finish"]')).toMatch(/koulutettu/)
    expect(await plain('[data-answer="silent"]')).toMatch(/raportoi/)
    await follow('[data-answer="coverage"] a', /team-training-coverage\/evidence/)
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0)
    await page.goBack()
    await follow('[data-answer="where"] a', /\/regions\/08\/where/)
    await follow('nav[aria-label] ol a[href*="/regions/08"]', /\/regions\/08(\?|$)/)
    expect(await plain('h1')).toContain('Pirkanmaa')
    const questions = page.locator('main a[href*="/regions/08/report"]')
    await questions.first().click()
    await page.waitForURL(/\/regions\/08\/report/)
    expect(await page.locator('section[aria-labelledby="figures"] tbody tr').count()).toBeGreaterThan(30)
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(2)
    await page.goto(`${access.kpi}/fi/comparison?region=08`)
    await page.goto(`${access.kpi}/fi/data`)
    expect(await plain('h1')).not.toBe('')
    expect(performance.now() - from).toBeLessThan(300_000)
    expect(page.problems).toEqual([])
    await page.context().close()
  })
})

describe("an analyst's hour", { timeout: 600_000 }, () => {
  it('finds every number, its definition, its facts and its record, and takes them along', async () => {
    page = await newPage(browser)
    await signInToKpi(page, access, 'manager-08')
    await page.goto(`${access.kpi}/fi/indicators`)
    await follow('main table a[href*="/indicators/team-training-coverage?"]', /\/indicators\/team-training-coverage/)
    // The definition in words, with its source.
    expect(await plain('[aria-labelledby="definition"]')).toMatch(/aktiivi|koulut/i)
    // A number, and one click to what it is made of.
    await follow('main table tbody td a', /\/evidence/)
    expect(await plain('main')).toMatch(/\d/)
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0)
    // The period and the region stay in the address and the language too.
    await page.goto(`${access.kpi}/fi/indicators/caseload-recommended?region=08&period=2018`)
    await page.locator('header a[lang="sv"], header a[hreflang="sv"]').first().click()
    await page.waitForURL(/\/sv\/indicators\/caseload-recommended\?region=08&period=2018/)
    await page.goto(`${access.kpi}/fi/teams?region=08`)
    await page.getByLabel('Järjestys').selectOption('caseload')
    await page.getByRole('button', { name: 'Näytä' }).click()
    await page.waitForURL(/sort=caseload/)
    // One team over the years, and its record in the portal.
    await follow('#teams ~ * tbody th a, [aria-labelledby="teams"] tbody th a', /\/fi\/teams\/[^?]+$/)
    expect(await page.locator('[aria-labelledby="history"] tbody tr').count()).toBeGreaterThan(3)
    expect(await page.locator('[aria-labelledby="elements"] tbody tr').count()).toBe(10)
    expect(await page.locator('[aria-labelledby="caseload"] svg[role="img"]').count()).toBe(2)
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await barriers(page)).toEqual([])
    }
    await page.setViewportSize({ width: 1280, height: 900 })
    const team = new URL(page.url()).pathname.slice('/fi'.length)
    const stranger = await newPage(browser)
    await signInToKpi(stranger, access, 'editor-03@')
    expect((await stranger.request.get(`${access.kpi}/fi${team}`)).status()).toBe(404)
    await stranger.context().close()
    await page.goto(`${access.kpi}/fi/trainers?region=08&period=2018`)
    await page.fill('#what-if-pairs', '2')
    const asked = performance.now()
    await page.locator('section[aria-labelledby="what-if"] button').click()
    await page.waitForURL(/pairs=2/)
    expect(performance.now() - asked).toBeLessThan(5_000)
    expect(await page.locator('tr[data-row="trainers"] td').count()).toBe(2)
    expect(await page.locator('[aria-labelledby="standing-still"]').count()).toBe(1)
    await page.goto(`${access.kpi}/fi/data`)
    expect(await page.locator('main table').count()).toBeGreaterThan(0)
    // Files of each of these.
    for (const address of [
      '/fi/indicators/team-training-coverage/csv?rows=all&region=08&period=2018',
      '/fi/plans/xlsx?region=08&period=2024',
      `/fi/files/xlsx?of=${encodeURIComponent('/teams?region=08')}`,
      `/fi/files/svg?of=${encodeURIComponent('/indicators/team-training-coverage?region=08&period=2018')}`,
    ]) {
      const file = await page.request.get(`${access.kpi}${address}`)
      expect([address, file.status(), (await file.body()).length > 500]).toEqual([address, 200, true])
    }
    expect(page.problems).toEqual([])
    await page.context().close()
  })
})
