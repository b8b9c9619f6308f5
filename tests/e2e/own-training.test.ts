import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers, overflow } from '../support/accessibility'
import { accountOf, awake, newPage, openBrowser } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
const headers = { Origin: new URL(access.portal).origin }
const password = 'hauki-niemi-tuuli-vene-542'
let browser: Browser
let administrator: Page

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

beforeAll(async () => {
  browser = await openBrowser()
  administrator = await newPage(browser)
  const data = accountOf(access, 'administrator@')
  await administrator.request.post(`${access.portal}/api/users/login`, { data, headers })
})
afterAll(() => browser.close())

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('a trainer, %s,', { timeout: 120_000 }, (_, viewport) => {
  const mark = `${viewport.width}-${Date.now()}`
  let page: Page
  const records = recordsOn(() => administrator, access.portal)

  beforeAll(async () => {
    const [region, email] = ['19', `kouluttaja-${mark}@kotipesa.example`]
    const roles = [{ region, role: 'trainer' }]
    // It stays: a person that lies in the trash still refers to it.
    const account = await records.create('users', {
      email,
      password,
      name: 'Esittely Kouluttaja',
      language: 'fi',
      regions: roles,
    })
    const person = await records.make('people', {
      region,
      name: `Esittely ${mark}`,
      basis: 'duty',
      monthsAfterEnd: 12,
      account,
    })
    const bank = { profession: 'social-worker', qualifiedOn: '2020-01-01', validFrom: '2020-01-01', timeShare: 0.3 }
    const trainer = await records.make('trainers', { region, person, ...bank })
    const sessions = [-7, 7].map((days) => ({ date: dayFromNow(days), hours: 7, place: 'Esittelysali' }))
    const days = { planningDays: 3, trainingDays: 6, consultationDays: 1 }
    const trainers = [{ trainer, ...days }]
    const training = await records.make('trainings', {
      region,
      curriculum: 'team-basic',
      status: 'ongoing',
      sessions,
      trainers,
    })
    const seat = { name: 'Esittely Osallistuja', email: `osallistuja-${mark}@kotipesa.example`, group: 'social-worker' }
    await records.make('registrations', { region, training, ...seat })
    page = await newPage(browser, viewport)
    const signedIn = await page.request.post(`${access.portal}/api/users/login`, { data: { email, password }, headers })
    expect(signedIn.status()).toBe(200)
  })
  afterAll(async () => {
    await records.clear()
    await page.context().close()
  })

  it('sees what is their own, says who was there and when they are away', async () => {
    await page.goto(`${access.portal}/admin`)
    await page.getByRole('heading', { name: 'Tulevat koulutuspäiväni' }).waitFor()
    await awake(page)
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
    expect(await page.getByText('Esittelysali').count()).toBe(2)
    await page
      .getByText(/^\d{4}: käytetty/)
      .first()
      .waitFor()

    await page.getByRole('button', { name: /^Läsnäolo/ }).click()
    await page.getByLabel('Esittely Osallistuja').check()
    await page.getByRole('button', { name: 'Tallenna läsnäolo' }).click()
    await page.getByRole('status').filter({ hasText: 'Tallennettu' }).waitFor()

    await page.getByLabel('Ensimmäinen päivä').fill('1.7.2030')
    await page.getByLabel('Viimeinen päivä').fill('31.7.2030')
    await page.getByRole('button', { name: 'Lisää poissaolo' }).click()
    await page.getByRole('status').filter({ hasText: 'Poissaolot on tallennettu.' }).waitFor()
    await page.getByRole('button', { name: 'Poista poissaolo 1.7.2030–31.7.2030' }).waitFor()
    expect([await barriers(page), await overflow(page)]).toEqual([[], 0])
  })

  it('finds nothing else, neither in the menu nor under an address', async () => {
    expect(await page.locator('a[href*="/admin/collections/teams"]').count()).toBe(0)
    expect(await page.locator('.home a[href*="/admin/collections/"]').count()).toBe(0)
    for (const path of ['training-plan', 'year', 'model', 'partners', 'support', 'handover', 'roles']) {
      await page.goto(`${access.portal}/admin/${path}`)
      await page.getByText('Sinulle ei ole vielä annettu roolia').waitFor()
    }
    for (const slug of ['trainers', 'trainings', 'people', 'teams', 'registrations']) {
      const reply = await page.goto(`${access.portal}/admin/collections/${slug}`)
      expect(await page.getByText(`Esittely ${mark}`).count(), `${slug} ${reply?.status()}`).toBe(0)
    }
  })
})
