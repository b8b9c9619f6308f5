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
  'targets',
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

/** Chooses the language of the own account, as the account's page does. */
async function speak(language: 'fi' | 'sv' | 'en'): Promise<void> {
  const me = (await (await page.request.get(`${access.portal}/api/users/me`)).json()) as { user: { id: string } }
  const changed = await page.request.patch(`${access.portal}/api/users/${me.user.id}`, {
    data: { language },
    headers: { Origin: access.portal.replace(/\/$/, '') },
  })
  expect(changed.status()).toBe(200)
}

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['at 200 %', { width: 640, height: 450 }],
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

  it('has a first page, an account page and lists of every kind without a barrier', async () => {
    await signInToPortal(page, access, 'editor-08@')
    await open('', 'h2')
    await expectNoBarrier()
    for (const address of ['/account', ...collections.map((slug) => `/collections/${slug}`)]) {
      await open(address)
      await expectNoBarrier()
    }
  })

  it.each(collections)('has a form without a barrier for new %s', async (slug) => {
    await open(`/collections/${slug}/create`, '.document-fields__main, .render-fields')
    await expectNoBarrier()
  })

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

  it('is without a barrier above a list: columns, filters, choosing rows, and asking before a delete', async () => {
    await open('/collections/trainers')
    await page.getByRole('button', { name: 'Sarakkeet' }).click()
    await page.locator('.pill-selector__pill').first().waitFor()
    await expectNoBarrier()
    await page.getByRole('button', { name: 'Suodattimet' }).click()
    await page.locator('.where-builder button').first().click()
    await page.locator('.condition').waitFor()
    await expectNoBarrier()
    const row = page.locator('tbody tr').first()
    const title = (await row.locator('a').first().textContent()) ?? ''
    await row.getByRole('checkbox', { name: `Valitse: ${title}`, exact: true }).check()
    await expectNoBarrier()
    await page
      .locator('.list-selection button', { hasText: /Poista|roskakoriin/ })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
    await expectNoBarrier()
  })

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

  it('is without a barrier in a record that is there, with its menu', async () => {
    await open('/collections/trainings')
    await page.locator('tbody tr a').first().click()
    await page.locator('#action-save').waitFor()
    await page.locator('.shimmer-effect').first().waitFor({ state: 'hidden' })
    await expectNoBarrier()
    await page.getByRole('button', { name: 'Lisää toimintoja' }).click()
    await page.locator('.popup__content').waitFor()
    await expectNoBarrier()
  })

  it.each([
    ['sv', 'Välj: '],
    ['en', 'Select '],
  ] as const)('is named in the language of the account: %s', async (language, select) => {
    await speak(language)
    await open('/collections/teams')
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.locator('tbody input[type=checkbox]').first().getAttribute('aria-label')).toContain(select.trim())
    await expectNoBarrier()
    await open('/collections/team-reports/create', '#action-save')
    await expectNoBarrier()
    await speak('fi')
  })
})
