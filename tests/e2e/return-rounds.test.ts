import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
let browser: Browser
let editor: Page
let coordinator: Page
beforeAll(async () => {
  browser = await openBrowser()
  ;[editor, coordinator] = [await newPage(browser), await newPage(browser)]
  for (const page of [editor, coordinator]) await page.emulateMedia({ reducedMotion: 'reduce' })
  await signInToPortal(editor, access, 'editor-08@')
  await signInToPortal(coordinator, access, 'coordinator@')
})
afterAll(() => browser.close())

const rounds = recordsOn(() => coordinator, access.portal)
const records = recordsOn(() => editor, access.portal)

/** The day in Finland in so many days, as it is stored. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' })
}

function dayIn(days: number): string {
  const [year, month, day] = inDays(days).split('-').map(Number)
  return `${day}.${month}.${year}`
}

describe.each([
  ['a desk', 1280, 'survey-k3', 'Kysely 3: tiimien yhteyshenkilöt'],
  ['a phone', 390, 'survey-k2', 'Kysely 2: koulutustarve kunnittain'],
] as const)('on %s', { timeout: 180_000 }, (_, width, survey, called) => {
  it('the coordinator opens a round of a survey, its region finds the due day, makes and sends it, and the board tells', async () => {
    for (const page of [editor, coordinator]) await page.setViewportSize({ width, height: 900 })
    const year = inDays(0).slice(0, 4)
    const round = await rounds.make('rounds', { survey, year, dueOn: inDays(9) })
    await coordinator.goto(`${access.portal}/admin/collections/rounds/${round}`)
    await awake(coordinator)
    await coordinator.getByRole('button', { name: 'Avaa kierros' }).click()
    await coordinator.getByText('Kierros on avattu.').waitFor()
    expect(await violations(coordinator)).toEqual([])

    await editor.goto(`${access.portal}/admin`)
    await awake(editor)
    const waiting = editor.locator('.home__due li', { hasText: called })
    await waiting.filter({ hasText: `määräpäivä ${dayIn(9)}, 9 päivää jäljellä` }).waitFor()
    // Once more, by its day, among the next eight weeks.
    await waiting.filter({ hasText: new RegExp(`Määräpäivä ${dayIn(9)}$`) }).waitFor()
    expect(await violations(editor)).toEqual([])
    await waiting.getByRole('link', { name: called }).first().click()
    await editor.waitForURL(/\/collections\/documents\?/)
    await editor.getByText(`avoin kansallinen kierros: määräpäivä ${dayIn(9)}`).waitFor()
    await awake(editor)
    expect(await violations(editor)).toEqual([])
    await editor.getByRole('button', { name: 'Tee asiakirja' }).click()
    await editor.waitForURL(/\/collections\/documents\/[0-9a-f-]{36}/)
    records.adopt('documents', editor.url().split('/').at(-1) ?? '')
    await awake(editor)
    await editor.getByRole('button', { name: 'Lähetä THL:ään' }).click()
    await editor.getByText('Nyt: Lähetetty THL:ään').waitFor()

    await coordinator.goto(`${access.portal}/admin/rounds`)
    await awake(coordinator)
    const table = coordinator.getByRole('region', { name: 'Kyselyt ja ilmoitukset THL:lle' })
    await table.getByText('1 / 22 lähettänyt').first().waitFor()
    await table.getByText('9 päivää jäljellä').first().waitFor()
    const own = table.locator('tr', { hasText: 'Pirkanmaa' }).getByRole('link', { name: 'Lähetetty THL:ään' })
    await own.first().waitFor()
    expect(await violations(coordinator)).toEqual([])

    // Who does not want reminders says so, for the own account.
    await editor.goto(`${access.portal}/admin/rounds`)
    await awake(editor)
    const reminder = editor.getByLabel('Suunnitelman tai kyselyn määräpäivä lähestyy')
    await reminder.uncheck()
    await editor.getByText('Valinta on tallennettu.').waitFor()
    await editor.reload()
    await awake(editor)
    await reminder.waitFor()
    expect(await reminder.isChecked()).toBe(false)
    expect(await violations(editor)).toEqual([])
    await reminder.check()
    await editor.getByText('Valinta on tallennettu.').waitFor()
    expect(await coordinator.getByText('Muistutukset sähköpostiini').count()).toBe(0)

    await editor.goto(`${access.portal}/admin`)
    await awake(editor)
    await editor.locator('.home h1').waitFor()
    // What was done lately names the document; nothing says any more that it is due.
    expect(await waiting.filter({ hasText: /määräpäivä/i }).count()).toBe(0)
    await records.clear()
    await rounds.clear()
  })
})
