import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accountOf, awake, newPage, openBrowser } from '../support/browser'

const access = inject('access')
const headers = { Origin: new URL(access.portal).origin }
const account = { email: `vaihtaja-${Date.now()}@kotipesa.example`, password: 'kettu-lampi-orava-suo-318' }
const next = 'hauki-niemi-tuuli-vene-542'
let browser: Browser
let page: Page
let elsewhere: Page

async function signIn(to: Page, { email, password }: { email: string; password: string }): Promise<number> {
  return (await to.request.post(`${access.portal}/api/users/login`, { data: { email, password }, headers })).status()
}

async function isSignedIn(at: Page): Promise<boolean> {
  const answer = await at.request.get(`${access.portal}/api/users/me`, { headers })
  return ((await answer.json()) as { user: unknown }).user !== null
}

/** Somebody of their own, signed in at two places. */
beforeAll(async () => {
  browser = await openBrowser()
  const administrator = await newPage(browser)
  await signIn(administrator, accountOf(access, 'administrator@'))
  const data = { ...account, name: 'Vaihtaja', language: 'fi', regions: [{ region: '08', role: 'editor' }] }
  const made = await administrator.request.post(`${access.portal}/api/users`, { data, headers })
  expect(made.status()).toBe(201)
  page = await newPage(browser)
  elsewhere = await newPage(browser)
  for (const each of [page, elsewhere]) expect(await signIn(each, account)).toBe(200)
})
afterAll(() => browser.close())

/** Saves and gives the status of the answer. A form that has not looked at what was typed yet sends nothing: so again. */
async function save(): Promise<number> {
  let status = 0
  await expect
    .poll(
      async () => {
        const answer = page
          .waitForResponse((each) => each.request().method() === 'PATCH', { timeout: 5_000 })
          .catch(() => null)
        await page.locator('#action-save').click()
        status = (await answer)?.status() ?? 0
        return status
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0)
  return status
}

describe('the own password', { timeout: 120_000 }, () => {
  const [old, wanted, again] = ['#field-currentPassword', '#field-password', '#field-confirm-password']

  it('is not changed with a wrong old one, which is said at its field, and what was typed stays', async () => {
    await page.goto(`${access.portal}/admin/account`)
    await page.locator('#change-password').waitFor()
    await awake(page)
    await page.locator('#change-password').click()
    for (const [field, text] of [
      [wanted, next],
      [again, next],
      [old, 'jokin-aivan-muu'],
    ] as const) {
      await page.locator(field).fill(text)
    }
    expect(await save()).toBe(400)
    await page.locator('#field-error-currentPassword', { hasText: 'Nykyinen salasana puuttuu tai on väärä.' }).waitFor()
    await page.locator(`${old}[aria-invalid=true][aria-describedby=field-error-currentPassword]`).waitFor()
    for (const field of [wanted, again]) expect(await page.locator(field).inputValue()).toBe(next)
  })

  it('is changed with the right one, and sessions elsewhere end', async () => {
    await page.locator(old).fill(account.password)
    await page.locator('#field-error-currentPassword').waitFor({ state: 'hidden' })
    expect(await save()).toBe(200)
    await page.locator(wanted).waitFor({ state: 'detached' })
    expect([await isSignedIn(page), await isSignedIn(elsewhere)]).toEqual([true, false])
    expect(await signIn(elsewhere, account)).toBe(401)
    expect(await signIn(elsewhere, { ...account, password: next })).toBe(200)
  })

  it('asks for the old one anew the next time', async () => {
    await page.locator('#change-password').click()
    expect(await page.locator(old).inputValue()).toBe('')
  })
})
