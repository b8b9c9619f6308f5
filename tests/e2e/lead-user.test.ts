import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers, overflow } from '../support/accessibility'
import { accountOf, awake, newPage, openBrowser } from '../support/browser'

const access = inject('access')
const headers = { Origin: new URL(access.portal).origin }
const password = 'hauki-niemi-tuuli-vene-542'
let browser: Browser
let administrator: Page

async function signIn(to: Page, account: { email: string; password: string }): Promise<number> {
  return (await to.request.post(`${access.portal}/api/users/login`, { data: account, headers })).status()
}

async function found(collection: string, field: string, value: string): Promise<Record<string, unknown> | undefined> {
  const query = new URLSearchParams({ [`where[${field}][equals]`]: value, depth: '0' })
  const reply = await administrator.request.get(`${access.portal}/api/${collection}?${query}`, { headers })
  return ((await reply.json()) as { docs: Record<string, unknown>[] }).docs[0]
}

beforeAll(async () => {
  browser = await openBrowser()
  administrator = await newPage(browser)
  expect(await signIn(administrator, accountOf(access, 'administrator@'))).toBe(200)
})
afterAll(() => browser.close())

describe.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 740 }],
])('a region’s lead user, %s,', { timeout: 120_000 }, (_, viewport) => {
  const mark = `${viewport.width}-${Date.now()}`
  const main = { email: `paakayttaja-${mark}@kotipesa.example`, password }
  const invited = `kutsuttu-${mark}@kotipesa.example`
  const name = `Kutsuttu ${viewport.width}`
  let page: Page

  beforeAll(async () => {
    const regions = [{ region: '19', role: 'editor', isLeadUser: true }]
    const data = { ...main, name: `Esittely Vastuukäyttäjä ${viewport.width}`, language: 'fi', regions }
    expect((await administrator.request.post(`${access.portal}/api/users`, { data, headers })).status()).toBe(201)
    page = await newPage(browser, viewport)
    expect(await signIn(page, main)).toBe(200)
  })
  afterAll(async () => {
    for (const email of [main.email, invited]) {
      const account = await found('users', 'email', email)
      if (account) await administrator.request.delete(`${access.portal}/api/users/${String(account.id)}`, { headers })
    }
    await page.context().close()
  })

  it('invites somebody, who sets a password on a page without scripts, and takes the role away again', async () => {
    await page.goto(`${access.portal}/admin/roles`)
    await page.getByLabel('Nimi', { exact: true }).waitFor()
    await awake(page)
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.getByLabel('Nimi', { exact: true }).fill(name)
    await page.getByLabel('Sähköpostiosoite').fill(invited)
    await page.getByLabel('Rooli', { exact: true }).selectOption('reader')
    await page.getByLabel('Viimeinen päivä (sijaisella)').fill('31.12.2030')
    await page.getByRole('button', { name: 'Lähetä kutsu' }).click()
    await page
      .getByRole('status')
      .filter({ hasText: `Kutsu on lähetetty: ${name}.` })
      .waitFor()
    await page.getByRole('button', { name: `Peru kutsu: ${name}` }).waitFor()
    expect(await barriers(page)).toEqual([])

    const message = await found('messages', 'recipient', invited)
    const link = /https?:\S+\/kutsu\/[\w-]{43}/.exec(String(message?.body))?.[0] ?? ''
    const visitor = await newPage(browser, viewport)
    for (const [language, heading] of [
      ['sv', 'Inbjudan till Kotipesä'],
      ['en', 'Invitation to Kotipesä'],
      ['fi', 'Kutsu Kotipesään'],
    ]) {
      await visitor.goto(`${link}?lang=${language}`)
      await visitor.getByRole('heading', { level: 1, name: heading }).waitFor()
      expect([await barriers(visitor), await overflow(visitor)]).toEqual([[], 0])
    }
    await visitor.context().close()

    const withoutScript = await browser.newContext({ viewport, locale: 'fi-FI', javaScriptEnabled: false })
    const form = await withoutScript.newPage()
    await form.goto(link)
    await form.getByLabel('Salasana').fill('lyhyt')
    await form.getByRole('button', { name: 'Luo tunnus' }).click()
    await form.getByRole('alert').waitFor()
    await form.getByLabel('Salasana').fill('hauki-niemi-tuuli-vene-543')
    await form.getByRole('button', { name: 'Luo tunnus' }).click()
    await form.waitForURL((url) => url.pathname === '/kirjaudu')
    expect(await signIn(form, { email: invited, password: 'hauki-niemi-tuuli-vene-543' })).toBe(200)
    expect((await form.request.get(`${access.portal}/api/me`, { headers })).status()).toBe(200)

    await page.reload()
    const row = page.getByRole('row').filter({ hasText: name })
    await row.getByText('31.12.2030').waitFor()
    await awake(page)
    await row.getByRole('button', { name: `Ota rooli pois: ${name}` }).click()
    expect(await barriers(page)).toEqual([])
    await row.getByRole('button', { name: /^Vahvista: / }).click()
    await page
      .getByRole('status')
      .filter({ hasText: `Rooli on otettu pois: ${name}.` })
      .waitFor()
    expect(await row.count()).toBe(0)
    expect((await form.request.get(`${access.portal}/api/me`, { headers })).status()).toBe(401)
    await withoutScript.close()
    expect(await overflow(page)).toBe(0)
  })

  it('invites an editor who also trains: the editor’s role stays and the trainer’s own days open', async () => {
    const editor = { email: `kouluttava-${mark}@kotipesa.example`, password }
    const trainerName = `Esittely Kouluttaja ${mark}`
    async function make(collection: string, data: object): Promise<string> {
      const reply = await administrator.request.post(`${access.portal}/api/${collection}`, { data, headers })
      expect(reply.status(), await reply.text()).toBe(201)
      return ((await reply.json()) as { doc: { id: string } }).doc.id
    }
    const regions = [{ region: '19', role: 'editor' }]
    const account = await make('users', { ...editor, name: trainerName, language: 'fi', regions })
    const person = await make('people', { region: '19', name: trainerName, basis: 'duty' })
    const since = { qualifiedOn: '2020-01-01', validFrom: '2020-01-01', timeShare: 0.3 }
    const trainer = await make('trainers', { region: '19', person, profession: 'social-worker', ...since })

    await page.goto(`${access.portal}/admin/roles`)
    await page.getByLabel('Nimi', { exact: true }).waitFor()
    await awake(page)
    await page.getByLabel('Nimi', { exact: true }).fill(trainerName)
    await page.getByLabel('Sähköpostiosoite').fill(editor.email)
    await page.getByLabel('Rooli', { exact: true }).selectOption('trainer')
    await page.getByLabel('Kouluttaja', { exact: true }).selectOption({ label: trainerName })
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Lähetä kutsu' }).click()
    await page.getByRole('button', { name: `Peru kutsu: ${trainerName}` }).waitFor()

    const message = await found('messages', 'recipient', editor.email)
    const own = await newPage(browser, viewport)
    await own.goto(/https?:\S+\/kutsu\/[\w-]{43}/.exec(String(message?.body))?.[0] ?? '')
    await own.getByText(/^Roolisi alueella on jo muokkaaja\. Se pysyy/).waitFor()
    expect([await barriers(own), await overflow(own)]).toEqual([[], 0])
    await own.getByRole('button', { name: 'Hyväksy rooli' }).click()
    await own.waitForURL((url) => url.pathname === '/kirjaudu')
    expect(await signIn(own, editor)).toBe(200)
    await own.goto(`${access.portal}/admin`)
    await own.getByRole('heading', { level: 2, name: 'Tulevat koulutuspäiväni' }).waitFor()
    const rows = (await found('users', 'email', editor.email))?.regions as Record<string, unknown>[]
    expect(rows).toMatchObject([{ region: '19', role: 'editor' }])
    await own.context().close()

    for (const [collection, id] of [
      ['trainers', trainer],
      ['people', person],
    ])
      await administrator.request.delete(`${access.portal}/api/${collection}/${id}`, { headers })
    await administrator.request.delete(`${access.portal}/api/users/${account}`, { headers })
  })
})
