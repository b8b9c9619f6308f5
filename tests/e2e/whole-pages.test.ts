import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { newPage, openBrowser, signInToKpi } from '../support/browser'

const access = inject('access')
const address = `${access.kpi}/fi/indicators`
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A page of somebody who has signed in to the KPI app. */
async function signedIn(beginning: string): Promise<Page> {
  const page = await newPage(browser)
  await signInToKpi(page, access, beginning)
  return page
}

/** The name of the account in the header of a page's HTML. */
function nameIn(html: string): string | undefined {
  return /<form[^>]*>.*?<span[^>]*>([^<]+)<\/span>/s.exec(html)?.[1]
}

describe('a page of figures', { timeout: 120_000 }, () => {
  it('is kept for its reader, and never shown to another at the same address', async () => {
    const [one, other] = [await signedIn('manager-08@'), await signedIn('editor-03@')]
    const [first, again] = [
      await (await one.request.get(address)).text(),
      await (await one.request.get(address)).text(),
    ]
    const foreign = await (await other.request.get(address)).text()
    expect(again).toBe(first)
    expect([nameIn(first), nameIn(foreign)]).toEqual(['Pirkanmaan esihenkilö', 'Länsi-Uudenmaan tallentaja'])
    await Promise.all([one, other].map((page) => page.context().close()))
  })

  it('sends no script and allows none', async () => {
    const page = await signedIn('manager-08@')
    const answer = await page.request.get(`${access.kpi}/fi`)
    expect(answer.headers()['content-security-policy']).toContain("script-src 'none'")
    expect(answer.headers()['cache-control']).toContain('no-store')
    expect(await answer.text()).not.toMatch(/<script|nonce=/)
    await page.context().close()
  })

  it.each([
    '/fi/given?region=08',
    '/fi/comparison?region=08',
    '/fi/open-data',
    '/fi/about',
    '/fi/files?of=%2Fregions%2F08',
  ])('sends no script at %s either, where forms work without', async (path) => {
    const page = await signedIn('manager-08@')
    const answer = await page.request.get(`${access.kpi}${path}`)
    expect(answer.headers()['content-security-policy']).toContain("script-src 'none'")
    expect(await answer.text()).not.toMatch(/<script|nonce=/)
    await page.context().close()
  })

  it.each([
    ['/fi/no-such-page', 404, 'Sivua ei löytynyt'],
    ['/sv/regions/03', 403, 'Du har inte rätt till den här sidan'],
  ] as const)('says without script why there is none at %s', async (path, status, title) => {
    const page = await signedIn('manager-08@')
    const answer = await page.goto(`${access.kpi}${path}`)
    expect([answer?.status(), await page.getByRole('heading', { level: 1 }).textContent()]).toEqual([status, title])
    expect(await page.title()).toContain(title)
    expect(await answer?.text()).not.toMatch(/<script|nonce=/)
    expect(await barriers(page)).toEqual([])
    await page.context().close()
  })

  it.each(['/fi/sign-in', '/sv/sign-in?reason=ended'])('sends no script at %s either', async (path) => {
    const stranger = await newPage(browser)
    expect(await (await stranger.request.get(`${access.kpi}${path}`)).text()).not.toMatch(/<script|as="script"/)
    await stranger.context().close()
  })

  it('gives its rows as a file that nobody keeps', async () => {
    const page = await signedIn('manager-08@')
    const answer = await page.request.get(`${address}/team-training-coverage/csv`)
    expect(answer.headers()).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' })
    await page.context().close()
  })

  it('is shown to nobody after signing out, without script', async () => {
    const page = await signedIn('manager-08@')
    const cookies = await page.context().cookies()
    await page.goto(address)
    await page.getByRole('button', { name: 'Kirjaudu ulos' }).click()
    await page.waitForURL((url) => url.pathname.endsWith('/sign-in'))
    await page.context().addCookies(cookies)
    await page.goto(address)
    expect(new URL(page.url()).pathname).toBe('/fi/sign-in')
    await page.context().close()
  })
})
