import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeModule from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newPage, openBrowser, signInToKpi } from '../support/browser'

const access = inject('access')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const openPages = ['/fi/sign-in', '/sv/sign-in', '/en/sign-in', '/fi/accessibility', '/fi/feedback']
const managersPages = [
  '/fi',
  '/sv',
  '/en',
  '/fi/indicators',
  '/fi/indicators/team-training-coverage?region=08&period=2018',
  '/fi/indicators/reporting-completeness?region=FI&period=2024',
  '/fi/regions',
  '/fi/regions/08',
]
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The rules that a page breaks, with the elements that do. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe)
  const results = await page.evaluate(
    (tags) => (window as unknown as { axe: typeof axeModule }).axe.run(document, { runOnly: tags }),
    rules,
  )
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 160))
        .slice(0, 3)
        .join(' ')}`,
  )
}

/** By how many pixels the page is wider than the window. */
function overflow(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 360, height: 740 }],
])('%s', (_, viewport) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
  })

  it.each(openPages)('the KPI page %s is accessible before signing in, without a sideways scroll', async (address) => {
    await page.goto(`${access.kpi}${address}`)
    expect(await violations()).toEqual([])
    expect(await overflow()).toBeLessThanOrEqual(0)
  })

  it("the portal's sign-in page is accessible, without a sideways scroll", async () => {
    await page.goto(`${access.portal}/admin/login`)
    await page.getByRole('button', { name: 'Kirjaudu sisään' }).waitFor()
    expect(await violations()).toEqual([])
    expect(await overflow()).toBeLessThanOrEqual(0)
  })

  it.each(managersPages)("the manager's page %s is accessible, without a sideways scroll", async (address) => {
    if (!(await page.context().cookies()).some(({ domain, httpOnly }) => domain === 'localhost' && httpOnly)) {
      await signInToKpi(page, access, 'manager-08')
    }
    await page.goto(`${access.kpi}${address}`)
    expect(new URL(page.url()).pathname).not.toContain('sign-in')
    expect(await violations()).toEqual([])
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
})
