import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { PortalForm } from '../support/portal-form'
import { recordsOn } from '../support/records'

const access = inject('access')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const records = recordsOn(() => page, access.portal)

async function daysOf(training: string): Promise<readonly string[]> {
  const { sessions } = await records.stored('trainings', training)
  return (sessions as { date: string }[]).map(({ date }) => date.slice(0, 10))
}

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('an editor of a training %s', { timeout: 120_000 }, (_, viewport) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  })
  afterEach(() => records.clear())
  afterAll(() => page.context().close())

  it('moves the schedule from a day on with the keyboard, past Easter, and sees the new days first', async () => {
    const days = ['2032-03-01', '2032-03-18', '2032-03-19', '2032-04-15']
    const training = await records.make('trainings', {
      region: '08',
      curriculum: 'deepening',
      status: 'planned',
      sessions: days.map((date) => ({ date, hours: 7 })),
    })
    await page.goto(`${access.portal}/admin/collections/trainings/${training}`)
    const section = page.locator('.move-schedule')
    await section.getByLabel('Ensimmäinen siirrettävä päivä').selectOption({ label: '2. päivä, 18.3.2032' })
    await page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('#move-schedule-first')?.value === '2032-03-18',
    )
    const later = section.getByRole('button', { name: 'Viikkoa myöhemmin' })
    await later.focus()
    await page.keyboard.press('Enter')
    await section.getByText('18.3.2032 → 30.3.2032').waitFor()
    await section.getByText('19.3.2032 → 31.3.2032').waitFor()
    await section.getByText('15.4.2032 → 22.4.2032').waitFor()
    expect(await section.locator('li').count()).toBe(3)
    expect(await barriers(page)).toEqual([])
    const fill = section.getByRole('button', { name: 'Siirrä nämä lomakkeelle' })
    await fill.focus()
    await page.keyboard.press('Enter')
    await section.getByText('Uudet päivät ovat lomakkeella. Tallenna koulutus.').waitFor()
    expect(await daysOf(training)).toEqual(days)
    const saved = page.waitForResponse((reply) => reply.request().method() === 'PATCH')
    await page.locator('#action-save').click()
    expect((await saved).status()).toBe(200)
    expect(await daysOf(training)).toEqual(['2032-03-01', '2032-03-30', '2032-03-31', '2032-04-22'])
    await section.getByLabel('Uusi päivä').fill('huomenna')
    await section.getByText('Kirjoita päivä muodossa p.k.vvvv.').waitFor()
    expect(await barriers(page)).toEqual([])
  })

  it('says which of the trainers hold a session', async () => {
    const trainer = { region: '08', qualifiedOn: '2024-05-31', validFrom: '2024-06-01', timeShare: 0.3 }
    const names = ['Esittely Ensi', 'Esittely Toinen']
    const trainers: string[] = []
    for (const [index, name] of names.entries()) {
      const person = await records.make('people', { region: '08', name, basis: 'duty', monthsAfterEnd: 12 })
      const profession = index === 0 ? 'social-worker' : 'family-therapist'
      trainers.push(await records.make('trainers', { ...trainer, person, profession }))
    }
    const days = { planningDays: 2.5, trainingDays: 6, consultationDays: 1.5 }
    const training = await records.make('trainings', {
      region: '08',
      curriculum: 'deepening',
      status: 'planned',
      sessions: [{ date: '2032-05-04', hours: 7 }],
      trainers: trainers.map((each) => ({ trainer: each, ...days })),
    })
    await page.goto(`${access.portal}/admin/collections/trainings/${training}`)
    await awake(page)
    await new PortalForm(page).openRow('sessions', 0)
    const holders = page.locator('.session-trainers')
    await holders.getByLabel('Esittely Toinen').check()
    // What scrolled under the bar of the form would count as too small to be hit.
    await page.evaluate(() => window.scrollTo(0, 0))
    expect(await barriers(page)).toEqual([])
    const saved = page.waitForResponse((reply) => reply.request().method() === 'PATCH')
    await page.locator('#action-save').click()
    expect((await saved).status()).toBe(200)
    expect((await records.stored('trainings', training)).sessions).toMatchObject([{ heldBy: [trainers[1]] }])
  })
})
