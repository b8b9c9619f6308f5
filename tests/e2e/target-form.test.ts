import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { newPage, openBrowser, signInToPortal } from '../support/browser'
import { PortalForm } from '../support/portal-form'

const access = inject('access')
let browser: Browser
let page: Page
let form: PortalForm
beforeAll(async () => {
  browser = await openBrowser()
  page = await newPage(browser)
  form = new PortalForm(page)
  await signInToPortal(page, access, 'manager-08@')
})
afterAll(() => browser.close())

const share = 'Koulutetut tiimit'
const count = 'Koulutuksiin osallistuneet'

async function stored(id: string): Promise<unknown> {
  const headers = { Origin: new URL(access.portal).origin }
  return (await page.request.get(`${access.portal}/api/targets/${id}?depth=0`, { headers })).json()
}

/** Holds back what the server says of the form's state; `release` lets it through and waits until it is there. */
async function holdBack(from: Page): Promise<{ release: () => Promise<void> }> {
  function isState(url: URL): boolean {
    return url.pathname === '/admin/collections/targets/create'
  }
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await from.route(isState, async (route) => {
    const response = await route.fetch()
    await released
    await route.fulfill({ response })
  })
  return {
    release: async () => {
      const given = from.waitForResponse((response) => isState(new URL(response.url())))
      release()
      await given
      // The form takes it in before the page is drawn the next time but one.
      await from.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
      await from.unrouteAll({ behavior: 'wait' })
    },
  }
}

describe('the form of a target', { timeout: 120_000 }, () => {
  it('waits for an indicator, takes its unit, and the list says it and the period in words', async () => {
    await form.open(access.portal, 'targets')
    await page.getByRole('heading', { level: 1, name: 'Uusi tavoite', exact: true }).waitFor()
    await expect.poll(() => page.locator('#field-value').isDisabled()).toBe(true)
    await form.choose('indicator', share)
    await page.getByText('Prosentteina: 80 % kirjoitetaan 80.').waitFor()
    await page.locator('#field-value').pressSequentially('80')
    await form.type('period', '2031')
    await form.choose('periodPart', '1. vuosipuolisko')
    const creating = page.waitForRequest(
      (request) => request.method() === 'POST' && new URL(request.url()).pathname === '/api/targets',
    )
    const id = await form.save('targets')
    // A form that is sent twice is one record: it carries a key of its own.
    expect((await creating).postData()).toMatch(/"requestKey":"[\da-f]{8}-[\da-f-]{27}"/)
    await expect.poll(() => page.locator('#field-value').inputValue()).toBe('80')
    expect(await stored(id)).toMatchObject({ value: 0.8, period: '2031-H1' })
    await page.goto(`${access.portal}/admin/collections/targets?search=2031`)
    const row = page.locator('tr', { has: page.locator(`a[href$="${id}"]`) })
    await expect.poll(() => row.locator('td.cell-value').textContent()).toMatch(/^80\s%$/)
    await expect.poll(() => row.locator('td.cell-period').textContent()).toBe('1. vuosipuolisko 2031')
    await expect.poll(() => row.locator('td.cell-title').textContent()).toContain('1. vuosipuolisko 2031')
  })

  it('asks for the value anew when the indicator has another unit', async () => {
    await form.open(access.portal, 'targets')
    const held = await holdBack(page)
    await form.choose('indicator', share)
    await page.locator('#field-value').pressSequentially('80')
    await form.choose('indicator', count)
    await page.getByRole('status').filter({ hasText: 'se oli 80 %' }).waitFor()
    await expect.poll(() => page.locator('#field-value').inputValue()).toBe('')
    expect(await violations(page)).toEqual([])
    await form.type('period', '2032')
    await page.locator('#action-save').click()
    await page.locator('#field-error-value').waitFor()
    // What was asked for before the form was sent knows no errors: it takes none away.
    await held.release()
    const refused = page.locator('#field-value[aria-invalid=true][aria-describedby~=field-error-value]')
    expect(await refused.count()).toBe(1)
    await page.locator('#field-value').pressSequentially('120')
    const id = await form.save('targets')
    expect(await stored(id)).toMatchObject({ value: 120, indicator: 'training-participants' })
  })

  it('asks whether a share above 100 % is meant', async () => {
    await form.open(access.portal, 'targets')
    await form.choose('indicator', share)
    await page.locator('#field-value').pressSequentially('120')
    const question = page.getByRole('checkbox', { name: /Tavoite 120 % on yli 100 %/ })
    await question.waitFor()
    await form.type('period', '2033')
    await page.locator('#action-save').click()
    await page.locator('.questions--open').waitFor()
    await question.check()
    const id = await form.save('targets')
    expect(await stored(id)).toMatchObject({ value: 1.2 })
  })
})

it('a new record is called by its kind', { timeout: 120_000 }, async () => {
  const editor = await newPage(browser)
  await signInToPortal(editor, access, 'editor-08@')
  for (const [slug, title] of [
    ['teams', 'Uusi tiimi'],
    ['team-reports', 'Uusi tiimin raportti'],
    ['trainings', 'Uusi koulutus'],
    ['trainers', 'Uusi kouluttaja'],
    ['networks', 'Uusi verkosto'],
    ['meetings', 'Uusi kokous'],
    ['agreements', 'Uusi sopimus'],
  ] as const) {
    const address = `${access.portal}/admin/collections/${slug}/create`
    // As the server sends it, before any script of the page has run.
    const html = await (await editor.request.get(address, { headers: { Origin: access.portal } })).text()
    expect(/<h1[^>]*>([^<]*)</.exec(html)?.[1]).toBe(title)
    await editor.goto(address)
    await editor.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
    await expect.poll(() => editor.locator('#content').innerText()).not.toContain('Nimetön')
  }
})
