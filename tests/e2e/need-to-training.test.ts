import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { atRest, barriers } from '../support/accessibility'
import { newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'
import { fetchFacts } from '../support/facts'

const access = inject('access')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const records = recordsOn(() => page, access.portal)

/** What a person does, counted: a click, a choice. */
function counting(): { act(what: Promise<unknown>): Promise<void>; done(): number } {
  let count = 0
  return {
    async act(what) {
      count += 1
      await what
    },
    done: () => count,
  }
}

const trainer = { region: '08', qualifiedOn: '2024-05-31', validFrom: '2024-06-01', timeShare: 0.3 }

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('an editor %s', { timeout: 120_000 }, (_, viewport) => {
  beforeAll(async () => {
    page = await newPage(browser, viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  })
  afterEach(() => records.clear())
  afterAll(() => page.context().close())

  it('makes of a need a training with its teams, days and pair in at most six clicks', async () => {
    const { teams } = await fetchFacts(access)
    const team = teams.find(({ region }) => region === '08')?.id
    const pair = [
      await records.make('people', { region: '08', name: 'Esittely Yksi', basis: 'duty', monthsAfterEnd: 12 }),
      await records.make('people', { region: '08', name: 'Esittely Kaksi', basis: 'duty', monthsAfterEnd: 12 }),
    ]
    const trainers = [
      await records.make('trainers', { ...trainer, person: pair[0], profession: 'social-worker' }),
      await records.make('trainers', { ...trainer, person: pair[1], profession: 'family-therapist' }),
    ]
    const need = await records.make('needs', {
      region: '08',
      curriculum: 'team-basic',
      openedOn: '2026-01-07',
      teams: [team],
    })
    await page.goto(`${access.portal}/admin/collections/needs`)
    const clicks = counting()
    await clicks.act(page.locator(`.needs-order a[href$="${need}"]`).click())
    await page.locator('.make-training').waitFor()
    expect(await barriers(page)).toEqual([])
    await clicks.act(page.getByLabel('Kouluttaja 1').selectOption({ label: 'Esittely Yksi' }))
    await clicks.act(page.getByLabel('Kouluttaja 2').selectOption({ label: 'Esittely Kaksi' }))
    await clicks.act(page.getByRole('button', { name: 'Tee koulutus', exact: true }).click())
    await page.waitForURL(/\/collections\/trainings\/[0-9a-f-]{36}/)
    const training = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await page.locator('.served-needs').waitFor()
    expect(await barriers(page)).toEqual([])
    expect(clicks.done()).toBeLessThanOrEqual(6)
    process.stdout.write(`from a need to its training: ${clicks.done()} clicks and choices\n`)
    const saved = await records.stored('trainings', training)
    expect(saved).toMatchObject({ curriculum: 'team-basic', status: 'planned', teams: [team] })
    expect((saved.trainers as { trainer: string }[]).map((row) => row.trainer)).toEqual(trainers)
    expect(saved.sessions).toHaveLength(6)
    expect(await records.stored('needs', need)).toMatchObject({ training })
    records.adopt('trainings', training, need)
  })

  it('puts needs in order with the keyboard and by dragging', async () => {
    const [first, second] = [
      await records.make('needs', {
        region: '08',
        curriculum: 'refresher',
        openedOn: '2026-01-07',
        unit: 'Esittely A',
      }),
      await records.make('needs', {
        region: '08',
        curriculum: 'refresher',
        openedOn: '2026-01-07',
        unit: 'Esittely B',
      }),
    ]
    await page.goto(`${access.portal}/admin/collections/needs`)
    /** Waits until one need stands before another. */
    async function stands(one: string, other: string): Promise<void> {
      await page.waitForFunction(
        (ids) => {
          const shown = [...document.querySelectorAll('.needs-order a')].map((link) => link.getAttribute('href') ?? '')
          const [at, then] = ids.map((id) => shown.findIndex((href) => href.endsWith(id)))
          return at !== undefined && then !== undefined && at !== -1 && at < then
        },
        [one, other],
      )
    }
    const said = page.locator('.needs-order [role=status]')
    await page.locator(`.needs-order a[href$="${second}"]`).waitFor()
    await stands(first, second)
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: /^Siirrä aikaisemmaksi: .*Esittely B$/ }).focus()
    await page.keyboard.press('Enter')
    await said.filter({ hasText: /Esittely B on nyt sijalla/ }).waitFor()
    await stands(second, first)
    await page.locator('button:focus[aria-label*="Esittely B"]').waitFor()
    const down = page.getByRole('button', { name: /^Siirrä myöhemmäksi: .*Esittely B$/ })
    await down.focus()
    await page.keyboard.press('Enter')
    await stands(first, second)
    await page.locator('button:focus[aria-label^="Siirrä myöhemmäksi"][aria-label*="Esittely B"]').waitFor()
    await page.locator('button:focus[aria-disabled=true]').waitFor()
    const read = page.waitForResponse((reply) => reply.url().includes('/api/needs?') && reply.url().includes('place'))
    await page.getByRole('button', { name: /^Siirrä aikaisemmaksi: .*Esittely B$/ }).press('Enter')
    await read
    await stands(second, first)
    const row = page.locator('.needs-order__need')
    // The list is read anew after a move; a row that is taken hold of before that would be let go.
    await page.waitForLoadState('networkidle')
    await atRest(page)
    // In the middle of the window: near its edge the list would scroll by itself under the row that is held.
    await row.filter({ hasText: 'Esittely A' }).evaluate((each) => each.scrollIntoView({ block: 'center' }))
    await atRest(page)
    const from = await row.filter({ hasText: 'Esittely A' }).locator('.needs-order__handle').boundingBox()
    const to = await row.filter({ hasText: 'Esittely B' }).locator('.needs-order__handle').boundingBox()
    if (from === null || to === null) throw new Error('the rows are not shown')
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2 + 10, { steps: 10 })
    // A person holds the row until the others have made room for it.
    await atRest(page)
    await page.mouse.move(to.x + to.width / 2, to.y + 2, { steps: 5 })
    await atRest(page)
    await page.mouse.up()
    await said.filter({ hasText: /Esittely A on nyt sijalla/ }).waitFor()
    await page.reload()
    await page.locator(`.needs-order a[href$="${second}"]`).waitFor()
    await stands(first, second)
  })

  it('takes needs out to a file and in again: looked at first, then stored', async () => {
    const need = await records.make('needs', {
      region: '08',
      curriculum: 'refresher',
      openedOn: '2026-01-07',
      unit: 'Esittely C',
    })
    await page.goto(`${access.portal}/admin/collections/needs`)
    await page.getByText('Tarpeet tiedostona').click()
    expect(await barriers(page)).toEqual([])
    const said = page.locator('.sheet-files [role=status]')
    const input = page.getByLabel('Tuo tiedosto (CSV tai Excel)')
    for (const [format, button] of [
      ['csv', 'Vie CSV-tiedostona'],
      ['xlsx', 'Vie Excel-tiedostona'],
    ] as const) {
      const started = page.waitForEvent('download')
      await page.getByRole('button', { name: button }).click()
      const download = await started
      expect(download.suggestedFilename()).toBe(`koulutustarpeet.${format}`)
      const buffer = readFileSync(await download.path())
      await input.setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer })
      await said.filter({ hasText: /^Uusia: 0\. Muutettavia: \d+\.$/ }).waitFor()
      await page.getByRole('button', { name: 'Tallenna nämä' }).click()
      await said.filter({ hasText: /^Tallennettu\./ }).waitFor()
      expect(await records.stored('needs', need)).toMatchObject({ unit: 'Esittely C', curriculum: 'refresher' })
    }
    async function choose(content: string): Promise<void> {
      await input.setInputFiles({ name: 'tarpeet.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
    }
    await choose(
      'Koulutusohjelma;Yksikkö;Koulutettavia työntekijöitä\nEi ole;Esittely D;5\nrefresher;Esittely D;noin 5\n',
    )
    await said.filter({ hasText: 'Rivi 2, Koulutusohjelma: Koulutusohjelmaa ei tunneta.' }).waitFor()
    await choose('Koulutusohjelma;Yksikkö;Koulutettavia työntekijöitä\nrefresher;Esittely D;noin 5\n')
    await said.filter({ hasText: 'Rivi 2, Koulutettavia työntekijöitä: ”noin 5” ei ole luku.' }).waitFor()
    expect(await barriers(page)).toEqual([])
    await choose('Koulutusohjelma;Yksikkö;Koulutettavia työntekijöitä\nrefresher;Esittely D;5\n')
    await page.getByRole('button', { name: 'Tallenna nämä' }).click()
    await page.locator('.needs-order a', { hasText: 'Esittely D' }).waitFor()
    await page.getByRole('button', { name: 'Kumoa tuonti' }).click()
    await said.filter({ hasText: /^Tuonti on kumottu\./ }).waitFor()
    await page.locator('.needs-order a', { hasText: 'Esittely D' }).waitFor({ state: 'hidden' })
  })

  it('ends what somebody belongs to on the day they leave, and sees first what ends', async () => {
    const person = await records.make('people', {
      region: '08',
      name: 'Esittely Lähtevä',
      basis: 'duty',
      monthsAfterEnd: 12,
    })
    const membership = await records.make('memberships', {
      region: '08',
      person,
      of: 'responsible-person',
      validFrom: '2024-01-01',
    })
    await page.goto(`${access.portal}/admin/collections/people/${person}`)
    await page.getByRole('button', { name: 'Lähtee…' }).click()
    await page.getByLabel('Viimeinen päivä').fill('31.1.2026')
    await page.getByRole('button', { name: 'Näytä, mikä päättyy' }).click()
    await page.getByRole('heading', { name: 'Päättyy 31.1.2026' }).waitFor()
    expect(await barriers(page)).toEqual([])
    expect((await records.stored('memberships', membership)).validUntil ?? null).toBeNull()
    await page.getByRole('button', { name: 'Päätä nämä' }).click()
    await page.getByText('Tehty: jäsenyydet on päätetty.').waitFor()
    expect((await records.stored('memberships', membership)).validUntil).toBe('2026-02-01T12:00:00.000Z')
    expect(await barriers(page)).toEqual([])
  })
})
