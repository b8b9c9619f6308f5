import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { overflow, violations } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { PortalForm } from '../support/portal-form'
import { recordsOn } from '../support/records'

const access = inject('access')
const texts = ['Sovitut koulutukset.', 'Kaksi paria.', 'Kevät ja syksy.']
let browser: Browser
let editor: Page
let manager: Page
let coordinator: Page
let round = ''

beforeAll(async () => {
  browser = await openBrowser()
  ;[editor, manager, coordinator] = [await newPage(browser), await newPage(browser), await newPage(browser)]
  for (const page of [editor, manager, coordinator]) await page.emulateMedia({ reducedMotion: 'reduce' })
  await signInToPortal(editor, access, 'editor-08@')
  await signInToPortal(manager, access, 'manager-08@')
  await signInToPortal(coordinator, access, 'coordinator@')
})
afterAll(() => browser.close())

// What is adopted is kept: a plan, its agenda item and the decision refer to each other, and none is thrown away.
const records = recordsOn(() => editor, access.portal)

/** Opens a plan as somebody, once how far it is stands there. */
async function openPlan(page: Page, id: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${access.portal}/admin/collections/plans/${id}`)
  await awake(page)
  await page.getByRole('heading', { name: 'Suunnitelman eteneminen' }).waitFor()
}

/** Takes a plan a step further, and waits until it is there. */
async function press(page: Page, name: string, state: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByText(`Nyt: ${state}.`).waitFor()
}

async function write(id: string, words: readonly string[]): Promise<void> {
  await openPlan(editor, id)
  for (const [index, each] of words.entries()) {
    await new PortalForm(editor).openRow('parts', index)
    await editor.locator(`#field-parts__${index}__text`).fill(each)
  }
  await editor.locator('#action-save').click()
  await editor.getByText('Kaikki osat on kirjoitettu.').waitFor()
}

describe.each([
  ['a desk', 1280, '2041'],
  ['a phone', 390, '2042'],
])('on %s', { timeout: 180_000 }, (_, width, year) => {
  beforeAll(async () => {
    for (const page of [editor, manager, coordinator]) await page.setViewportSize({ width, height: 900 })
  })

  it('a round is opened, and a region’s plan of it is written, adopted, submitted, returned and revised', async () => {
    const form = new PortalForm(coordinator)
    await form.open(access.portal, 'rounds')
    await form.choose('plan', 'Koulutussuunnitelma')
    await form.type('year', year)
    await form.day('dueOn', `15.2.${year}`)
    round = await form.save('rounds')
    await coordinator.getByRole('button', { name: 'Avaa kierros', exact: true }).click()
    await coordinator.getByText('Luonnoksia tehtiin 22.').waitFor()
    expect(await violations(coordinator)).toEqual([])
    await coordinator.goto(`${access.portal}/admin/rounds`)
    await coordinator.getByText('0 / 22 palauttanut').first().waitFor()
    expect(await violations(coordinator)).toEqual([])

    const headers = { Origin: new URL(access.portal).origin }
    const address = `${access.portal}/api/plans?depth=0&where[round][equals]=${round}`
    const found = await editor.request.get(address, { headers })
    const [{ id } = { id: '' }] = ((await found.json()) as { docs: { id: string }[] }).docs
    await openPlan(editor, id)
    await editor.getByText('Vielä kirjoittamatta:').waitFor()
    expect(await violations(editor)).toEqual([])
    await write(id, texts)
    await editor.getByText('Alueen johtaja hyväksyy suunnitelman').waitFor()

    await openPlan(manager, id)
    await press(manager, 'Hyväksy alueella', 'Alueella hyväksytty')
    await openPlan(editor, id)
    await press(editor, 'Palauta THL:ään', 'Palautettu THL:ään')
    await openPlan(coordinator, id)
    await press(coordinator, 'Ota käsittelyyn', 'Käsittelyssä')
    await coordinator.getByLabel('Palaute alueelle').fill('Tarkentakaa aikataulua.')
    await press(coordinator, 'Palauta alueelle', 'Palautettu alueelle palautteen kanssa')

    await openPlan(editor, id)
    await editor.getByText('Tarkentakaa aikataulua.').waitFor()
    expect(await violations(editor)).toEqual([])
    await write(id, [...texts.slice(0, 2), 'Helmikuu, huhtikuu ja syyskuu.'])
    await openPlan(manager, id)
    await press(manager, 'Hyväksy alueella', 'Alueella hyväksytty')
    await openPlan(editor, id)
    await press(editor, 'Palauta THL:ään', 'Palautettu THL:ään')
  })

  it('a region’s own plan is put on an agenda, and the decision on it adopts it', async () => {
    const span = { region: '08', validFrom: '2024-01-01' }
    const group = await records.create('groups', { ...span, kind: 'steering-group', name: `Suunnitelmaryhmä ${width}` })
    const meeting = await records.create('meetings', {
      region: '08',
      group,
      heldOn: '2026-09-03',
      hours: 2,
      attendees: 9,
    })
    const plan = await records.create('plans', { region: '08', type: 'training-plan', year })
    await write(plan, texts)
    await editor.getByLabel('Kokous', { exact: true }).selectOption(meeting)
    await editor.getByRole('button', { name: 'Vie asialistalle hyväksyttäväksi' }).click()
    await editor.waitForURL(/\/collections\/agenda-items\/[0-9a-f-]{36}/)
    await editor.getByLabel('Mitä päätettiin', { exact: true }).fill('Suunnitelma hyväksyttiin.')
    await editor.getByRole('button', { name: 'Kirjaa päätös', exact: true }).click()
    await editor.waitForURL(/\/collections\/decisions\/[0-9a-f-]{36}/)
    await openPlan(editor, plan)
    await editor.getByText('Nyt: Alueella hyväksytty.').waitFor()
    expect(await violations(editor)).toEqual([])

    // The plan, its item and the decision lead to one another.
    await editor.getByRole('link', { name: /^Käsitelty asialistalla: / }).click()
    await editor.waitForURL(/\/collections\/agenda-items\/[0-9a-f-]{36}/)
    const steps = editor.locator('.trail__steps li')
    await steps.filter({ hasText: 'Hyväksyttävä suunnitelma' }).getByRole('link').waitFor()
    await awake(editor)
    expect(await violations(editor)).toEqual([])
    await steps.filter({ hasText: 'Päätetty' }).getByRole('link').click()
    await editor.waitForURL(/\/collections\/decisions\/[0-9a-f-]{36}/)
    await steps.filter({ hasText: 'Suunnitelma hyväksytty' }).getByRole('link').click()
    await editor.waitForURL(new RegExp(`/collections/plans/${plan}`))
    await editor
      .getByRole('link', { name: /hyväksyttiin/ })
      .first()
      .waitFor()
  })

  it('a plan’s earlier words are looked up and brought back, of its parts those that were changed', async () => {
    const id = await records.create('plans', { region: '08', type: 'training-plan', year })
    const parts = ['training-plan-training-needs', 'training-plan-pooled-trainers', 'training-plan-schedule']
    for (const last of ['Kevät ja syksy.', 'Vain syksy.']) {
      const written = ['Sovitut koulutukset.', 'Kaksi paria.', last].map((text, index) => ({
        part: parts[index],
        text,
      }))
      await records.change('plans', id, { parts: written })
    }
    await editor.goto('about:blank')
    await editor.goto(`${access.portal}/admin/collections/plans/${id}/versions`)
    await editor.getByRole('heading', { name: 'Versiot' }).waitFor()
    const latest = editor.locator('.earlier__version').first()
    await latest.getByText('Vain syksy.', { exact: false }).waitFor()
    await latest.getByText('Kevät ja syksy.', { exact: false }).waitFor()
    expect(await latest.getByText('Kaksi paria.', { exact: false }).count()).toBe(0)
    expect([await violations(editor), await overflow(editor)]).toEqual([[], 0])
    await awake(editor)
    await editor
      .getByRole('button', { name: /^Palauta tämä versio: / })
      .first()
      .click()
    await editor.waitForURL(new RegExp(`/collections/plans/${id}$`))
    const stored = (await records.stored('plans', id)) as { state: string; parts: { text: string }[] }
    expect([stored.state, stored.parts.map(({ text }) => text)]).toEqual(['draft', texts])
    await records.trash('plans', id)
  })
})
