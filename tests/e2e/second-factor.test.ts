import { TOTP, Secret } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers, overflow } from '../support/accessibility'
import { accountOf, awake, newPage, openBrowser, signInToKpi, signInToPortal } from '../support/browser'

const access = inject('access')
const headers = { Origin: new URL(access.portal).origin }
const password = 'kettu-lampi-orava-suo-318'
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The code of an application; once one was used, the next one, which holds half a minute before its time as well. */
function codeOf(secret: string, used: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + used * 30_000 })
}

async function fill(page: Page, email: string): Promise<void> {
  await page.getByLabel('Sähköpostiosoite').fill(email)
  await page.getByLabel('Salasana').fill(password)
  await page.getByRole('button', { name: 'Kirjaudu sisään' }).click()
}

async function isSignedIn(at: Page): Promise<boolean> {
  return (await at.request.get(`${access.portal}/api/me`, { headers })).status() === 200
}

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('signing in, %s,', { timeout: 180_000 }, (_, viewport) => {
  const email = `koodaaja-${viewport.width}-${Date.now()}@kotipesa.example`
  let page: Page & { problems: string[] }
  let secret = ''

  async function fits(name: string): Promise<void> {
    expect([name, await barriers(page), await overflow(page)]).toEqual([name, [], 0])
    const folder = process.env.PICTURES_OF_CODES
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}-${viewport.width}.png`, fullPage: true })
  }

  beforeAll(async () => {
    const administrator = await newPage(browser)
    const data = accountOf(access, 'administrator@')
    await administrator.request.post(`${access.portal}/api/users/login`, { data, headers })
    const account = {
      email,
      password,
      name: 'Koodaava Ihminen',
      language: 'fi',
      regions: [{ region: '08', role: 'manager' }],
    }
    const made = await administrator.request.post(`${access.portal}/api/users`, { data: account, headers })
    expect(made.status()).toBe(201)
    await administrator.context().close()
    page = await newPage(browser, viewport)
  })
  afterAll(() => page.context().close())

  it('says what is wrong, and leads on; codes are set up on the page of the own account', async () => {
    await page.goto(`${access.portal}/admin/account`)
    await page.getByRole('heading', { level: 1, name: 'Kirjaudu sisään' }).waitFor()
    await fits('sign-in')
    await page.getByLabel('Sähköpostiosoite').fill(email)
    await page.getByLabel('Salasana').fill('aivan muu sana')
    await page.getByRole('button', { name: 'Kirjaudu sisään' }).click()
    await page.getByRole('alert').waitFor()
    await fits('sign-in-refused')
    await fill(page, email)
    const own = page.getByRole('link', { name: 'Omat istunnot, viimeisin kirjautuminen' })
    await own.waitFor()
    await awake(page)
    await own.click()
    await page.getByRole('heading', { level: 2, name: 'Avoimet istunnot' }).waitFor()
    await fits('own-account')
    await page.getByRole('link', { name: 'Ota kertakäyttökoodi käyttöön' }).click()
    await page.getByRole('img', { name: 'QR-koodi' }).waitFor()
    await fits('set-up')
    secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '')
    await page.getByLabel('Nykyinen salasana').fill(password)
    await page.getByLabel('Kuusinumeroinen koodi').fill('000000')
    await page.getByRole('button', { name: 'Ota kertakäyttökoodi käyttöön' }).click()
    await page.getByRole('alert').waitFor()
    await fits('set-up-refused')
    await page.getByLabel('Nykyinen salasana').fill(password)
    await page.getByLabel('Kuusinumeroinen koodi').fill(codeOf(secret, 0))
    await page.getByRole('button', { name: 'Ota kertakäyttökoodi käyttöön' }).click()
    await page.getByRole('heading', { level: 1, name: 'Varakoodit' }).waitFor()
    expect(await page.locator('ul.codes code').count()).toBe(10)
    await fits('recovery-codes')
    await page.getByRole('link', { name: 'Olen tallentanut varakoodit' }).click()
    await page.getByText('Varakoodeja on jäljellä 10.').waitFor()
    await fits('own-account-with-codes')
  })

  it('asks for a code for the KPI app too, and one sign-in serves for both', async () => {
    const other = await newPage(browser, viewport)
    await other.goto(`${access.kpi}/fi/teams`)
    await other.getByRole('link', { name: 'Kirjaudu sisään' }).click()
    await fill(other, email)
    await other.getByLabel('Koodi').fill('111111')
    await other.getByRole('button', { name: 'Jatka' }).click()
    await other.getByRole('alert').waitFor()
    expect(await barriers(other)).toEqual([])
    expect(await overflow(other)).toBe(0)
    await other.getByLabel('Koodi').fill(codeOf(secret, 1))
    await other.getByRole('button', { name: 'Jatka' }).click()
    await other.waitForURL((url) => url.pathname === '/fi/teams')
    await other.goto(`${access.portal}/tunnus`)
    await other.getByText('Edellinen kirjautuminen').waitFor()
    // The page here ends the session there, in both applications.
    await page.reload()
    await page.getByRole('button', { name: /^Lopeta istunto/ }).click()
    await page.getByText('Istunto on päättynyt.').waitFor()
    expect([await isSignedIn(page), await isSignedIn(other)]).toEqual([true, false])
    expect([page.problems, other.problems]).toEqual([[], []])
    await other.context().close()
  })

  it('ends in both applications when one signs out of one', async () => {
    const one = await newPage(browser, viewport)
    await signInToPortal(one, access, 'manager-08@')
    await signInToKpi(one, access, 'manager-08@')
    await one.getByRole('button', { name: 'Kirjaudu ulos' }).first().click()
    await one.getByText('Olet kirjautunut ulos.').waitFor()
    expect(await isSignedIn(one)).toBe(false)
    await one.goto(`${access.portal}/admin`)
    await one.getByRole('heading', { level: 1, name: 'Kirjaudu sisään' }).waitFor()

    await signInToKpi(one, access, 'manager-08@')
    expect(await isSignedIn(one)).toBe(true)
    await one.goto(`${access.portal}/admin/logout`)
    await expect.poll(() => isSignedIn(one)).toBe(false)
    // The KPI app asks the portal anew after 30 seconds.
    await expect
      .poll(
        async () => {
          await one.goto(`${access.kpi}/fi/teams`)
          return new URL(one.url()).pathname
        },
        { timeout: 45_000, interval: 3_000 },
      )
      .toBe('/fi/sign-in')
    await one.context().close()
  })

  it('is not asked again of whoever opens a page by a link on another site', async () => {
    const one = await newPage(browser, viewport)
    await signInToPortal(one, access, 'manager-08@')
    await one.goto(`data:text/html,<a href="${access.portal}/admin/account">portal</a>`)
    await one.getByRole('link', { name: 'portal' }).click()
    await one.locator('#field-name').waitFor()
    expect(new URL(one.url()).pathname).toBe('/admin/account')
    await one.context().close()
  })
})
