import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal, speak } from '../support/browser'
import { tabTo } from '../support/keyboard'
import { PortalForm } from '../support/portal-form'
import { recordsOn } from '../support/records'

const access = inject('access')
const person = { region: '08', basis: 'duty', monthsAfterEnd: 12 }
const days = { planningDays: 2.5, trainingDays: 6, consultationDays: 1.5 }
const tabs = ['Päivät', 'Kouluttajat', 'Tiimit ja ilmoittautuminen', 'Koulutuksen jälkeen']
let browser: Browser
let page: Page
let form: PortalForm
let training = ''
let other = ''

beforeAll(async () => {
  browser = await openBrowser()
  page = await newPage(browser)
  form = new PortalForm(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await signInToPortal(page, access, 'editor-08@')
  const trainer = await records.make('trainers', {
    region: '08',
    person: await records.make('people', { ...person, name: 'Esittely Kiireinen' }),
    profession: 'social-worker',
    qualifiedOn: '2024-05-31',
    validFrom: '2024-06-01',
    timeShare: 0.3,
  })
  const both = { region: '08', curriculum: 'team-basic', status: 'planned', trainers: [{ trainer, ...days }] }
  other = await records.make('trainings', { ...both, sessions: [{ date: '2032-05-05', hours: 7 }] })
  training = await records.make('trainings', {
    ...both,
    sessions: ['2032-05-04', '2032-05-05', '2032-06-01'].map((date) => ({ date, hours: 7, place: 'Kirjasto' })),
    participants: [{ group: 'social-worker', count: 5 }],
  })
})
afterAll(async () => {
  await speak(page, access, 'fi')
  await records.clear()
  await browser.close()
})

const records = recordsOn(() => page, access.portal)

/** Opens the training's form, at one of its tabs when the address names it. */
async function open(hash = ''): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${access.portal}/admin/collections/trainings/${training}${hash}`)
  await page.getByRole('tab', { selected: true }).waitFor()
  await awake(page)
}

describe('a training’s form in parts', { timeout: 120_000 }, () => {
  it('is gone through with the keyboard: arrows from tab to tab, the tab key into what is open', async () => {
    await open()
    await tabTo(page, page.getByRole('tab', { selected: true }))
    for (const name of tabs) {
      await page.getByRole('tabpanel', { name }).waitFor()
      expect(await page.getByRole('tabpanel').count()).toBe(1)
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(name)
      await page.keyboard.press('ArrowRight')
    }
    await page.getByRole('tabpanel', { name: 'Päivät' }).waitFor()
    await page.keyboard.press('End')
    await page.getByRole('tabpanel', { name: 'Koulutuksen jälkeen' }).waitFor()
    await form.openRow('participants', 0)
    await tabTo(page, page.locator('#field-participants__0__count'))
    await page.reload()
    await page.getByRole('tabpanel', { name: 'Koulutuksen jälkeen' }).waitFor()
  })

  it('says in the row of a session what it is and what is to be looked at, and how many on the tab', async () => {
    await open('#trainers')
    await page.getByRole('tabpanel', { name: 'Kouluttajat' }).waitFor()
    await page.locator('#trainers-row-0 .session-label').getByText('Muualla 5.5.2032').waitFor()
    await page.getByRole('tab', { name: 'Päivät huomioitavaa: 1' }).click()
    const row = page.locator('#sessions-row-1 .session-label')
    expect(await row.innerText()).toContain('2. Koulutuspäivä · 5.5.2032 · 7 h · Kirjasto')
    expect(await row.innerText()).toContain('Esittely Kiireinen on muualla')
    expect(await page.locator('#sessions-row-0 .session-label').innerText()).not.toContain('muualla')
    await page.getByRole('tabpanel').locator(`.double-bookings a[href$="${other}"]`).waitFor()
    await page.getByText('Koulutuspäivien määrä: nyt 3, ohjelmassa 6').waitFor()
    expect(await page.locator('#field-sessions__1__date').count()).toBe(0)
    await form.openRow('sessions', 1)
    await page.locator('#field-sessions__1__date').fill('6.5.2032')
    await page.getByRole('tab', { name: /^Päivät$/ }).waitFor()
  })

  it('keeps what is typed while another part is open', async () => {
    await open()
    await form.openRow('sessions', 0)
    await page.locator('#field-sessions__0__hours').fill('kuusi')
    await page.getByLabel('Uusi päivä').fill('huom')
    await form.tab('Koulutuksen jälkeen')
    await form.openRow('participants', 0)
    await page.locator('#field-participants__0__count').fill('12')
    await form.tab('Kouluttajat')
    await form.openRow('trainers', 0)
    await page.locator('#field-trainers__0__planningDays').fill('0,')
    await form.tab('Päivät')
    expect(await page.locator('#field-sessions__0__hours').inputValue()).toBe('kuusi')
    expect(await page.getByLabel('Uusi päivä').inputValue()).toBe('huom')
    await form.tab('Kouluttajat')
    expect(await page.locator('#field-trainers__0__planningDays').inputValue()).toBe('0,')
    await form.tab('Koulutuksen jälkeen')
    expect(await page.locator('#field-participants__0__count').inputValue()).toBe('12')
  })

  it('tells of an error in a closed row of another part, and leads there', async () => {
    await open()
    await form.openRow('sessions', 2)
    await page.locator('#field-sessions__2__hours').fill('kuusi')
    await page.locator('#sessions-row-2 .collapsible__toggle').first().click()
    await page.locator('#field-sessions__2__hours').waitFor({ state: 'hidden' })
    await form.tab('Koulutuksen jälkeen')
    await page.locator('#action-save').click()
    await page.getByRole('tab', { name: 'Päivät huomioitavaa: 1 virheitä: 1' }).waitFor()
    await page.getByRole('status').getByText('Korjattavaa: Päivät (1).').waitFor()
    for (const viewport of [
      { width: 390, height: 740 },
      { width: 1280, height: 900 },
    ]) {
      await page.setViewportSize(viewport)
      expect(await barriers(page)).toEqual([])
    }
    await page.getByRole('button', { name: 'Näytä ensimmäinen' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('#field-sessions__2__hours:focus').waitFor()
    expect(await page.locator('#field-sessions__2__hours').inputValue()).toBe('kuusi')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('6')
    const saved = page.waitForResponse((reply) => reply.request().method() === 'PATCH')
    await page.locator('#action-save').click()
    expect((await saved).status()).toBe(200)
    await page.getByText('Korjattavaa').waitFor({ state: 'hidden' })
  })

  it('stays at its part when a new record has been stored', async () => {
    await form.open(access.portal, 'trainings')
    await form.choose('curriculum', 'Kertaus')
    await form.tab('Koulutuksen jälkeen')
    await form.addRow('Osallistujaryhmä', 'participants__0__count')
    await form.choose('participants__0__group', 'Sosiaalityöntekijä')
    await form.type('participants__0__count', '5')
    records.adopt('trainings', await form.save('trainings'))
    await expect
      .poll(() => page.getByRole('tab', { selected: true }).allInnerTexts(), { timeout: 10_000 })
      .toEqual(['Koulutuksen jälkeen'])
  })

  it('takes nothing in any part from somebody who may only read', async () => {
    const reader = await newPage(browser)
    await signInToPortal(reader, access, 'editor-08-reader-03@')
    const address = `${access.portal}/api/trainings?where[region][equals]=03&limit=1&depth=0`
    const found = await reader.request.get(address, { headers: { Origin: new URL(access.portal).origin } })
    const { docs } = (await found.json()) as { docs: { id: string }[] }
    await reader.goto(`${access.portal}/admin/collections/trainings/${docs[0]?.id}`)
    await reader.getByRole('tab', { selected: true }).waitFor()
    await awake(reader)
    await new PortalForm(reader).openRow('sessions', 0)
    for (const name of tabs) {
      await new PortalForm(reader).tab(name)
      const fields = reader.getByRole('tabpanel').locator('input:not([type=hidden]), textarea')
      expect(await fields.and(reader.locator(':enabled')).count(), name).toBe(0)
      if (name !== 'Kouluttajat') expect(await fields.count(), name).toBeGreaterThan(0)
    }
    await reader.context().close()
  })

  it.each(['fi', 'sv', 'en'] as const)('has no barrier in any part, on a desk or on a phone: %s', async (language) => {
    await speak(page, access, language)
    for (const viewport of [
      { width: 390, height: 740 },
      { width: 1280, height: 900 },
    ]) {
      await page.setViewportSize(viewport)
      for (const hash of ['#days', '#trainers', '#registration', '#after']) {
        await open(hash)
        await page.locator(`html[lang=${language}]`).waitFor()
        await page.locator(`[role=tab][aria-selected=true][aria-controls*="${hash.slice(1)}"]`).waitFor()
        await page.getByRole('tabpanel').locator('.render-fields > *').first().waitFor()
        expect(await barriers(page), `${hash} ${viewport.width}`).toEqual([])
      }
    }
  })
})
