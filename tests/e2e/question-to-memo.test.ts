import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { recordsOn } from '../support/records'

const access = inject('access')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const records = recordsOn(() => page, access.portal)

/** The record in the form once its trail stands there. */
async function arrived(collection: string): Promise<string> {
  await page.waitForURL(new RegExp(`/collections/${collection}/[0-9a-f-]{36}`))
  await page.locator('.trail__steps [aria-current="page"]').waitFor()
  expect(await barriers(page)).toEqual([])
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  records.adopt(collection, id)
  return id
}

function press(name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click()
}

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

  it('takes a question to an agenda, a decision and a memo, each with a click and filled in', async () => {
    const span = { region: '08', validFrom: '2024-01-01' }
    const network = await records.make('networks', { ...span, kind: 'coordinators', name: 'Kysyvä verkosto' })
    const group = await records.make('groups', { ...span, kind: 'steering-group', name: 'Vastaava ohjausryhmä' })
    const held = { region: '08', group, heldOn: '2026-09-03', hours: 2, attendees: 9 }
    const meeting = await records.make('meetings', held)
    const question = await records.make('questions', {
      region: '08',
      network,
      raisedOn: '2026-08-20',
      text: 'Kuka perehdyttää uudet koordinaattorit?',
    })
    await page.goto(`${access.portal}/admin/collections/questions/${question}`)
    await page.locator('.trail__open').getByText('Ei millään asialistalla').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByLabel('Kokous', { exact: true }).selectOption(meeting)
    await press('Vie asialistalle')
    const item = await arrived('agenda-items')
    expect(await page.getByLabel('Mitä päätettiin', { exact: true }).inputValue()).toContain('Kuka perehdyttää')
    await page.getByLabel('Mitä päätettiin', { exact: true }).fill('Perehdytyspaketti otetaan käyttöön.')
    await press('Kirjaa päätös')
    const decision = await arrived('decisions')
    await press('Kirjoita muistio')
    const memo = await arrived('memos')
    expect(await records.stored('agenda-items', item)).toMatchObject({ question, meeting, outcome: 'decided' })
    expect(await records.stored('decisions', decision)).toMatchObject({ agendaItem: item, origin: 'question' })
    const written = await records.stored('memos', memo)
    expect(written).toMatchObject({ decisions: [decision], networks: [network] })
    expect(written.text).toContain('Perehdytyspaketti otetaan käyttöön.')
    const steps = await page.locator('.trail__step').allTextContents()
    expect(steps.map((step) => step.replace(/^\S+ /, ''))).toEqual([
      'Kysymys esitetty',
      'Asialistalla',
      'Päätetty',
      'Muistio kirjoitettu',
    ])
    await page.goto(`${access.portal}/admin/collections/networks/${network}`)
    await page.locator(`.belongings a[href$="${memo}"]`).waitFor()
    expect(await barriers(page)).toEqual([])
  })

  it('finds at a meeting the questions on no agenda and the last memo, and takes a question with a click', async () => {
    const span = { region: '08', validFrom: '2024-01-01' }
    const network = await records.make('networks', { ...span, kind: 'coordinators', name: 'Kysyvä verkosto' })
    const question = await records.make('questions', {
      region: '08',
      network,
      raisedOn: '2026-08-20',
      text: `Kuka varaa kokoustilan? ${viewport.width}`,
    })
    const ahead = new Date(Date.now() + 20 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
    const planned = { region: '08', network, state: 'planned', heldOn: ahead, hours: 2 }
    const meeting = await records.make('meetings', planned)
    await page.goto(`${access.portal}/admin/collections/meetings/${meeting}#matters`)
    const take = page.getByRole('button', {
      name: new RegExp(`^Ota asialistalle: Kuka varaa kokoustilan\\? ${viewport.width}`),
    })
    await take.waitFor()
    expect(await barriers(page)).toEqual([])
    await take.click()
    const item = page.locator('section.trail li', { hasText: 'ei vielä käsitelty' }).getByRole('link')
    await item.waitFor()
    const id = ((await item.getAttribute('href')) ?? '').split('/').at(-1) ?? ''
    records.adopt('agenda-items', id)
    expect(await records.stored('agenda-items', id)).toMatchObject({ question, meeting, origin: 'question' })
    await take.waitFor({ state: 'hidden' })
  })

  it('asks in a network that another region keeps, reads it and cannot write it', async () => {
    const keeper = await newPage(browser)
    await signInToPortal(keeper, access, 'editor-03@')
    const kept = recordsOn(() => keeper, access.portal)
    const joint = { kind: 'coordinators', name: `Yhteinen verkosto ${viewport.width}`, validFrom: '2024-01-01' }
    const network = await kept.make('networks', { region: '03', ...joint, alsoRegions: [{ region: '08' }] })
    await page.goto(`${access.portal}/admin/collections/networks/${network}`)
    await page.locator('#field-name').waitFor()
    expect(await page.locator('#field-name').inputValue()).toBe(joint.name)
    expect(await page.locator('#field-name').isDisabled()).toBe(true)
    expect(await barriers(page)).toEqual([])
    await page.goto(`${access.portal}/admin/collections/questions/create`)
    await page.locator('#field-text').waitFor()
    await awake(page)
    await page.locator('#field-network .rs__control').click()
    await page.locator('#field-network .rs__option', { hasText: joint.name }).click()
    await page.locator('#field-text').fill('Miten naapurissa perehdytetään?')
    await page.locator('#action-save').click()
    await page.waitForURL(/\/collections\/questions\/[0-9a-f-]{36}/)
    const asked = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    kept.adopt('questions', asked)
    expect(await kept.stored('questions', asked)).toMatchObject({ region: '03', askedBy: '08', network })
    await page.locator('.trail__steps').waitFor()
    expect(await page.locator('.trail__acts').count()).toBe(0)
    expect(await barriers(page)).toEqual([])
    await kept.clear()
    await keeper.context().close()
  })
})
