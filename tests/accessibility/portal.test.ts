import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { regionOwnedSlugs } from '../../apps/portal/tests/integration/slugs'
import { barriers, overflow } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal, speak } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
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
  await awake(page)
}

const widths = { 'on a desk': { width: 1280, height: 900 }, 'on a phone': { width: 390, height: 740 } }

/** A desk's window at 200 %. */
const enlarged = { width: 640, height: 450 }

/** What bars somebody's way on the page as it stands, on a desk and on a phone, and whether it is too wide at 200 %. */
async function barriersEverywhere(): Promise<string[]> {
  const found: string[] = []
  for (const [where, viewport] of Object.entries(widths)) {
    await page.setViewportSize(viewport)
    found.push(...(await barriers(page)).map((barrier) => `${where}: ${barrier}`))
  }
  await page.setViewportSize(enlarged)
  const wider = await overflow(page)
  if (wider > 0) found.push(`at 200 %: ${wider} pixels wider than the window`)
  await page.setViewportSize(widths['on a desk'])
  return found
}

describe('the portal on a desk and on a phone', () => {
  beforeAll(async () => {
    page = await newPage(browser)
  })
  afterAll(() => page.context().close())

  it('has a sign-in page with a heading, a main part and the three languages', async () => {
    await page.goto(`${access.portal}/admin/login`)
    for (const [language, heading] of [
      ['På svenska', 'Logga in'],
      ['In English', 'Sign in'],
      ['Suomeksi', 'Kirjaudu sisään'],
    ] as const) {
      await page.getByRole('link', { name: language, exact: true }).click()
      await page.getByRole('main').getByRole('heading', { level: 1, name: heading }).waitFor()
      expect(await barriersEverywhere()).toEqual([])
    }
  })

  it('has a first page, an account page and a trash without a barrier', { timeout: 120_000 }, async () => {
    await signInToPortal(page, access, 'editor-08@')
    await open('', 'h2')
    expect(await barriersEverywhere()).toEqual([])
    await open('/account')
    expect(await barriersEverywhere()).toEqual([])
    await open('/collections/trainers/trash', 'h1')
    expect(await barriersEverywhere()).toEqual([])
    await open('/audit', 'h1')
    expect(await barriersEverywhere()).toEqual([])
    await open('/processing', 'h1')
    expect(await barriersEverywhere()).toEqual([])
    await open('/search?q=esi', 'h1')
    expect(await barriersEverywhere()).toEqual([])
  })

  it.each([...regionOwnedSlugs, 'targets'])('has a list without a barrier: %s', { timeout: 120_000 }, async (slug) => {
    await open(`/collections/${slug}`)
    expect(await barriersEverywhere()).toEqual([])
  })

  it.each(regionOwnedSlugs)(
    'has a form without a barrier, called by its kind: %s',
    { timeout: 120_000 },
    async (slug) => {
      await open(`/collections/${slug}/create`, '#action-save')
      await expect.poll(() => page.locator('#content h1').first().innerText()).toMatch(/^Uusi \p{Ll}/u)
      expect(await page.locator('#content').innerText()).not.toContain('Nimetön')
      expect(await barriersEverywhere()).toEqual([])
    },
  )

  it('says that a page does not exist, or may not be seen, without a barrier', async () => {
    await open('/collections/teams/00000000-0000-4000-8000-000000000000')
    expect(await barriersEverywhere()).toEqual([])
    await open('/collections/service-clients', 'h1')
    expect(await barriersEverywhere()).toEqual([])
  })
})

/** What bars somebody's way where there is least room: in another language a page has other words and the same shape. */
async function barriersOnPhone(): Promise<string[]> {
  await page.setViewportSize(widths['on a phone'])
  return barriers(page)
}

describe.each(['sv', 'en'] as const)('the portal in another language: %s', (language) => {
  beforeAll(async () => {
    page = await newPage(browser)
    await signInToPortal(page, access, 'editor-08@')
    await speak(page, access, language)
  })
  afterAll(async () => {
    await speak(page, access, 'fi')
    await page.context().close()
  })

  it('has a first page, an account page and a trash without a barrier', { timeout: 120_000 }, async () => {
    for (const [address, sign] of [
      ['', 'h2'],
      ['/account', 'h1'],
      ['/collections/trainers/trash', 'h1'],
      ['/training-plan', 'h1'],
      ['/model', 'h1'],
      ['/support', 'h1'],
      ['/audit', 'h1'],
      ['/processing', 'h1'],
      ['/search?q=esi', 'h1'],
    ] as const) {
      await open(address, sign)
      expect(await barriersOnPhone(), address).toEqual([])
    }
  })

  it.each([...regionOwnedSlugs, 'targets'])('has a list without a barrier: %s', { timeout: 120_000 }, async (slug) => {
    await open(`/collections/${slug}`)
    await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' })
    expect(await barriersOnPhone()).toEqual([])
  })

  it.each(regionOwnedSlugs)('has a form without a barrier: %s', { timeout: 120_000 }, async (slug) => {
    await open(`/collections/${slug}/create`, '#action-save')
    await expect.poll(() => page.locator('#content h1').first().innerText()).toMatch(/^(?:Ny: |New )\p{Ll}/u)
    expect(await barriersOnPhone()).toEqual([])
  })
})

describe.each(['fi', 'sv', 'en'] as const)('the portal for administrators: %s', (language) => {
  beforeAll(async () => {
    page = await newPage(browser)
    await signInToPortal(page, access, 'administrator@')
    await speak(page, access, language)
  })
  afterAll(async () => {
    await speak(page, access, 'fi')
    await page.context().close()
  })

  it.each([
    ['/collections/users', 'h1'],
    ['/collections/service-clients', 'h1'],
    ['/collections/regions', 'h1'],
    ['/collections/messages', 'h1'],
    ['/collections/users/create', '#action-save'],
    ['/collections/service-clients/create', '#action-save'],
    ['/globals/notice', '#action-save'],
  ] as const)('has no barrier at %s', { timeout: 120_000 }, async (address, sign) => {
    await open(address, sign)
    await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' })
    expect(await barriersEverywhere()).toEqual([])
  })
})

describe('what opens in the portal', () => {
  const headers = { Origin: new URL(access.portal).origin }
  const records = recordsOn(() => page, access.portal)
  afterEach(() => records.clear())
  beforeAll(async () => {
    page = await newPage(browser)
    // A message that is still fading in cannot be read by anybody.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  })
  afterAll(async () => {
    await speak(page, access, 'fi')
    await page.context().close()
  })

  it('is without a barrier above a list: columns, filters, choosing rows, and asking before a delete', async () => {
    await open('/collections/trainers')
    await page.getByRole('button', { name: 'Sarakkeet' }).click()
    await page.locator('.pill-selector__pill').first().waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Suodattimet' }).click()
    await page.locator('.where-builder button').first().click()
    await page.locator('.condition').waitFor()
    await page.locator('.list-controls__columns').waitFor({ state: 'hidden' })
    expect(await barriers(page)).toEqual([])
    const row = page.locator('tbody tr').first()
    const title = (await row.locator('a').first().textContent()) ?? ''
    await row.getByRole('checkbox', { name: `Valitse: ${title}`, exact: true }).check()
    expect(await barriers(page)).toEqual([])
    await page
      .locator('.list-selection button', { hasText: /Poista|roskakoriin/ })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
    expect(await barriers(page)).toEqual([])
  })

  it('is without a barrier in a form: open rows, lists to choose from, calendars, menus, messages', async () => {
    await open('/collections/trainings/create', '#action-save')
    await page.getByLabel('Koulutusohjelma').click()
    await page.locator('.rs__option').first().waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Lisää: Koulutuskerta' }).click()
    await page.locator('#sessions-row-0').waitFor()
    await page.getByRole('button', { name: 'Rivin 1 toiminnot' }).click()
    await page.locator('.popup__content').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('#action-save').click()
    await page.locator('.field-error').first().waitFor()
    await page.locator('[data-sonner-toast]').first().waitFor()
    expect(await barriers(page)).toEqual([])
  })

  it('is without a barrier in a record that is there, with its menu', async () => {
    await open('/collections/trainings')
    const record = (await page.locator('tbody tr a').first().getAttribute('href')) ?? ''
    await open(record.replace('/admin', ''), '#action-save')
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Lisää toimintoja' }).click()
    await page.locator('.popup__content').waitFor()
    expect(await barriers(page)).toEqual([])
  })

  it('shows the people of a region by what they belong to', async () => {
    const basis = { basis: 'duty', name: 'Esittely Yhteyshenkilö' }
    const person = await records.make('people', { region: '08', ...basis })
    const found = await page.request.get(`${access.portal}/api/teams?limit=1&depth=0`, { headers })
    const { docs } = (await found.json()) as { docs: { id: string }[] }
    const contact = { of: 'team', team: docs[0]?.id, isContact: true, validFrom: '2024-01-01' }
    await records.make('memberships', { region: '08', person, ...contact })
    const ended = { of: 'responsible-person', validFrom: '2023-01-01', validUntil: '2024-01-01' }
    await records.make('memberships', { region: '08', person, ...ended })
    await open('/collections/people')
    const views = page.getByRole('navigation', { name: 'Henkilöt eri näkymissä' })
    const row = page.locator('tbody tr', { hasText: basis.name })
    await views.getByRole('link', { name: 'Tiimien yhteyshenkilöt' }).click()
    await views.locator('[aria-current=page]', { hasText: 'Tiimien yhteyshenkilöt' }).waitFor()
    await row.waitFor()
    expect(await row.count()).toBe(1)
    expect(await barriersEverywhere()).toEqual([])
    await views.getByRole('link', { name: 'Alueen vastuuhenkilöt' }).click()
    await views.locator('[aria-current=page]', { hasText: 'Alueen vastuuhenkilöt' }).waitFor()
    await row.waitFor({ state: 'hidden' })
    await views.getByRole('link', { name: 'Kouluttajat' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kouluttajat' }).waitFor()
  })

  it('is without a barrier in what a record said earlier, and brings it back', { timeout: 120_000 }, async () => {
    const before = 'Perehdytyspaketti otetaan käyttöön.'
    const decision = { region: '08', origin: 'proposal', text: before, decidedOn: '2026-09-03' }
    await open(`/collections/decisions/${await records.make('decisions', decision)}`, '#action-save')
    await page.getByLabel('Mitä päätettiin').fill(`${before} Tarkennus.`)
    await page.locator('#action-save').click()
    await page.locator('[data-sonner-toast][data-type=success]').first().waitFor()
    await page.getByRole('link', { name: /^Versiot/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Versiot' }).waitFor()
    const [latest, first] = [page.locator('.earlier__version').first(), page.locator('.earlier__version').last()]
    await first.waitFor()
    expect(await latest.innerText()).toMatch(/nykyinen[^]*Mitä päätettiin\s+Ennen\s+[^]*\s+Jälkeen\s+[^]* Tarkennus\./)
    expect(await barriersEverywhere()).toEqual([])
    await first.getByRole('button', { name: /^Palauta tämä versio/ }).click()
    await expect.poll(() => page.getByLabel('Mitä päätettiin').inputValue()).toBe(before)
  })

  it.each([
    ['sv', /^Välj /, ['Rapportdag', 'Medarbetare']],
    ['en', /^Select /, ['Day of the report', 'Workers']],
  ] as const)('is named in the language of the account: %s', async (language, select, fields) => {
    await speak(page, access, language)
    await open('/collections/teams')
    await page.locator(`html[lang=${language}]`).waitFor()
    await page.getByRole('checkbox', { name: select }).first().waitFor()
    expect(await barriers(page)).toEqual([])
    await open('/collections/team-reports/create', '#action-save')
    for (const field of fields) await page.locator('label', { hasText: field }).first().waitFor()
    expect(await barriers(page)).toEqual([])
  })
})
