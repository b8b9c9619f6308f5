import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { awake, newPage, openBrowser } from '../support/browser'
import { PortalForm } from '../support/portal-form'
import { recordsOn } from '../support/records'
import { typistIn } from '../support/typist'

/*
 * One region's year, each month on the pages on which its editor does the work. Days of what was held lie in the past and
 * what is planned in the year to come; the server's clock stays what it is.
 */

const access = inject('access')
const headers = { Origin: new URL(access.portal).origin }
const region = '20'
const password = 'hauki-niemi-tuuli-vene-542'
const nextYear = new Date().getFullYear() + 1
const thisYear = nextYear - 1

let browser: Browser
let editor: Page
let manager: Page
let coordinator: Page
let visitor: Page
/** Records by what they are called here. */
const known: Record<string, string> = {}

const records = recordsOn(() => editor, access.portal)
const typist = typistIn(() => editor, access.portal, region)

async function signedIn(account: { email: string; password: string }): Promise<Page> {
  const page = await newPage(browser)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const login = await page.request.post(`${access.portal}/api/users/login`, { data: account, headers })
  expect(login.status()).toBe(200)
  return page
}

/** The region's own people, two teams, a pair of trainers, a network and the steering group: what stood before the year. */
async function whatStood(): Promise<void> {
  const since = { region, validFrom: '2024-01-01' }
  const people: string[] = []
  for (const name of ['Esittely Aamu', 'Esittely Ilta']) {
    people.push(await records.create('people', { region, name, basis: 'duty', monthsAfterEnd: 12 }))
  }
  const trainer = { region, qualifiedOn: '2024-05-31', validFrom: '2024-06-01', timeShare: 0.4 }
  await records.create('trainers', { ...trainer, person: people[0], profession: 'social-worker' })
  await records.create('trainers', { ...trainer, person: people[1], profession: 'family-therapist' })
  known.team = await records.create('teams', { ...since, name: 'Vuoden esittelytiimi', serviceType: 'open-care' })
  const contact = {
    region,
    name: 'Esittely Yhteys',
    email: 'vuosi@kotipesa.example',
    basis: 'duty',
    monthsAfterEnd: 12,
  }
  const person = await records.create('people', contact)
  await records.create('memberships', { ...since, person, of: 'team', team: known.team, isContact: true })
  known.network = await records.create('networks', { ...since, kind: 'coordinators', name: 'Vuoden verkosto' })
  known.group = await records.create('groups', { ...since, kind: 'steering-group', name: 'Vuoden ohjausryhmä' })
}

beforeAll(async () => {
  browser = await openBrowser()
  const found = access.accounts.find(({ email }) => email.startsWith('administrator@'))
  const administrator = await signedIn({ email: found?.email ?? '', password: found?.password ?? '' })
  for (const role of ['editor', 'manager']) {
    const account = { email: `vuosi-${role}@kotipesa.example`, password, name: `Vuosi ${role}`, language: 'fi' }
    const data = { ...account, regions: [{ region, role }] }
    const made = await administrator.request.post(`${access.portal}/api/users`, { data, headers })
    expect(made.status(), await made.text()).toBe(201)
  }
  await administrator.context().close()
  editor = await signedIn({ email: 'vuosi-editor@kotipesa.example', password })
  manager = await signedIn({ email: 'vuosi-manager@kotipesa.example', password })
  const thl = access.accounts.find(({ email }) => email.startsWith('coordinator@'))
  coordinator = await signedIn({ email: thl?.email ?? '', password: thl?.password ?? '' })
  visitor = await newPage(browser, { width: 390, height: 740 })
  await whatStood()
})
afterAll(() => browser.close())

async function arrived(collection: string, page = editor): Promise<string> {
  await page.waitForURL(new RegExp(`/collections/${collection}/[0-9a-f-]{36}`))
  await awake(page)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

async function open(path: string, page = editor): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${access.portal}/admin${path}`)
  await awake(page)
}

function press(name: string | RegExp, page = editor): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click()
}

/** Makes a document of a kind on its page, for a year where it is of one. */
async function makeDocument(kind: string, year?: number): Promise<string> {
  await open('/collections/documents')
  await editor.getByLabel('Laji', { exact: true }).selectOption(kind)
  if (year !== undefined) await editor.locator('#new-document-year').fill(String(year))
  await press('Tee asiakirja')
  const id = await arrived('documents')
  await editor.getByText('Uusin: versio 1').waitFor()
  return id
}

describe('a year of a region', { timeout: 180_000 }, () => {
  it('in January: the year of meetings is planned and accepted', async () => {
    await open('/year')
    await editor.locator('#year-year').selectOption(String(nextYear))
    await press('Suunnittele vuosi')
    await editor.getByRole('heading', { name: 'Ehdotus' }).waitFor()
    await press(/^Hyväksy vuosi/)
    await editor.getByText('Vuosi on hyväksytty: kokouksia').waitFor()
    expect(await barriers(editor)).toEqual([])
  })

  it('in February: a need is recorded, and the plan is written and adopted', async () => {
    const form = new PortalForm(editor)
    await form.open(access.portal, 'needs')
    await form.choose('curriculum', 'Systeeminen lastensuojelun asiakastyö')
    await form.choose('teams', 'Vuoden esittelytiimi')
    if ((await editor.locator('#field-openedOn').inputValue()) === '') {
      await typist.type(editor.locator('#field-openedOn'), `9.2.${thisYear}`)
    }
    known.need = await form.save('needs')

    await form.open(access.portal, 'plans')
    await form.choose('type', 'Koulutussuunnitelma')
    await typist.type(editor.locator('#field-year'), String(nextYear))
    known.plan = await form.save('plans')
    await open(`/collections/plans/${known.plan}`)
    await editor.getByRole('heading', { name: 'Suunnitelman eteneminen' }).waitFor()
    for (const [index, words] of ['Yksi tiimi vuodessa.', 'Oma pari riittää.', 'Aloitus loppukesästä.'].entries()) {
      await form.openRow('parts', index)
      await typist.type(editor.locator(`#field-parts__${index}__text`), words)
    }
    await editor.locator('#action-save').click()
    await editor.getByText('Kaikki osat on kirjoitettu.').waitFor()
    await open(`/collections/plans/${known.plan}`, manager)
    await press('Hyväksy alueella', manager)
    await manager.getByText('Nyt: Alueella hyväksytty.').waitFor()
    expect(await barriers(manager)).toEqual([])
  })

  it('in March: the need becomes a training with teams, days and pair, which is opened to the public', async () => {
    await open(`/collections/needs/${known.need}`)
    await editor.getByLabel('Kouluttaja 1').selectOption({ label: 'Esittely Aamu' })
    await editor.getByLabel('Kouluttaja 2').selectOption({ label: 'Esittely Ilta' })
    await press('Tee koulutus')
    known.training = await arrived('trainings')
    const saved = await records.stored('trainings', known.training)
    expect(saved).toMatchObject({ curriculum: 'team-basic', teams: [known.team] })
    await open(`/collections/trainings/${known.training}#registrations`)
    await editor.getByRole('tab', { name: 'Ilmoittautuminen' }).click()
    await typist.type(editor.locator('#field-capacity'), '14')
    await editor.locator('#field-isPublic').check()
    const stored = editor.waitForResponse((reply) => reply.request().method() === 'PATCH')
    await editor.locator('#action-save').click()
    expect((await stored).status()).toBe(200)
  })

  it('in April: somebody registers on the public page, and is there', async () => {
    await visitor.goto(`${access.portal}/fi/koulutukset`)
    await visitor.locator(`a[href*="${known.training}"]`).click()
    await visitor.getByRole('heading', { name: 'Ilmoittaudu' }).waitFor()
    await typist.type(visitor.getByLabel('Nimi'), 'Osallistuja Esittely')
    await typist.type(visitor.getByLabel('Sähköposti'), 'osallistuja@kotipesa.example')
    await visitor.getByLabel('Tehtävä').selectOption({ index: 1 })
    await visitor.getByLabel(/^Annan luvan/).check()
    await press('Lähetä ilmoittautuminen', visitor)
    await visitor.getByRole('status').getByText('Kiitos.').waitFor()
    await open(`/collections/trainings/${known.training}`)
    await editor.getByRole('tab', { name: 'Ilmoittautuminen' }).click()
    await editor.getByText('Osallistuja Esittely').first().waitFor()
    expect(await barriers(visitor)).toEqual([])
  })

  it('in May: the team reports by its link, and the return goes to THL', async () => {
    const form = new PortalForm(editor)
    await form.open(access.portal, 'report-rounds')
    await form.choose('kind', 'Alueen oma raportointi')
    const due = new Date(Date.now() + 11 * 86_400_000)
    await typist.type(editor.locator('#field-dueOn'), `${due.getDate()}.${due.getMonth() + 1}.${due.getFullYear()}`)
    known.round = await form.save('report-rounds')
    await press('Avaa kierros ja lähetä linkit')
    await editor
      .getByRole('button', { name: /^Näytä linkki/ })
      .first()
      .click()
    await visitor.goto(await editor.locator('.round-progress code').innerText())
    await typist.type(visitor.getByLabel('Suunniteltuja kokouksia'), '17')
    await typist.type(visitor.getByLabel('Pidettyjä kokouksia'), '16')
    await typist.type(visitor.getByLabel('Asiakastyön osuus työajasta (%)'), '52,5')
    await press('Lähetä raportti', visitor)
    for (const box of await visitor.getByRole('checkbox').all()) await box.check()
    const again = visitor.getByRole('button', { name: 'Lähetä raportti' })
    if (await again.isVisible()) await again.click()
    await visitor.getByRole('heading', { name: 'Tiimille pohdittavaksi' }).waitFor()

    await open(`/collections/report-rounds/${known.round}`)
    await press(/^Tee: /)
    const id = await arrived('documents')
    await open(`/collections/documents/${id}`)
    await press('Lähetä THL:ään')
    await editor.getByText('Nyt: Lähetetty THL:ään').waitFor()
    await open('/rounds', coordinator)
    const board = coordinator.getByRole('region', { name: 'Kyselyt ja ilmoitukset THL:lle' })
    await board
      .getByRole('row', { name: /^Kainuu/ })
      .getByText('Lähetetty THL:ään')
      .waitFor()
    expect(await barriers(coordinator)).toEqual([])
  })

  it('in September: a network’s question is decided in the steering group and told in a memo', async () => {
    const held = { region, group: known.group, heldOn: `${thisYear}-09-03`, hours: 2, attendees: 8 }
    const meeting = await records.create('meetings', held)
    const form = new PortalForm(editor)
    await form.open(access.portal, 'questions')
    await form.choose('network', 'Vuoden verkosto')
    await typist.type(editor.locator('#field-raisedOn'), `20.8.${thisYear}`)
    await typist.type(editor.locator('#field-text'), 'Kuka sijaistaa paria kesällä?')
    await form.save('questions')
    await editor.getByLabel('Kokous', { exact: true }).selectOption(meeting)
    await press('Vie asialistalle')
    await arrived('agenda-items')
    expect(await editor.getByLabel('Mitä päätettiin', { exact: true }).inputValue()).toContain('Kuka sijaistaa')
    await typist.type(editor.getByLabel('Mitä päätettiin', { exact: true }), 'Naapurialueen pari sijaistaa.')
    await press('Kirjaa päätös')
    known.decision = await arrived('decisions')
    await press('Kirjoita muistio')
    const memo = await arrived('memos')
    expect((await records.stored('memos', memo)).text).toContain('Naapurialueen pari sijaistaa.')
  })

  it('in November: the activity report and the board paper are made of what the year has recorded', async () => {
    const report = await makeDocument('activity-report', thisYear)
    const form = new PortalForm(editor)
    await open(`/collections/documents/${report}`)
    await form.openRow('parts', 0)
    await typist.type(editor.locator('#field-parts__0__text'), 'Vuosi oli rauhallinen.')
    await editor.locator('#action-save').click()
    await press('Tee uusi versio')
    await editor.getByText('Uusin: versio 2').waitFor()
    await editor.goto(`${access.portal}/api/documents/${report}/page`)
    const said = await editor.locator('main').innerText()
    for (const each of ['Vuosi oli rauhallinen.', 'Naapurialueen pari sijaistaa.']) expect(said).toContain(each)
    await makeDocument('board-paper', thisYear)
  })

  it('in December: next year’s plan begins from this one, with its words', async () => {
    const form = new PortalForm(editor)
    await form.open(access.portal, 'plans')
    await form.choose('type', 'Koulutussuunnitelma')
    await typist.type(editor.locator('#field-year'), String(nextYear + 1))
    const plan = await form.save('plans')
    await open(`/collections/plans/${plan}`)
    await press(/^Aloita edellisestä: /)
    async function words(): Promise<readonly (string | undefined)[]> {
      return ((await records.stored('plans', plan)) as { parts: { text?: string }[] }).parts.map(({ text }) => text)
    }
    await expect.poll(words).toEqual(['Yksi tiimi vuodessa.', 'Oma pari riittää.', 'Aloitus loppukesästä.'])
    process.stdout.write(`typed in a year: ${typist.typed.length} values: ${typist.typed.join(' | ')}\n`)
  })
})
