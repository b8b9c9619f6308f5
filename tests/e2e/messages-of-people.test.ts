import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { accountOf, newPage, openBrowser, signInToPortal } from '../support/browser'

const access = inject('access')
const headers = { Origin: new URL(access.portal).origin }
const email = 'valitsija@kotipesa.example'
let browser: Browser
let desk: Page & { problems: string[] }
let phone: Page & { problems: string[] }
const made: { readonly collection: string; readonly id: string }[] = []

async function post(collection: string, data: Record<string, unknown>): Promise<string> {
  const answer = await desk.request.post(`${access.portal}/api/${collection}?depth=0`, { data, headers })
  expect([collection, answer.status()]).toEqual([collection, 201])
  const { id } = ((await answer.json()) as { doc: { id: string } }).doc
  made.unshift({ collection, id })
  return id
}

beforeAll(async () => {
  browser = await openBrowser()
  desk = await newPage(browser)
  phone = await newPage(browser, { width: 390, height: 740 })
  await signInToPortal(desk, access, 'editor-08@')
})
afterAll(async () => {
  for (const { collection, id } of made)
    await desk.request.delete(`${access.portal}/api/${collection}/${id}`, { headers })
  await browser.close()
})

/** A contact person whose team is asked for its report; gives the person and the link in the foot of the message. */
async function askedContact(): Promise<{ person: string; link: string }> {
  const region = '08'
  const team = await post('teams', { region, name: 'Viestitiimi', serviceType: 'open-care', validFrom: '2020-01-01' })
  const person = await post('people', { region, name: 'Valitsija', email, basis: 'duty', monthsAfterEnd: 12 })
  const membership = { region, person, of: 'team', team, isContact: true, validFrom: '2020-01-01' }
  await post('memberships', membership)
  const dueOn = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)
  const round = await post('report-rounds', { region, kind: 'own', dueOn, language: 'fi' })
  const opened = await desk.request.post(`${access.portal}/api/report-rounds/${round}/open`, { data: {}, headers })
  expect(opened.status()).toBe(200)
  const administrator = await newPage(browser)
  await signInToPortal(administrator, access, accountOf(access, 'administrator@').email)
  const where = `where[recipient][equals]=${email}&depth=0`
  const messages = await administrator.request.get(`${access.portal}/api/messages?${where}`, { headers })
  const [message] = ((await messages.json()) as { docs: { body: string }[] }).docs
  await administrator.context().close()
  return { person, link: /http\S+\/v\/[\w-]{43}/.exec(message?.body ?? '')?.[0] ?? '' }
}

describe('the messages that somebody gets', { timeout: 180_000 }, () => {
  it('are chosen on a phone by the link in their foot, and the editor sees it in the person’s form', async () => {
    const { person, link } = await askedContact()
    await phone.goto(link)
    await phone.getByRole('heading', { name: 'Sinulle lähetettävät viestit' }).waitFor()
    expect(await barriers(phone)).toEqual([])
    await phone.getByLabel(/^Muistutus tiimin raportista/).uncheck()
    await phone.getByRole('button', { name: 'Tallenna' }).click()
    await phone.getByRole('status').getByText('Valinta on tallennettu.').waitFor()
    expect(await phone.getByLabel(/^Muistutus tiimin raportista/).isChecked()).toBe(false)
    expect(await phone.getByLabel(/^Muistutus koulutuksesta/).isChecked()).toBe(true)
    expect(await barriers(phone)).toEqual([])
    await phone.getByRole('link', { name: 'På svenska' }).click()
    await phone.getByRole('heading', { name: 'Meddelanden till dig' }).waitFor()
    expect(await barriers(phone)).toEqual([])
    for (const width of [1280, 390]) {
      await desk.setViewportSize({ width, height: 800 })
      await desk.goto(`${access.portal}/admin/collections/people/${person}`)
      await desk.getByRole('heading', { name: 'Päivät, kysymykset ja viestit' }).waitFor()
      await desk.getByText(/^Ei halua: Muistutus tiimin raportista/).waitFor()
      await desk.getByRole('link', { name: 'Viestitiimi', exact: true }).waitFor()
      expect(await barriers(desk)).toEqual([])
    }
    expect([...desk.problems, ...phone.problems]).toEqual([])
  })

  it('are nobody else’s to choose', async () => {
    expect((await phone.goto(`${access.portal}/v/${'a'.repeat(43)}`))?.status()).toBe(404)
    await phone.getByRole('heading', { name: 'Linkki ei johda mihinkään' }).waitFor()
    expect(await barriers(phone)).toEqual([])
  })
})
