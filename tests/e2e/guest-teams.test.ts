import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
let browser: Browser
let host: Page
let guest: Page
beforeAll(async () => {
  browser = await openBrowser()
  host = await newPage(browser)
  guest = await newPage(browser)
  for (const page of [host, guest]) await page.emulateMedia({ reducedMotion: 'reduce' })
  await signInToPortal(host, access, 'editor-08@')
  await signInToPortal(guest, access, 'editor-03@')
})
afterAll(async () => {
  await trainings.clear()
  await teams.clear()
  await browser.close()
})

const trainings = recordsOn(() => host, access.portal)
const teams = recordsOn(() => guest, access.portal)

describe.each([
  ['desktop', 1280],
  ['phone', 390],
])('teams of another region on a %s', { timeout: 120_000 }, (device, width) => {
  it('come to a training once their own region has said yes at home', async () => {
    for (const page of [host, guest]) await page.setViewportSize({ width, height: 900 })
    const name = `Vierastiimi ${device}`
    await teams.make('teams', { region: '03', name, serviceType: 'open-care', validFrom: '2024-08-01' })
    const training = await trainings.make('trainings', {
      region: '08',
      curriculum: 'team-basic',
      status: 'planned',
      sessions: [{ date: '2033-03-03', hours: 7 }],
    })
    const form = `${access.portal}/admin/collections/trainings/${training}#registration`
    await host.goto(form)
    await awake(host)
    const act = host.locator('.guest-teams')
    await act.getByLabel('Hyvinvointialue').selectOption({ label: 'Länsi-Uudenmaan hyvinvointialue' })
    await act.getByRole('button', { name: 'Pyydä tiimejä' }).click()
    await act.getByText('ei vielä vastausta').waitFor()
    expect(await violations(host)).toEqual([])

    await guest.goto(`${access.portal}/admin`)
    await awake(guest)
    const question = guest.locator('.teams-questions li', { hasText: '3.3.2033' }).last()
    await question.getByText('Pirkanmaan hyvinvointialue: Systeeminen lastensuojelun').waitFor()
    await question.locator('summary').click()
    await question.getByLabel(name).check()
    expect(await violations(guest)).toEqual([])
    await question.getByRole('button', { name: 'Kyllä, nämä tiimit osallistuvat' }).click()
    await question.getByText('Vastaus on tallennettu.').waitFor()
    await question.getByText('tiimejä mukana').waitFor()

    const links = question.locator('.registrations__team')
    await links.getByLabel('Tiimin ilmoittaminen').selectOption({ label: name })
    await links.getByRole('button', { name: 'Näytä tiimin linkki' }).click()
    await links.getByText('/t/').waitFor()
    expect(await violations(guest)).toEqual([])
    await guest.goto((await links.getByRole('status').textContent()) ?? '')
    await guest.getByText(`Tiimi: ${name}`).waitFor()

    await host.goto('about:blank')
    await host.goto(form)
    await act.getByText(name).waitFor()
    await act.getByRole('button', { name: 'Peru pyyntö: Länsi-Uudenmaan hyvinvointialue' }).click()
    await act.getByText(name).waitFor({ state: 'detached' })
  })
})
