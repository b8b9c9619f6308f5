import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'

const access = inject('access')
let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await newPage(browser)
  await signInToPortal(page, access, 'editor-08@')
})
afterAll(() => browser.close())

/** Keeps a page's scripts from arriving, until the function that it gives is called. */
async function holdScripts(): Promise<() => Promise<void>> {
  const scripts = '**/_next/static/**/*.js'
  let release: (() => void) | undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(scripts, async (route) => {
    await held
    await route.continue()
  })
  return async () => {
    release?.()
    await awake(page)
    await page.unroute(scripts)
  }
}

it.each([
  ['/collections/teams', '#search-filter-input'],
  ['/collections/teams/create', '#field-name'],
  ['/collections/networks/create', '#field-validFrom'],
  ['/collections/meetings/create', '#field-hours'],
])('takes nothing that would be lost while a page’s scripts are on their way: %s', async (address, field) => {
  const release = await holdScripts()
  await page.goto(`${access.portal}/admin${address}`, { waitUntil: 'commit' })
  await page.locator(field).waitFor()
  const open = page.locator('#content').locator('input:enabled:not([type=checkbox]), textarea:enabled')
  expect(await open.locator('visible=true').count()).toBe(0)
  await release()
  await page.locator(`${field}:enabled`).waitFor()
})
