import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('the form of an event, %s,', { timeout: 120_000 }, (_, viewport) => {
  const mark = `${viewport.width}-${Date.now()}`
  let page: Page
  const records = recordsOn(() => page, access.portal)

  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await signInToPortal(page, access, 'editor-08@')
  })
  afterAll(async () => {
    await records.clear()
    await page.context().close()
  })

  it('notes partners as told in one act, which their own records then show', async () => {
    const sessions = [{ date: '2026-05-20', hours: 2 }]
    const event = await records.make('events', { region: '08', kind: 'dialogue', name: `Dialogi ${mark}`, sessions })
    const names = ['Koulu', 'Neuvola', 'Kirjasto'].map((name) => `${name} ${mark}`)
    const partners: string[] = []
    for (const name of names) partners.push(await records.make('partners', { region: '08', name, sector: 'teaching' }))
    await page.goto(`${access.portal}/admin/collections/events/${event}`)
    const form = page.getByRole('group', { name: 'Merkitse kumppanit' })
    await form.waitFor()
    await awake(page)
    await form.getByLabel(names[0] ?? '').check()
    await form.getByLabel(names[1] ?? '').check()
    await form.getByLabel('Kenen toimesta').fill('koordinaattori')
    expect(await barriers(page)).toEqual([])
    await form.getByRole('button', { name: 'Merkitse valitut' }).click()
    await form.getByText('Merkitty: 2.').waitFor()
    expect(await form.getByLabel(names[0] ?? '').count()).toBe(0)
    expect(await form.getByLabel(names[2] ?? '').count()).toBe(1)
    await page.getByRole('link', { name: names[1] ?? '' }).waitFor()
    expect(await barriers(page)).toEqual([])
    expect((await records.stored('partners', partners[0] ?? '')).contacts).toMatchObject([
      { kind: 'told', on: '2026-05-20T12:00:00.000Z', by: 'koordinaattori', event },
    ])
    await page.getByRole('link', { name: names[0] ?? '' }).click()
    await page.waitForURL((url) => url.pathname.endsWith(`/partners/${partners[0]}`))
    await expect.poll(() => page.getByLabel('Kenen toimesta').first().inputValue()).toBe('koordinaattori')
  })
})
