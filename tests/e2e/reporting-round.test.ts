import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { accountOf, awake, newPage, openBrowser, signInToPortal } from '../support/browser'
import { PortalForm } from '../support/portal-form'

const access = inject('access')
let browser: Browser
let desk: Page & { problems: string[] }
let phone: Page & { problems: string[] }
let link = ''

beforeAll(async () => {
  browser = await openBrowser()
  desk = await newPage(browser)
  phone = await newPage(browser, { width: 390, height: 740 })
  await signInToPortal(desk, access, 'editor-08@')
  await addContact()
})
afterAll(() => browser.close())

/** A team of the sources gets a contact person to whom the portal writes. */
async function addContact(): Promise<void> {
  const headers = { Origin: new URL(access.portal).origin }
  async function post(collection: string, data: Record<string, unknown>): Promise<string> {
    const answer = await desk.request.post(`${access.portal}/api/${collection}?depth=0`, { data, headers })
    expect([collection, answer.status()]).toEqual([collection, 201])
    return ((await answer.json()) as { doc: { id: string } }).doc.id
  }
  const where = 'limit=1&depth=0&where[region][equals]=08&where[validUntil][exists]=false'
  const found = await desk.request.get(`${access.portal}/api/teams?${where}`, { headers })
  const [team] = ((await found.json()) as { docs: { id: string }[] }).docs
  const region = '08'
  const email = 'yhteys@kotipesa.example'
  const person = await post('people', { region, name: 'Yhteyshenkilö', email, basis: 'duty', monthsAfterEnd: 12 })
  const membership = { region, person, of: 'team', team: team?.id, isContact: true, validFrom: '2020-01-01' }
  await post('memberships', membership)
}

function inTwoWeeks(): string {
  const day = new Date(Date.now() + 14 * 86_400_000)
  return `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`
}

describe('a reporting round', { timeout: 180_000 }, () => {
  it('is opened by the editor, who sees every team and gives out a link', async () => {
    const form = new PortalForm(desk)
    await form.open(access.portal, 'report-rounds')
    await form.choose('kind', 'Alueen oma raportointi')
    await form.day('dueOn', inTwoWeeks())
    await form.save('report-rounds')
    await desk.getByRole('button', { name: 'Avaa kierros ja lähetä linkit' }).click()
    await desk.getByText(/^0 tiimiä \d+ tiimistä on raportoinut\.$/).waitFor()
    const rows = desk.locator('.round-progress tbody tr')
    expect(await rows.count()).toBeGreaterThan(5)
    await rows
      .getByText(/^lähetetty/)
      .first()
      .waitFor()
    await desk
      .getByRole('button', { name: /^Näytä linkki/ })
      .first()
      .click()
    link = await desk.locator('.round-progress code').innerText()
    expect(new URL(link).pathname).toMatch(/^\/r\/[\w-]{43}$/)
    await desk.evaluate(() => window.scrollTo(0, 0))
    // What says that the record was saved lies over the page for a moment.
    await expect.poll(() => desk.locator('.payload-toast-item').count()).toBe(0)
    expect(await barriers(desk)).toEqual([])
  })

  it('takes a report on a phone, asks about what is odd, and shows the team its mirror', async () => {
    await phone.goto(link)
    expect(await barriers(phone)).toEqual([])
    await phone.getByLabel('Suunniteltuja kokouksia').fill('20')
    await phone.getByLabel('Pidettyjä kokouksia').fill('26')
    await phone.getByLabel('Asiakastyön osuus työajasta (%)').fill('52,5')
    await phone.getByRole('button', { name: 'Lähetä raportti' }).click()
    await phone.getByRole('alert').getByText('Tarkista vielä:').waitFor()
    expect(await phone.getByLabel('Asiakastyön osuus työajasta (%)').inputValue()).toBe('52,5')
    expect(await barriers(phone)).toEqual([])
    for (const box of await phone.getByRole('checkbox').all()) await box.check()
    await phone.getByRole('button', { name: 'Lähetä raportti' }).click()
    await phone.getByRole('heading', { name: 'Tiimille pohdittavaksi' }).waitFor()
    expect(await barriers(phone)).toEqual([])
    await phone.getByRole('link', { name: 'På svenska' }).click()
    await phone.getByRole('heading', { name: 'Att fundera på i teamet' }).waitFor()
    expect(await barriers(phone)).toEqual([])
  })

  it('shows the editor who has reported, and leads nowhere once it is closed', async () => {
    await desk.reload()
    await desk.getByText(/^1 tiimiä \d+ tiimistä on raportoinut\.$/).waitFor()
    await awake(desk)
    const row = desk.locator('.round-progress tbody tr', { hasText: 'raportoinut' })
    desk.once('dialog', (dialog) => void dialog.accept())
    await row.getByRole('button', { name: /^Sulje linkki/ }).click()
    await row.getByText('linkki suljettu').waitFor()
    expect((await phone.goto(link))?.status()).toBe(404)
    await phone.getByRole('heading', { name: 'Linkki ei ole käytössä' }).waitFor()
    expect(await barriers(phone)).toEqual([])
    expect([...desk.problems, ...phone.problems]).toEqual([])
  })

  it('leaves its messages to be read by administrators, as there is no mail server', async () => {
    const administrator = await newPage(browser)
    await signInToPortal(administrator, access, accountOf(access, 'administrator@').email)
    await administrator.goto(`${access.portal}/admin/collections/messages`)
    await administrator.locator('tbody tr', { hasText: 'luettavana portaalissa, ei lähetetty' }).first().waitFor()
    expect(await barriers(administrator)).toEqual([])
    await administrator.locator('tbody tr a').first().click()
    await expect.poll(() => administrator.locator('#field-body').inputValue()).toMatch(/\/r\/[\w-]{43}/)
    expect(await barriers(administrator)).toEqual([])
    await administrator.context().close()
  })
})
