import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { newPage, openBrowser, signInToKpi } from '../support/browser'

const access = inject('access')
/** Pages below a language. */
const openPages = ['/sign-in', '/about', '/accessibility', '/feedback', '/open-data']
const managersPages = [
  '',
  '/indicators',
  '/indicators/team-training-coverage?region=08&period=2018',
  '/indicators/reporting-completeness?region=FI&period=2024',
  '/indicators/team-training-coverage/evidence?region=08&period=2018',
  '/indicators/reporting-completeness/evidence?region=FI&period=2024&list=denominator',
  '/teams?sort=caseload',
  '/trainers?region=08&period=2024&pairs=2&turnover=20#what-if',
  '/plans?region=08&period=2024',
  '/given?region=08',
  '/comparison?region=08',
  '/data',
  '/regions/08',
  '/regions/08/report',
  '/regions/08/where?indicator=caseload-recommended',
  '/files?of=%2Fregions%2F08',
]
const languages = ['fi', 'sv', 'en']
function inEach(paths: readonly string[]): readonly string[] {
  return languages.flatMap((language) => paths.map((path) => `/${language}${path}`))
}
/** Of a desk, a phone, and a narrow phone or a page read at four times its size. */
const widths = [1280, 390, 320]
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await newPage(browser)
})
afterAll(() => browser.close())

/** What bars somebody's way on a page at each width. */
async function barriersAt(address: string): Promise<string[]> {
  await page.goto(`${access.kpi}${address}`)
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    found.push(...(await barriers(page)).map((barrier) => `${width} pixels: ${barrier}`))
  }
  return found
}

it.each(inEach(openPages))(
  'the KPI page %s is accessible before signing in, without a sideways scroll',
  async (address) => {
    expect(await barriersAt(address)).toEqual([])
  },
)

describe('a manager', () => {
  beforeAll(() => signInToKpi(page, access, 'manager-08'))

  it.each(inEach(managersPages))(
    'reads the page %s, which is accessible, without a sideways scroll',
    async (address) => {
      expect(await barriersAt(address)).toEqual([])
      expect(new URL(page.url()).pathname).not.toContain('sign-in')
    },
  )

  it.each(languages)('reads the page of a team, and why there is no page, in the language %s', async (language) => {
    await page.goto(`${access.kpi}/${language}/teams?region=08`)
    const team = await page.locator(`main a[href^="/${language}/teams/"]`).first().getAttribute('href')
    for (const address of [team ?? '', `/${language}/none`, `/${language}/regions/03`]) {
      expect([address, await barriersAt(address)]).toEqual([address, []])
    }
  })
})

describe('a coordinator', () => {
  beforeAll(async () => {
    await page.context().clearCookies()
    await signInToKpi(page, access, 'coordinator')
  })

  it.each(inEach(['?region=FI&period=2024', '/regions', '/data?region=FI', '/plans?region=FI&period=2024']))(
    'reads the page %s of the country, which is accessible, without a sideways scroll',
    async (address) => {
      expect(await barriersAt(address)).toEqual([])
      expect(new URL(page.url()).pathname).not.toContain('sign-in')
    },
  )
})
