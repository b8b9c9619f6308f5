import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each([
  ['desktop', 1280],
  ['phone', 390],
])('networks on a %s', { timeout: 120_000 }, (device, width) => {
  it('are merged by an act that says beforehand what happens', async () => {
    const page = await newPage(browser, { width, height: 900 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
    const records = recordsOn(() => page, access.portal)
    // A name of its own at each try: the one before may have been merged already.
    const mark = `${device} ${Date.now() % 100_000}`
    const same = { region: '08', kind: 'trainers', validFrom: '2024-08-01' }
    await records.create('networks', { ...same, name: `Pohjoinen ${mark}` })
    const own = await records.create('networks', { ...same, name: `Eteläinen ${mark}` })
    await page.goto(`${access.portal}/admin/collections/networks/${own}`)
    await awake(page)

    const act = page.locator('.reorganise')
    await act.getByRole('button', { name: 'Yhdistä muihin' }).click()
    await act.getByRole('button', { name: 'Näytä, mitä tapahtuu' }).click()
    await act.getByText('Valitse verkostot, jotka yhdistetään.').waitFor()
    await act.getByLabel(new RegExp(`Pohjoinen ${mark}`)).check()
    await act.getByLabel('Päivä, josta alkaen').fill('1.9.2025')
    await act.getByLabel('Verkoston nimi').fill(`Yhdistetty ${mark}`)
    await act.getByRole('button', { name: 'Näytä, mitä tapahtuu' }).click()
    await act.getByText('Viimeinen päivä 31.8.2025').waitFor()
    await act.getByText('Kokouksia vuodessa vähintään').waitFor()
    expect(await violations(page)).toEqual([])

    await act.getByRole('button', { name: 'Yhdistä verkostot' }).click()
    await act.getByText('Tehty.').waitFor()
    await act.getByRole('link', { name: new RegExp(`Yhdistetty ${mark}`) }).click()
    await page.getByRole('heading', { level: 1, name: new RegExp(`Yhdistetty ${mark}`) }).waitFor()
    await page.getByText('Jatkaa verkostoja').waitFor()
    expect(await records.stored('networks', own)).toMatchObject({ validUntil: '2025-09-01T12:00:00.000Z' })
    await page.context().close()
  })
})
