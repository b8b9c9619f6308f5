import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers, overflow } from '../support/accessibility'
import { awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { guidePicture } from '../support/guide-picture'
import { recordsOn } from '../support/records'

const access = inject('access')
const span = { region: '08', validFrom: '2024-01-01' }
const person = { region: '08', basis: 'duty', monthsAfterEnd: 12 }
const year = new Date().getUTCFullYear() + 1
let browser: Browser
let editor: Page
let administrator: Page

beforeAll(async () => {
  browser = await openBrowser()
  editor = await signedIn('editor-08@')
  administrator = await signedIn('administrator@')
})
afterAll(() => browser.close())

async function signedIn(account: string): Promise<Page> {
  const page = await newPage(browser)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await signInToPortal(page, access, account)
  return page
}

const records = recordsOn(() => editor, access.portal)
const others = recordsOn(() => administrator, access.portal)

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

async function open(path: string, sign: string | Locator, page = editor): Promise<void> {
  await page.goto(`${access.portal}/admin${path}`)
  await (typeof sign === 'string' ? page.getByText(sign) : sign).first().waitFor()
  await awake(page)
}

function record(collection: string, id: string, sign: string | Locator): Promise<void> {
  return open(`/collections/${collection}/${id}`, sign)
}

function button(name: string | RegExp): Locator {
  return editor.getByRole('button', { name })
}

/** Two trainers who fit together. */
async function pair(): Promise<readonly [string, string]> {
  const of = { region: '08', qualifiedOn: '2024-05-31', validFrom: '2024-06-01', timeShare: 0.5 }
  const [one, two] = [
    await records.make('people', { ...person, name: 'Esittely Aino' }),
    await records.make('people', { ...person, name: 'Esittely Eero' }),
  ]
  const first = { ...of, person: one, profession: 'social-worker', modulesPassed: 2 }
  const worker = await records.make('trainers', first)
  const second = { ...of, person: two, profession: 'family-therapist', pairPartner: worker }
  return [worker, await records.make('trainers', second)]
}

async function needFor(unit: string): Promise<string> {
  return records.make('needs', { region: '08', curriculum: 'team-basic', openedOn: dayIn(-40), unit })
}

/** What each page of the guide tells, done until what its picture shows stands there. */
const walks: Readonly<Record<string, () => Promise<Locator>>> = {
  async alkuun() {
    await open('', editor.locator('.home h1'))
    return editor.locator('.home')
  },

  async 'tiimit-ja-raportit'() {
    const round = { region: '08', kind: 'april', dueOn: dayIn(20), language: 'fi' }
    await record('report-rounds', await records.make('report-rounds', round), button('Avaa kierros ja lähetä linkit'))
    return editor.locator('#content')
  },

  async 'tarpeesta-koulutukseksi'() {
    await pair()
    const need = await needFor('Esimerkkikunnan perhesosiaalityö')
    await record('needs', need, button('Tee koulutus'))
    return editor.locator('.make-training')
  },

  async koulutussuunnitelma() {
    await pair()
    await needFor('Esimerkkikunnan perhesosiaalityö')
    await open('/training-plan', button('Ehdota suunnitelmaa'))
    await button('Ehdota suunnitelmaa').click()
    await editor
      .getByRole('checkbox', { name: /^Hyväksytään: / })
      .first()
      .waitFor()
    return editor.locator('#content')
  },

  async 'ilmoittautuminen-ja-lasnaolo'() {
    const sessions = [{ date: dayIn(30), hours: 6 }]
    const event = { region: '08', kind: 'dialogue', name: 'Esimerkkidialogi', sessions, capacity: 12, isPublic: true }
    await record('events', await records.make('events', event), editor.locator('#field-capacity'))
    return editor.locator('#content')
  },

  async kouluttajapankki() {
    const [worker] = await pair()
    await record('trainers', worker, editor.locator('.standing'))
    await editor.locator('.standing').getByText('2/3 moduulia').waitFor()
    return editor.locator('.standing')
  },

  async 'vuoden-suunnittelu'() {
    await records.make('networks', { ...span, kind: 'coordinators', name: 'Esimerkkikoordinaattorit' })
    await open('/year', editor.locator('#year-year'))
    await editor.locator('#year-year').selectOption(String(year))
    await button('Suunnittele vuosi').click()
    await editor.getByRole('heading', { name: 'Ehdotus' }).waitFor()
    return editor.locator('.year-calendar')
  },

  async 'kokouksen-kirjaaminen'() {
    const network = await records.make('networks', { ...span, kind: 'coordinators', name: 'Esimerkkikoordinaattorit' })
    const text = 'Kuka perehdyttää uudet koordinaattorit?'
    await records.make('questions', { region: '08', network, raisedOn: dayIn(-20), text })
    const planned = { region: '08', network, state: 'planned', heldOn: dayIn(-1), hours: 2 }
    await record('meetings', await records.make('meetings', planned), button('Merkitse pidetyksi'))
    await editor.getByRole('tab', { name: 'Asialista' }).click()
    await editor.getByRole('tabpanel', { name: 'Asialista' }).getByText(text).first().waitFor()
    return editor.getByRole('tabpanel', { name: 'Asialista' })
  },

  async 'kysymyksesta-muistioon'() {
    const network = await records.make('networks', { ...span, kind: 'coordinators', name: 'Esimerkkikoordinaattorit' })
    const text = 'Kuka perehdyttää uudet koordinaattorit?'
    const question = await records.make('questions', { region: '08', network, raisedOn: dayIn(-20), text })
    await record('questions', question, 'Ei millään asialistalla')
    return editor.locator('#content')
  },

  async 'pilarit-ja-osatekijat'() {
    await open('/model', editor.locator('[data-element="dialogues"]'))
    return editor.locator('#content')
  },

  async 'henkilo-lahtee'() {
    const from = await records.make('people', { ...person, name: 'Esittely Lähtijä' })
    await records.make('people', { ...person, name: 'Esittely Jatkaja' })
    const decided = { region: '08', origin: 'proposal', decidedOn: dayIn(-60), inCharge: from }
    for (const text of ['Perehdytyspaketti otetaan käyttöön', 'Työpaja pidetään keväällä']) {
      await records.make('decisions', { ...decided, text })
    }
    await record('people', from, editor.getByRole('link', { name: 'Avoimet asiat ja luovutus' }))
    await editor.getByRole('link', { name: 'Avoimet asiat ja luovutus' }).click()
    await editor.getByRole('heading', { name: 'Avoinna: Esittely Lähtijä (2)' }).waitFor()
    return editor.locator('#content')
  },

  async 'alueen-kayttajat'() {
    const regions = [{ region: '19', role: 'editor', isLeadUser: true }]
    const account = { email: 'esittely-vastuukayttaja@kotipesa.example', password: 'hauki-niemi-tuuli-vene-542' }
    await others.make('users', { ...account, name: 'Esittely Vastuukäyttäjä', language: 'fi', regions })
    const lead = await newPage(browser)
    const headers = { Origin: new URL(access.portal).origin }
    await lead.request.post(`${access.portal}/api/users/login`, { data: account, headers })
    await open('/roles', lead.getByRole('button', { name: 'Lähetä kutsu' }), lead)
    return lead.locator('#content')
  },

  async suunnitelmat() {
    const plan = await records.make('plans', { region: '08', type: 'training-plan', year: String(year) })
    await record('plans', plan, editor.getByRole('heading', { name: 'Suunnitelman eteneminen' }))
    return editor.locator('#content')
  },

  async asiakirjat() {
    await open('/collections/documents', editor.getByRole('button', { name: 'Tee asiakirja', exact: true }))
    await editor.getByRole('button', { name: 'Tee asiakirja', exact: true }).click()
    await editor.waitForURL(/\/collections\/documents\/[0-9a-f-]{36}/)
    records.adopt('documents', editor.url().split('/').at(-1) ?? '')
    await editor.getByText('Mikään ei ole muuttunut.').waitFor()
    return editor.locator('#content')
  },

  async 'raha-ja-paivat'() {
    await open(`/money?year=${year - 1}`, editor.getByRole('heading', { name: 'Raha ja päivät' }))
    return editor.locator('#content')
  },

  async 'vuoden-tavoitteet'() {
    await open(`/targets?year=${year - 1}`, editor.getByRole('heading', { name: 'Vuoden tavoitteet' }))
    return editor.locator('#content')
  },

  async tietopyynnot() {
    const by = 'Esittely-yliopisto, tutkija'
    const about = 'Koulutettujen tiimien määrä vuosittain.'
    const asked = { region: '08', askedBy: by, about, cameOn: dayIn(-5), dueOn: dayIn(6), permitNumber: 'ESITTELY-1' }
    await record(
      'information-requests',
      await records.make('information-requests', asked),
      editor.locator('#field-dueOn'),
    )
    return editor.locator('#content')
  },

  async 'listat-ja-nakymat'() {
    await records.make('networks', { ...span, kind: 'coordinators', name: 'Esimerkkikoordinaattorit' })
    await open('/collections/networks', editor.getByText('Tallenna näkymä', { exact: true }))
    return editor.locator('#content')
  },

  async 'kuka-teki-mita'() {
    const of = { ...span, kind: 'coordinators', name: 'Esimerkkikoordinaattorit' }
    const network = await records.make('networks', of)
    await records.change('networks', network, { goalAgreed: true })
    await open(`/audit?collection=networks&record=${network}`, editor.getByRole('cell', { name: 'Muutti' }))
    return editor.locator('#content')
  },

  async aineistot() {
    await open('/collections/materials/create', editor.locator('#action-save'))
    await editor.getByLabel(/^Nimi/).fill('Esittelyesite perheille')
    await editor.locator('#field-type').click()
    await editor.getByRole('option', { name: 'Esite asiakkaille' }).click()
    await editor.getByText('arvioi saavutettavuus ja kirjaa päivä').waitFor()
    return editor.locator('#content')
  },

  async 'matalan-kynnyksen-tuki'() {
    const asked = await records.make('people', { ...person, name: 'Esittely Tukihenkilö' })
    await records.make('memberships', { ...span, person: asked, of: 'low-threshold-support' })
    await open('/support', button(/^Systeemiset menetelmät/))
    await editor.getByRole('link', { name: 'Esittely Tukihenkilö' }).waitFor()
    return editor.locator('#content')
  },

  async kumppanit() {
    const sessions = [{ date: dayIn(-10), hours: 2 }]
    const event = { region: '08', kind: 'dialogue', name: 'Esimerkkidialogi', sessions }
    for (const name of ['Esimerkkikoulu', 'Esimerkkineuvola']) {
      await records.make('partners', { region: '08', name, sector: 'teaching' })
    }
    const form = editor.getByRole('group', { name: 'Merkitse kumppanit' })
    await record('events', await records.make('events', event), form)
    await form.getByLabel('Esimerkkikoulu').check()
    return form
  },

  async havainnot() {
    await open('/collections/findings/create', editor.locator('#action-save'))
    await editor.getByLabel(/^Havainto/).fill('Yhteinen pohdinta auttoi työparia.')
    await editor.locator('#field-level').click()
    await editor.getByRole('option', { name: 'Työntekijä' }).click()
    return editor.locator('#content')
  },

  async kokemusasiantuntijat() {
    const expert = await records.make('people', {
      ...person,
      name: 'Esittely Kokemus',
      email: 'kokemus@kotipesa.example',
    })
    await records.make('memberships', {
      ...span,
      person: expert,
      of: 'experts-by-experience',
      tasks: ['co-training'],
    })
    await open('/experts', editor.getByRole('row').filter({ hasText: 'Esittely Kokemus' }))
    return editor.locator('#content')
  },

  async 'yhteinen-kehittaminen'() {
    const sessions = [{ step: 'professionals-invited', date: dayIn(-10) }]
    const team = { ...span, name: 'Esimerkin kehittämisen tiimi', theme: 'pirkanmaa-b', sessions }
    await record('development-teams', await records.make('development-teams', team), 'Seuraavaksi ehdotetaan')
    return editor.getByRole('region', { name: 'Missä mennään' })
  },
}

describe('the editors’ guide tells of what the portal shows, with a picture:', { timeout: 120_000 }, () => {
  afterEach(async () => {
    await records.clear()
    await others.clear()
  })

  it.each(Object.keys(walks))('%s', async (name) => {
    const shown = await walks[name]?.()
    if (shown === undefined) throw new Error(`no walk is called ${name}`)
    expect(await guidePicture(shown.page(), name, shown)).toBe(true)
  })
})

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('a page of the guide, %s,', { timeout: 120_000 }, (_, viewport) => {
  it('shows its picture, which is kept by browsers, without a barrier', async () => {
    const page = await newPage(browser, viewport)
    for (const name of Object.keys(walks)) {
      const loaded = page.waitForResponse((reply) => reply.url().includes(`/guide/${name}.webp`))
      await page.goto(`${access.portal}/fi/opas/${name}`)
      const reply = await loaded
      expect([reply.status(), reply.headers()['content-type']]).toEqual([200, 'image/webp'])
      expect(reply.headers()['cache-control']).toContain('immutable')
      expect(await page.locator('img').evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBeGreaterThan(300)
      expect([name, await barriers(page), await overflow(page)]).toEqual([name, [], 0])
    }
    expect(page.problems).toEqual([])
    await page.context().close()
  })
})
