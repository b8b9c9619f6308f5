import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { overflow, violations } from '../support/accessibility'
import { newPage, openBrowser, signInToPortal } from '../support/browser'

const access = inject('access')
const collections = [
  'teams',
  'team-reports',
  'staff-counts',
  'trainings',
  'trainers',
  'networks',
  'groups',
  'meetings',
  'element-statuses',
  'agreements',
  'commitments',
]
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Opens a page of the portal and waits until what it is about stands there. */
async function open(address: string, sign = '#content h1'): Promise<void> {
  await page.goto(`${access.portal}/admin${address}`)
  await page.locator(sign).first().waitFor()
  await page.locator('.shimmer-effect').first().waitFor({ state: 'hidden' })
}

async function expectNoBarrier(): Promise<void> {
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
}

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('the portal %s', (_, viewport) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
  })
  afterAll(() => page.context().close())

  it('has a sign-in page with a heading, a main part and the three languages', async () => {
    await page.goto(`${access.portal}/admin/login`)
    for (const [language, heading] of [
      ['Svenska', 'Logga in'],
      ['English', 'Sign in'],
      ['Suomi', 'Kirjaudu sisään'],
    ] as const) {
      await page.getByRole('button', { name: language, exact: true }).click()
      await page.getByRole('main').getByRole('heading', { level: 1, name: heading }).waitFor()
      await expectNoBarrier()
    }
  })

  it(
    'has a first page, an account page, lists and forms of every kind without a barrier',
    { timeout: 120_000 },
    async () => {
      await signInToPortal(page, access, 'editor-08@')
      await open('', 'h2')
      await expectNoBarrier()
      const lists = [...collections, 'targets'].map((slug) => `/collections/${slug}`)
      for (const address of ['/account', ...lists]) {
        await open(address)
        await expectNoBarrier()
      }
      for (const slug of collections) {
        await open(`/collections/${slug}/create`, '#action-save')
        await expectNoBarrier()
      }
    },
  )

  it('says that a page does not exist, or may not be seen, without a barrier', async () => {
    await open('/collections/teams/00000000-0000-4000-8000-000000000000')
    await expectNoBarrier()
    await open('/collections/service-clients', 'h1')
    await expectNoBarrier()
  })
})

describe('what opens in the portal', () => {
  beforeAll(async () => {
    page = await newPage(browser)
    await signInToPortal(page, access, 'editor-08@')
  })
  afterAll(() => page.context().close())

  it('is without a barrier in a form: open rows, lists to choose from, calendars, menus, messages', async () => {
    await open('/collections/trainings/create', '#action-save')
    await page.getByLabel('Koulutusohjelma').click()
    await page.locator('.rs__option').first().waitFor()
    await expectNoBarrier()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Lisää: Koulutuspäivä' }).click()
    await page.locator('#sessions-row-0').waitFor()
    await page.getByRole('button', { name: 'Rivin 1 toiminnot' }).click()
    await page.locator('.popup__content').waitFor()
    await expectNoBarrier()
    await page.keyboard.press('Escape')
    await page.locator('#action-save').click()
    await page.locator('.field-error').first().waitFor()
    await page.locator('[data-sonner-toast]').first().waitFor()
    await expectNoBarrier()
  })

  it('needs no more width at 200 %', async () => {
    await page.setViewportSize({ width: 640, height: 450 })
    for (const address of ['/account', '/collections/trainings', '/collections/team-reports/create']) {
      await open(address)
      await expectNoBarrier()
    }
  })
})
