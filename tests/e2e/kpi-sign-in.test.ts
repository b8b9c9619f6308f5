import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newPage, openBrowser, signInToKpi } from '../support/browser'

const access = inject('access')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('signing in to the KPI app', { timeout: 60_000 }, () => {
  it('loads the page that was asked for once, as a document', async () => {
    const page = await newPage(browser)
    const asked: string[] = []
    page.on('request', (request) => {
      const isPage =
        request.method() === 'POST' || request.isNavigationRequest() || request.headers()['rsc'] !== undefined
      if (isPage) asked.push(`${request.method()} ${request.resourceType()} ${new URL(request.url()).pathname}`)
    })
    await signInToKpi(page, access, 'manager-08')
    await page.locator('#regions').waitFor()
    const sent = asked.findIndex((each) => each.startsWith('POST'))
    // The portal's answer to its form leads on, by the code that hands the session over.
    const afterwards = ['GET document /kirjaudu/mittarit', 'GET document /fi/sign-in/return', 'GET document /fi']
    expect(asked.slice(sent + 1)).toEqual(afterwards)
    expect(page.problems).toEqual([])
  })
})
