import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { overflow, violations } from '../support/accessibility'
import { newPage, openBrowser, signInToKpi } from '../support/browser'

const access = inject('access')
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

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 360, height: 740 }],
])('%s', (_, viewport) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
  })

  it.each(openPages)('the KPI page %s is accessible before signing in, without a sideways scroll', async (address) => {
    await page.goto(`${access.kpi}${address}`)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  it.each(managersPages)("the manager's page %s is accessible, without a sideways scroll", async (address) => {
    if (!(await page.context().cookies()).some(({ domain, httpOnly }) => domain === 'localhost' && httpOnly)) {
      await signInToKpi(page, access, 'manager-08')
    }
    await page.goto(`${access.kpi}${address}`)
    expect(new URL(page.url()).pathname).not.toContain('sign-in')
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})
