import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { fetchFacts } from '../support/facts'
import { PortalForm } from '../support/portal-form'

const access = inject('access')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function teamNamed(page: Page, name: string): Promise<string> {
  const form = new PortalForm(page)
  await form.open(access.portal, 'teams')
  await form.type('name', name)
  await form.choose('serviceType', 'Avohuolto')
  await form.day('validFrom', '1.8.2024')
  return form.save('teams')
}

describe.each([
  ['desktop', 1280],
  ['phone', 390],
])('teams on a %s', { timeout: 120_000 }, (device, width) => {
  it('are merged by an act that says beforehand what happens', async () => {
    const page = await newPage(browser, { width, height: 900 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
    // A name of its own at each try: the one before may have been merged already.
    const mark = `${device} ${Date.now() % 100_000}`
    const other = await teamNamed(page, `Pohjoinen ${mark}`)
    const own = await teamNamed(page, `Eteläinen ${mark}`)
    await page.goto(`${access.portal}/admin/collections/teams/${own}`)
    await awake(page)

    const act = page.locator('.reorganise')
    await act.getByRole('button', { name: 'Yhdistä muihin' }).click()
    await act.getByLabel(`Pohjoinen ${mark}`, { exact: true }).check()
    await act.getByLabel('Päivä, josta alkaen').fill('1.9.2025')
    await act.getByLabel('Tiimin nimi').fill(`Yhdistetty ${mark}`)
    await act.getByRole('button', { name: 'Näytä, mitä tapahtuu' }).click()
    await act.getByText('Viimeinen päivä 31.8.2025').waitFor()
    await act.getByText(`Yhdistetty ${mark} – lasketaan kouluttamattomaksi`).waitFor()
    expect(await violations(page)).toEqual([])
    const before = (await fetchFacts(access)).teams.length

    await act.getByRole('button', { name: 'Yhdistä tiimit' }).click()
    await act.getByText('Tehty.').waitFor()
    await act.getByRole('link', { name: new RegExp(`Yhdistetty ${mark}`) }).click()
    await page.getByRole('heading', { level: 1, name: `Yhdistetty ${mark}` }).waitFor()
    const { teams } = await fetchFacts(access)
    expect(teams).toHaveLength(before + 1)
    const merged = teams.find(({ name }) => name === `Yhdistetty ${mark}`)
    expect(merged).toMatchObject({ validFrom: '2025-09-01', carriesOn: [own, other] })
    expect(teams.find(({ id }) => id === own)).toMatchObject({ validUntil: '2025-09-01' })
    await page.context().close()
  })
})
