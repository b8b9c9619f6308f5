import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { overflow, violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'
import { newestMunicipalityKey } from '../../packages/domain/dist/index.js'

const access = inject('access')
let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await newPage(browser)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await signInToPortal(page, access, 'administrator@')
})
afterAll(() => browser.close())

const records = recordsOn(() => page, access.portal)

/** What a key takes away and founds, in Lapland, of which no other test tells. */
const changes = [
  { width: 1280, year: 2027, ceased: '742', code: '997', name: 'Uusi-Savukoski' },
  { width: 390, year: 2028, ceased: '583', code: '998', name: 'Uusi-Pelkosenniemi' },
] as const

/** The key of a year as its file has it, with what the years before have changed. */
function keyOf(year: number): string {
  const done = changes.filter((each) => each.year <= year)
  const { municipalities } = newestMunicipalityKey()
  const rows = [
    ...municipalities.filter(({ code }) => !done.some(({ ceased }) => ceased === code)),
    ...done.map(({ code, name }) => ({ code, name: { fi: name, sv: name }, area: '21' })),
  ]
  return [
    'year;municipality_code;name_fi;name_sv;hva_code',
    ...rows.map(({ code, name, area }) => [year, code, name.fi, name.sv, area].join(';')),
  ].join('\r\n')
}

describe.each([
  ['a desk', 1280],
  ['a phone', 390],
])('on %s', { timeout: 120_000 }, (_, width) => {
  it('the key of the coming year is read, and what is wrong in it is told by line and column', async () => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${access.portal}/admin/municipalities`)
    await awake(page)
    await page.getByText(/Käytössä on vuoden \d{4} kuntien ja alueiden avain/).waitFor()
    expect(await violations(page)).toEqual([])
    const file = page.getByLabel('Avaimen tiedosto')
    const rows = ['year;municipality_code;name_fi;name_sv;hva_code', '2027;005;Alajärvi;Alajärvi;77']
    await file.setInputFiles({ name: 'avain.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) })
    await page.getByText('Rivi 2, sarake hva_code: arvo ei kelpaa.').waitFor()
    expect(await page.getByRole('button', { name: /Hyväksy vuoden/ }).count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await file.setInputFiles({ name: 'muu.csv', mimeType: 'text/csv', buffer: Buffer.from('nimi\r\nx\r\n') })
    await page.getByText('Sarake municipality_code puuttuu.').waitFor()
  })

  it('the key is taken in, its new municipality can be chosen from its first day, and a team is moved there', async () => {
    const change = changes.find((each) => each.width === width)
    if (change === undefined) throw new Error(`no change of a key is meant for ${width} px`)
    const { year, ceased, code, name } = change
    await page.setViewportSize({ width, height: 900 })
    const team = `Rajatiimi ${width}`
    const id = await records.make('teams', {
      region: '21',
      name: team,
      municipality: ceased,
      serviceType: 'open-care',
      validFrom: '2024-01-01',
    })
    await page.goto(`${access.portal}/admin/municipalities`)
    await awake(page)
    const file = page.getByLabel('Avaimen tiedosto')
    await file.setInputFiles({ name: 'avain.csv', mimeType: 'text/csv', buffer: Buffer.from(keyOf(year)) })
    await page.getByText(`Vuoden ${year} avaimessa on`).waitFor()
    await page.getByText(`Tiimit: ${team}.`).waitFor()
    await page.getByLabel(/yhdistyy kuntaan$/).selectOption(code)
    expect([await violations(page), await overflow(page)]).toEqual([[], 0])
    await page.getByRole('button', { name: `Hyväksy vuoden ${year} avain` }).click()
    await page.getByText(`Käytössä on vuoden ${year} kuntien ja alueiden avain.`).waitFor()
    await page.getByText(`lakkaa 1.1.${year}, ehdotus: ${name}`).waitFor()
    expect([await violations(page), await overflow(page)]).toEqual([[], 0])

    // Before its first day it is offered for nothing that stands now.
    await page.getByRole('link', { name: team }).click()
    await page.locator('#field-municipality').waitFor()
    await awake(page)
    await page.locator('#field-municipality').click()
    await page.getByRole('option').first().waitFor()
    expect(await page.getByRole('option', { name }).count()).toBe(0)
    await page.keyboard.press('Escape')

    // The team is moved to it by the act, on that day.
    const act = page.locator('.reorganise')
    await act.getByRole('button', { name: 'Siirrä', exact: true }).click()
    await act.getByLabel('Päivä, josta alkaen').fill(`1.1.${year}`)
    await act.getByLabel('Tiimin nimi').fill(`Siirretty ${team}`)
    await act.getByLabel('Kunta').selectOption(code)
    await act.getByRole('button', { name: 'Näytä, mitä tapahtuu' }).click()
    await act.getByText(`Viimeinen päivä 31.12.${year - 1}`).waitFor()
    expect([await violations(page), await overflow(page)]).toEqual([[], 0])
    await act.getByRole('button', { name: 'Siirrä tiimi' }).click()
    await act.getByText('Tehty.').waitFor()
    expect(await records.stored('teams', id)).toMatchObject({ validUntil: `${year}-01-01T12:00:00.000Z` })
  })
})
