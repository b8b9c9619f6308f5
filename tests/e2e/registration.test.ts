import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { accountOf, awake, newPage, openBrowser, signInToPortal } from '../support/browser'

const access = inject('access')
const headers = { Origin: new URL(access.portal).origin }
let browser: Browser
let desk: Page & { problems: string[] }
let phone: Page & { problems: string[] }
let event = ''

function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

beforeAll(async () => {
  browser = await openBrowser()
  desk = await newPage(browser)
  phone = await newPage(browser, { width: 390, height: 740 })
  await signInToPortal(desk, access, 'editor-08@')
  const sessions = [
    { date: dayAhead(20), hours: 6, startsAt: '9', endsAt: '15.30', place: 'Kaupungintalo, valtuustosali' },
  ]
  const data = { region: '08', kind: 'dialogue', name: 'Koedialogi', sessions, capacity: 12, isPublic: true }
  const answer = await desk.request.post(`${access.portal}/api/events?depth=0`, { data, headers })
  expect(answer.status()).toBe(201)
  event = ((await answer.json()) as { doc: { id: string } }).doc.id
})
afterAll(() => browser.close())

/** What stands on a page at 390 and at 1280 pixels. */
async function barriersAtBoth(page: Page): Promise<string[]> {
  const narrow = await barriers(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  const wide = await barriers(page)
  await page.setViewportSize({ width: 390, height: 740 })
  return [...narrow, ...wide]
}

/** The link in the last message to somebody, as administrators read it without a mail server. */
async function linkTo(recipient: string): Promise<string> {
  const { request } = await browser.newContext()
  const login = await request.post(`${access.portal}/api/users/login`, {
    data: (({ email, password }) => ({ email, password }))(accountOf(access, 'administrator@')),
    headers,
  })
  expect(login.status()).toBe(200)
  const path = `/api/messages?sort=-createdAt&limit=1&where[recipient][equals]=${recipient}`
  const { docs } = (await (await request.get(`${access.portal}${path}`, { headers })).json()) as {
    docs: { body: string }[]
  }
  return /https?:\S+\/i\/[\w-]{43}/.exec(docs[0]?.body ?? '')?.[0] ?? ''
}

describe('registration', { timeout: 180_000 }, () => {
  it('is made on a public page, by phone and without an account', async () => {
    await phone.goto(`${access.portal}/fi/koulutukset`)
    expect(await barriers(phone)).toEqual([])
    await phone.getByRole('link', { name: 'Koedialogi' }).click()
    await phone.getByRole('heading', { name: 'Ilmoittaudu' }).waitFor()
    expect(await barriers(phone)).toEqual([])
    await phone.getByLabel('Nimi').fill('Aino Osallistuja')
    await phone.getByLabel('Sähköposti').fill('aino@kotipesa.example')
    await phone.getByLabel('Tehtävä').selectOption({ label: 'Yhteistyökumppani' })
    await phone.getByLabel('Kumppanin ala').selectOption({ label: 'Opetus' })
    await phone.getByLabel(/^Annan luvan/).check()
    await phone.getByRole('button', { name: 'Lähetä ilmoittautuminen' }).click()
    await phone.getByRole('status').getByText('Kiitos.').waitFor()
    expect(await barriers(phone)).toEqual([])
    await phone.getByRole('link', { name: 'In English' }).click()
    await phone.getByRole('heading', { name: 'Register' }).waitFor()
    expect(await barriers(phone)).toEqual([])
  })

  it('says beside a field what is wrong, with everything that was typed', async () => {
    const form = await browser.newPage({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false })
    const wrong = { name: ' ', email: 'ei osoite', group: '', note: 'esteetön', consent: '1' }
    const answer = await form.request.post(`${access.portal}/sv/utbildningar/${event}`, { form: wrong, headers })
    expect(answer.status()).toBe(400)
    await form.setContent(await answer.text())
    expect(await form.getByRole('alert').count()).toBe(1)
    expect(await form.locator('#note').inputValue()).toBe('esteetön')
    expect(await form.locator('[aria-invalid]').count()).toBe(3)
    await form.close()
  })

  it('is seen by the editor, who notes who was there and counts the participants', async () => {
    await desk.goto(`${access.portal}/admin/collections/events/${event}`)
    const there = desk.getByRole('checkbox', { name: 'Aino Osallistuja: läsnä' })
    await there.waitFor()
    await desk.getByText('Palautetta ei ole vielä annettu.').waitFor()
    await awake(desk)
    const noted = desk.waitForResponse((answer) => answer.url().endsWith('/attendance'))
    await there.check()
    expect((await noted).status()).toBe(200)
    expect(await there.isChecked()).toBe(true)
    expect(await barriers(desk)).toEqual([])
    await desk.setViewportSize({ width: 390, height: 740 })
    expect(await barriers(desk)).toEqual([])
    await desk.setViewportSize({ width: 1280, height: 900 })
    await desk.getByRole('button', { name: 'Laske osallistujat läsnäolosta' }).click()
    await desk.locator('#participants-row-0').waitFor()
    await desk.locator('#participants-row-0').getByText('Yhteistyökumppani · Opetus · 1').waitFor()
  })

  it('shows before a change is saved how many are told of it', async () => {
    await desk.getByText('Paikka on 1, varasijalla 0.').waitFor()
    await awake(desk)
    const row = desk.locator('#sessions-row-0')
    const place = desk.locator('#field-sessions__0__place')
    if (!(await place.isVisible())) await row.locator('.collapsible__toggle').click()
    await place.fill('Kirjasto')
    await desk.getByText('Kun tallennat, muutoksesta lähtee viesti: 1 ilmoittautunutta.').waitFor()
    expect([...desk.problems, ...phone.problems]).toEqual([])
  })

  it('is changed and cancelled by an own link, and a link that is none says so', async () => {
    const link = await linkTo('aino@kotipesa.example')
    await phone.goto(link)
    await phone.getByRole('heading', { name: 'Muuta tietojasi' }).waitFor()
    expect(await barriersAtBoth(phone)).toEqual([])
    await phone.getByLabel('Nimi').fill('Aino Muutettu')
    await phone.getByRole('button', { name: 'Tallenna' }).click()
    await phone.getByRole('status').getByText('Tallennettu.').waitFor()
    expect(await phone.getByLabel('Nimi').inputValue()).toBe('Aino Muutettu')
    await phone.getByRole('button', { name: 'Peru ilmoittautuminen' }).click()
    await phone.getByRole('link', { name: 'Ilmoittaudu uudelleen' }).waitFor()
    expect(await barriersAtBoth(phone)).toEqual([])
    expect((await phone.goto(`${access.portal}/i/${'x'.repeat(43)}`))?.status()).toBe(404)
    await phone.getByRole('heading', { name: 'Sivua ei löydy' }).waitFor()
    expect(await barriersAtBoth(phone)).toEqual([])
  })

  it('is made by the leader of a team, by a link that the editor gives out and closes', async () => {
    const form = await desk.context().newPage()
    await form.goto(`${access.portal}/admin/collections/events/${event}`)
    const teams = form.getByLabel('Tiimin ilmoittaminen')
    await teams.waitFor()
    await awake(form)
    await teams.selectOption({ index: 1 })
    const team = await teams.locator('option:checked').innerText()
    await form.getByRole('button', { name: 'Näytä tiimin linkki' }).click()
    const shown = form.getByRole('status').filter({ hasText: '/t/' })
    await shown.waitFor()
    const link = await shown.innerText()
    expect(await barriers(form)).toEqual([])

    await phone.goto(link)
    await phone.getByText(`Tiimi: ${team}`).waitFor()
    expect(await barriersAtBoth(phone)).toEqual([])
    await phone.locator('#name-0').fill('Jaana Jäsen')
    await phone.locator('#consent').check()
    await phone.getByRole('button', { name: 'Lähetä ilmoittautuminen' }).click()
    await phone.getByRole('alert').waitFor()
    expect(await phone.locator('#name-0').inputValue()).toBe('Jaana Jäsen')
    expect(await barriersAtBoth(phone)).toEqual([])
    await phone.locator('#email-0').fill('jaana@kotipesa.example')
    await phone.locator('#group-0').selectOption({ label: 'Yhteistyökumppani' })
    await phone.locator('#consent').check()
    await phone.getByRole('button', { name: 'Lähetä ilmoittautuminen' }).click()
    await phone.getByRole('status').getByText('Kiitos.').waitFor()
    expect(await barriersAtBoth(phone)).toEqual([])
    expect(await linkTo('jaana@kotipesa.example')).not.toBe('')

    await form.getByRole('button', { name: 'Sulje tiimin linkki' }).click()
    await form.getByText('Linkki on suljettu.').waitFor()
    expect((await phone.goto(link))?.status()).toBe(404)
    await form.close()
    expect(phone.problems).toEqual([])
  })

  it('is the list on which the trainer notes by phone who is there, and they get a certificate and give feedback', async () => {
    async function post(path: string, data: object): Promise<Record<string, unknown>> {
      const answer = await desk.request.post(`${access.portal}/api/${path}`, { data, headers })
      expect(answer.ok()).toBe(true)
      return (await answer.json()) as Record<string, unknown>
    }
    async function made(path: string, data: object): Promise<string> {
      return ((await post(`${path}?depth=0`, data)).doc as { id: string }).id
    }
    async function change(data: object): Promise<void> {
      const answer = await desk.request.patch(`${access.portal}/api/trainings/${training}`, { data, headers })
      expect(answer.ok()).toBe(true)
    }
    const of08 = 'where[region][equals]=08&limit=1&depth=0'
    const trainers = await desk.request.get(`${access.portal}/api/trainers?${of08}`, { headers })
    const trainer = ((await trainers.json()) as { docs: { id: string }[] }).docs[0]?.id ?? ''
    const training = await made('trainings', {
      region: '08',
      curriculum: 'team-basic',
      status: 'planned',
      sessions: [{ date: dayAhead(5), hours: 7 }],
      trainers: [{ trainer, planningDays: 0, trainingDays: 0, consultationDays: 0 }],
    })
    for (const name of ['Eero Osallistuja', 'Liisa Osallistuja']) {
      const email = `${name.split(' ')[0]?.toLowerCase()}@kotipesa.example`
      await made('registrations', { region: '08', training, name, email, group: 'social-worker' })
    }
    const own = await linkTo('liisa@kotipesa.example')
    await change({ sessions: [{ date: dayAhead(-1), hours: 7 }] })
    await post(`trainings/${training}/ask`, {})
    const { link } = await post(`trainings/${training}/trainers/${trainer}/link`, {})
    await phone.goto(String(link))
    await phone.getByRole('button', { name: 'Kyllä, pidän' }).click()
    await phone.getByRole('heading', { name: 'Läsnäolo' }).waitFor()
    expect(await barriersAtBoth(phone)).toEqual([])
    await phone.getByLabel('Liisa Osallistuja').check()
    await phone.getByRole('button', { name: 'Tallenna läsnäolo' }).click()
    await phone.getByRole('status').getByText('Tallennettu.').waitFor()
    expect(await phone.getByLabel('Liisa Osallistuja').isChecked()).toBe(true)
    expect(await phone.getByLabel('Eero Osallistuja').isChecked()).toBe(false)
    expect(await barriersAtBoth(phone)).toEqual([])

    await change({ status: 'completed' })
    await phone.goto(own)
    const certificate = phone.getByRole('link', { name: 'Lataa todistus (PDF)' })
    await certificate.waitFor()
    expect(await barriersAtBoth(phone)).toEqual([])
    await phone.getByRole('radio', { name: '4', exact: true }).check()
    await phone.getByLabel('Mikä auttoi?').fill('Harjoittelu omilla esimerkeillä')
    await phone.getByRole('button', { name: 'Lähetä palaute' }).click()
    await phone.getByText('Kiitos, olet antanut palautteen.').waitFor()
    const address = new URL((await certificate.getAttribute('href')) ?? '', own).href
    const pdf = await phone.request.get(address)
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
    await phone.goto(/https?:\S+?\/todistus\/[\w-]{43}/.exec((await pdf.body()).toString('latin1'))?.[0] ?? '')
    await phone.getByText('Järjestäjä on antanut todistuksen').waitFor()
    await phone.getByLabel('Todistuksessa oleva nimi').fill('Liisa Osallistuja')
    await phone.getByRole('button', { name: 'Tarkista' }).click()
    await phone.getByRole('status').getByText('Todistus on annettu tälle nimelle: Liisa Osallistuja.').waitFor()
    expect(await barriersAtBoth(phone)).toEqual([])

    await change({ status: 'cancelled' })
    expect((await phone.goto(String(link)))?.status()).toBe(404)
    expect(phone.problems).toEqual([])
  })
})
