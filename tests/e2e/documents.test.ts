import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { PortalForm } from '../support/portal-form'
import { recordsOn } from '../support/records'
import { temporaryFolder } from '../support/temporary-folder'

const access = inject('access')
const headers = { Origin: new URL(access.portal).origin }
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
afterAll(async () => {
  await records.clear()
  await browser.close()
})

const records = recordsOn(() => editor, access.portal)

/** What a word processor reads in a file. */
async function wordsIn(file: Buffer): Promise<string> {
  const folder = temporaryFolder()
  const docx = path.join(folder, 'asiakirja.docx')
  await writeFile(docx, file)
  const settings = `-env:UserInstallation=file://${path.join(folder, 'settings')}`
  const told = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, docx]
  await promisify(execFile)(process.env.SOFFICE_PATH ?? '/usr/bin/soffice', [settings, ...told], { timeout: 90_000 })
  return readFile(path.join(folder, 'asiakirja.txt'), 'utf8')
}

async function openState(id: string, page = editor): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${access.portal}/admin/collections/documents/${id}`)
  await awake(page)
  await page.getByRole('heading', { name: 'Asiakirjan versiot' }).waitFor()
}

describe.each([
  ['a desk', 1280, '2043'],
  ['a phone', 390, '2044'],
])('on %s', { timeout: 180_000 }, (_, width, year) => {
  beforeAll(async () => {
    for (const page of [editor, coordinator]) await page.setViewportSize({ width, height: 900 })
  })

  it('an activity report is made with a click, read, compared, made anew and adopted by a decision', async () => {
    const training = await records.make('trainings', {
      region: '08',
      curriculum: 'refresher',
      status: 'completed',
      sessions: [{ date: '2026-03-05', hours: 6 }],
      participants: [{ group: 'social-worker', count: 7 }],
    })
    await editor.goto(`${access.portal}/admin/collections/documents`)
    await awake(editor)
    await editor.getByLabel('Laji', { exact: true }).selectOption('activity-report')
    await editor.locator('#new-document-year').fill('2026')
    await editor.getByLabel('Vuoden osa').selectOption('H1')
    expect(await violations(editor)).toEqual([])
    await editor.getByRole('button', { name: 'Tee asiakirja', exact: true }).click()
    await editor.waitForURL(/\/collections\/documents\/[0-9a-f-]{36}/)
    const id = editor.url().split('/').at(-1) ?? ''
    await awake(editor)
    await editor.getByText('Uusin: versio 1').waitFor()
    await editor.getByText('Mikään ei ole muuttunut.').waitFor()
    expect(await violations(editor)).toEqual([])

    await editor.goto(`${access.portal}/api/documents/${id}/page`)
    await editor.getByRole('heading', { name: /^Toimintakertomus/ }).waitFor()
    await editor.getByRole('row', { name: /^Sosiaalityöntekijä/ }).waitFor()
    expect(await violations(editor)).toEqual([])
    const printed = await editor.locator('main').innerText()

    await records.change('trainings', training, { participants: [{ group: 'social-worker', count: 12 }] })
    await openState(id)
    await editor.getByText(/Sosiaalityöntekijä, Henkilöitä: \d+ → \d+/).waitFor()
    const form = new PortalForm(editor)
    await form.openRow('parts', 0)
    await editor.locator('#field-parts__0__text').fill(`Kevät oli hyvä ${year}.`)
    await editor.locator('#action-save').click()
    await editor.getByText('Johdanto: uusi osa').waitFor()
    await editor.getByRole('button', { name: 'Tee uusi versio' }).click()
    await editor.getByText('Uusin: versio 2').waitFor()
    await editor.getByText('Mikään ei ole muuttunut.').waitFor()
    await editor.goto(`${access.portal}/api/documents/${id}/page?revision=1`)
    expect(await editor.locator('main').innerText()).toBe(printed)

    // One row is left out, and the document says why.
    await openState(id)
    const out = editor.locator('.leave-out')
    await out.getByText('Jätä rivejä pois').click()
    const box = out.getByRole('checkbox', { name: /^Jätä pois: .*5\.3\.2026/ }).first()
    await box.check()
    await out.getByRole('button', { name: 'Tee versio ilman valittuja (1)' }).click()
    await out.getByText('Kirjoita jokaiselle pois jätettävälle riville syy.').waitFor()
    expect(await violations(editor)).toEqual([])
    await out.getByLabel(/^Syy: /).fill('Kerrotaan ensi vuonna')
    await out.getByRole('button', { name: 'Tee versio ilman valittuja (1)' }).click()
    await editor.getByText('Uusin: versio 3').waitFor()
    await editor.goto(`${access.portal}/api/documents/${id}/page`)
    await editor.getByText(/^Pois jätetty 1 riviä: .*\(Kerrotaan ensi vuonna\)/).waitFor()
    expect(await violations(editor)).toEqual([])

    const decision = await records.make('decisions', {
      region: '08',
      origin: 'proposal',
      text: `Toimintakertomus hyväksyttiin ${width}.`,
      decidedOn: new Date().toISOString().slice(0, 10),
    })
    await openState(id)
    await editor.getByLabel('Päätös, jolla hyväksytty').selectOption(decision)
    await editor.getByRole('button', { name: 'Hyväksy', exact: true }).click()
    await editor.getByText(/^Hyväksytty \d/).waitFor()
    records.adopt('documents', id)
    expect(await violations(editor)).toEqual([])
  })

  it('a survey is sent to THL, sent back with what is missing, and sent anew; the coordinator sees how far each region is', async () => {
    const { body } = await madeNow({ kind: 'survey-k2' })
    records.adopt('documents', body.id)
    await openState(body.id)
    await editor.getByText('Nyt: Ei vielä lähetetty').waitFor()
    await editor.getByRole('button', { name: 'Lähetä THL:ään' }).click()
    await editor.getByText('Nyt: Lähetetty THL:ään').waitFor()
    expect(await violations(editor)).toEqual([])
    await coordinator.goto(`${access.portal}/admin/rounds`)
    const row = coordinator
      .getByRole('region', { name: 'Kyselyt ja ilmoitukset THL:lle' })
      .getByRole('row', { name: /^Pirkanmaan/ })
    await row.getByRole('link', { name: 'Lähetetty THL:ään' }).waitFor()
    await row.getByText('puuttuu').first().waitFor()
    expect(await violations(coordinator)).toEqual([])
    await openState(body.id, coordinator)
    await coordinator.getByLabel('Mitä alueen pitää täydentää').fill('Yksi kunta puuttuu.')
    await coordinator.getByRole('button', { name: 'Palauta täydennettäväksi' }).click()
    await coordinator.getByText('Nyt: Palautettu alueelle täydennettäväksi').waitFor()
    expect(await violations(coordinator)).toEqual([])
    await openState(body.id)
    await editor.getByText('Yksi kunta puuttuu.').waitFor()
    await editor.getByRole('button', { name: 'Lähetä THL:ään' }).click()
    await editor.getByText('Nyt: Lähetetty THL:ään').waitFor()
  })

  it('its file is opened by a word processor, and says what the page says', async () => {
    const { status, body } = await madeNow({ kind: 'annual-plan', period: '2026' })
    expect(status).toBe(201)
    records.adopt('documents', body.id)
    await editor.goto(`${access.portal}/api/documents/${body.id}/page`)
    const headings = await editor.getByRole('heading').allInnerTexts()
    const cells = await editor.locator('tbody th').allInnerTexts()
    expect(cells.length).toBeGreaterThan(10)
    const file = await editor.request.get(`${access.portal}/api/documents/${body.id}/file?format=docx`, { headers })
    const read = await wordsIn(await file.body())
    for (const each of [...headings, ...cells]) {
      for (const line of each.split('\n')) expect(read).toContain(line.trim())
    }
  })
})

async function madeNow(data: object): Promise<{ status: number; body: { id: string } }> {
  const reply = await editor.request.post(`${access.portal}/api/documents/make`, {
    headers,
    data: { region: '08', ...data },
  })
  return { status: reply.status(), body: (await reply.json()) as { id: string } }
}
