import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers, violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { PortalForm } from '../support/portal-form'
import { recordsOn } from '../support/records'

const access = inject('access')
const headers = { Origin: new URL(access.portal).origin }
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await newPage(browser)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await signInToPortal(page, access, 'editor-08@')
})
afterAll(() => browser.close())

const records = recordsOn(() => page, access.portal)
let plan = ''

interface Work {
  readonly id: string
  readonly name: string
}

async function workOfPlan(): Promise<readonly Work[]> {
  const address = `${access.portal}/api/work-packages?where[plan][equals]=${plan}&depth=0&limit=100&sort=createdAt`
  return ((await (await page.request.get(address, { headers })).json()) as { docs: Work[] }).docs
}

/** What depends on others goes first. */
afterEach(async () => {
  for (const { id } of await workOfPlan()) {
    const data = { dependsOn: [] }
    await page.request.patch(`${access.portal}/api/work-packages/${id}`, { data, headers })
  }
  for (const { id } of await workOfPlan()) await records.trash('work-packages', id)
  await records.clear()
})

async function openWork(): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${access.portal}/admin/plans/${plan}/work-packages`)
  await awake(page)
  await page.getByRole('heading', { name: 'Työpaketit', level: 1 }).waitFor()
}

function said() {
  return page.locator('.sheet-files [role=status] p')
}

describe.each([
  ['a desk', 1280],
  ['a phone', 390],
])('on %s', { timeout: 180_000 }, (_, width) => {
  beforeAll(() => page.setViewportSize({ width, height: 900 }))

  it('the work of a plan begins from templates, gets its days, hours, euros and order, and is seen as a picture', async () => {
    plan = await records.make('plans', { region: '08', type: 'training-plan', year: '2043' })
    await page.goto(`${access.portal}/admin/collections/plans/${plan}`)
    await awake(page)
    await page.getByRole('link', { name: 'Työpaketit ja aikajana' }).click()
    await page.getByText('Suunnitelmassa ei ole vielä työpaketteja.').waitFor()
    await page.getByLabel('Nykytilan ja koulutustarpeiden kartoitus').waitFor()
    expect(await violations(page)).toEqual([])

    await awake(page)
    await page.getByLabel('Nykytilan ja koulutustarpeiden kartoitus').check()
    await page.getByLabel('Koulutussuunnitelman laatiminen').check()
    await page.getByRole('button', { name: 'Lisää valitut' }).click()
    await page.getByText('Lisättiin 2 työpakettia.').waitFor()
    await page.getByLabel('Nykytilan ja koulutustarpeiden kartoitus (jo suunnitelmassa)').waitFor()
    await page.getByText('Aikajana piirtyy, kun').waitFor()

    const work = await workOfPlan()
    const mapped = work.find(({ name }) => name.startsWith('Nykytilan'))?.id ?? ''
    await page.getByRole('link', { name: 'Nykytilan ja koulutustarpeiden kartoitus' }).click()
    await page.locator('#action-save').waitFor()
    await awake(page)
    const form = new PortalForm(page)
    await form.day('start', '12.1.2043')
    await form.day('end', '27.2.2043')
    await form.type('netTime', '92,5')
    await form.choose('responsible', 'Projektin vastuuhenkilö')
    await form.addRow('Kustannus', 'costs__0__planned')
    await form.choose('costs__0__kind', 'Matkakulut')
    await form.type('costs__0__planned', '300')
    await form.type('costs__0__actual', '280,5')
    await form.type('doneShare', '50')
    await page.locator('#action-save').click()
    const inTheForm = { netTime: 92.5, doneShare: 0.5, costs: [{ kind: 'travel', planned: 300, actual: 280.5 }] }
    await expect
      .poll(() => records.stored('work-packages', mapped), { timeout: 20_000, interval: 500 })
      .toMatchObject(inTheForm)
    expect(await barriers(page)).toEqual([])

    const drawn = work.find(({ id }) => id !== mapped)?.id ?? ''
    const data = { start: '2043-02-02', end: '2043-04-30', dependsOn: [mapped] }
    await page.request.patch(`${access.portal}/api/work-packages/${drawn}`, { data, headers })
    await openWork()
    await page.getByRole('img', { name: 'Aikajana' }).waitFor()
    expect(await page.locator('.work-timeline__bar').count()).toBe(2)
    expect(await page.locator('.work-timeline__arrow').count()).toBe(1)
    const row = page.getByRole('row', { name: /Nykytilan ja koulutustarpeiden kartoitus/ }).first()
    const cells = (await row.innerText()).replaceAll('\u00A0', ' ').split(/\t|\n/)
    expect(cells.filter(Boolean)).toEqual([
      'Nykytilan ja koulutustarpeiden kartoitus',
      '12.1.2043–27.2.2043',
      'Projektin vastuuhenkilö',
      '92,5',
      'ei tietoa',
      '300',
      '280,50',
      '50 %',
      'Kirjaa toteutuma',
    ])
    await page.getByRole('button', { name: 'Kirjaa toteutuma: Nykytilan' }).click()
    await page.getByLabel('Nettotyöaika, toteutunut, tuntia').fill('60,5')
    await page.getByLabel('Valmiina, %').fill('105')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Tallenna', exact: true }).click()
    await page.getByText('Valmiina: ').waitFor()
    await page.getByLabel('Valmiina, %').fill('75')
    await page
      .getByLabel(/^Toteutunut, €: /)
      .first()
      .fill('290,5')
    await page.getByRole('button', { name: 'Tallenna', exact: true }).click()
    await row.getByText('75 %').waitFor()
    expect(await records.stored('work-packages', mapped)).toMatchObject({
      actualTime: 60.5,
      doneShare: 0.75,
      costs: [{ planned: 300, actual: 290.5 }],
    })
    await page.getByText('92,5 h on enemmän kuin tyypillinen 40–80 h').waitFor()
    await page.getByText('Koulutussuunnitelman laatiminen alkaa 2.2.2043, mutta ensin tehtävä').waitFor()
    await page.getByText('92,5 (1/2 työpaketista)').first().waitFor()
    expect(await violations(page)).toEqual([])
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(isWide, 'the page scrolls sideways').toBe(false)
  })

  it('the work goes out to a file and in again, is told what is wrong in it, and taken back', async () => {
    plan = await records.make('plans', { region: '08', type: 'training-plan', year: '2044' })
    const { id } = {
      id: await records.create('work-packages', { region: '08', plan, name: 'Alku', branch: 'start-up' }),
    }
    await openWork()
    await page.getByText('Vie ja tuo tiedostona').click()
    const input = page.getByLabel('Tuo tiedosto (CSV tai Excel)')
    const status = said()
    for (const [format, button] of [
      ['csv', 'Vie CSV-tiedostona'],
      ['xlsx', 'Vie Excel-tiedostona'],
    ] as const) {
      const started = page.waitForEvent('download')
      await page.getByRole('button', { name: button }).click()
      const download = await started
      expect(download.suggestedFilename()).toBe(`tyopaketit.${format}`)
      const buffer = readFileSync(await download.path())
      await input.setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer })
      await status.filter({ hasText: 'Uusia: 0. Muutettavia: 1.' }).waitFor()
      await page.getByRole('button', { name: 'Tallenna nämä' }).click()
      await status.filter({ hasText: /^Tallennettu\./ }).waitFor()
    }
    async function choose(content: string): Promise<void> {
      await input.setInputFiles({ name: 'tyo.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
    }
    const head = 'Nimi;Osituksen haara;Alkaa;Päättyy;Mitä tehdään ensin;Matkakulut: suunniteltu, €'
    await choose(`${head}\nToka;Ei ole;1.1.2044;31.2.2044;Ei ole;5\n`)
    await status.filter({ hasText: 'Tiedostossa on korjattavaa. Mitään ei tallennettu.' }).waitFor()
    expect(await page.locator('.sheet-files [role=status] li').allInnerTexts()).toHaveLength(3)
    await choose(`${head}\nToka;evaluation;1.3.2044;1.2.2044;Alku;noin 5\n`)
    await page.getByText('Rivi 2, Matkakulut: suunniteltu, €: ”noin 5” ei ole luku.').waitFor()
    await page.getByText(/Rivi 2, Päättyy: /).waitFor()
    expect(await barriers(page)).toEqual([])
    await choose(`${head}\nToka;evaluation;1.3.2044;1.5.2044;Eka;5,5\nEka;evaluation;1.1.2044;1.3.2044;Alku;\n`)
    await status.filter({ hasText: 'Uusia: 2. Muutettavia: 0.' }).waitFor()
    await page.getByRole('button', { name: 'Tallenna nämä' }).click()
    await page.getByRole('link', { name: 'Toka', exact: true }).waitFor()
    const [, first, second] = (await workOfPlan()).toSorted((a, b) => a.name.localeCompare(b.name))
    expect(await records.stored('work-packages', second?.id ?? '')).toMatchObject({ dependsOn: [first?.id] })
    expect(await records.stored('work-packages', first?.id ?? '')).toMatchObject({ dependsOn: [id] })
    await page.getByRole('button', { name: 'Kumoa tuonti' }).click()
    await status.filter({ hasText: /^Tuonti on kumottu\./ }).waitFor()
    await page.getByRole('link', { name: 'Toka', exact: true }).waitFor({ state: 'hidden' })
  })
})
