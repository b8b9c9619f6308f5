import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newPage, openBrowser, signInToKpi, signInToPortal } from '../support/browser'
import { PortalForm } from '../support/portal-form'
import { serverFunctionIds } from '../support/server-actions'

const access = inject('access')
let browser: Browser
let page: Awaited<ReturnType<typeof newPage>>

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Opens a page of the portal and waits until what it is about stands there. */
async function open(address: string, sign = '#content h1'): Promise<void> {
  await page.goto(`${access.portal}/admin${address}`)
  await page.locator(sign).first().waitFor()
  await page.locator('.shimmer-effect').first().waitFor({ state: 'hidden' })
}

describe('the content security policy of the portal', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    page = await newPage(browser)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signInToPortal(page, access, 'editor-08@')
  })
  afterAll(() => page.context().close())
  it('is enforced, with another nonce for each page', async () => {
    const policies = await Promise.all(
      ['/admin', '/admin/collections/teams'].map(async (address) => {
        const headers = (await page.request.get(`${access.portal}${address}`)).headers()
        expect(headers).not.toHaveProperty('content-security-policy-report-only')
        expect(headers['cache-control']).toBe('no-store')
        return headers['content-security-policy'] ?? ''
      }),
    )
    const nonces = policies.map((policy) => /script-src 'self' 'nonce-(\w{32})' 'strict-dynamic';/.exec(policy)?.[1])
    expect(new Set(nonces).size).toBe(2)
  })

  it('stops a script that has got into a page', async () => {
    const other = await newPage(browser)
    await signInToPortal(other, access, 'editor-08@')
    await other.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = `slipped in`">')
    })
    await expect.poll(() => other.problems.join()).toContain('script-src')
    expect(await other.title()).not.toBe('slipped in')
    await other.context().close()
  })

  it('lets everything work on the first page, in lists with columns, filters and many chosen rows', async () => {
    await open('', 'h2')
    await open('/collections/trainers')
    await page.getByRole('button', { name: 'Sarakkeet' }).click()
    await page.locator('.pill-selector__pill').first().waitFor()
    await page.getByRole('button', { name: 'Suodattimet' }).click()
    await page.locator('.where-builder button').first().click()
    await page.locator('.condition').waitFor()
    await open('/collections/networks')
    await page.locator('thead input[type=checkbox]').check()
    await page.locator('.change-together').getByRole('button', { name: 'Näytä, mitä tapahtuu' }).click()
    await page.locator('.change-together [role=status] p').waitFor()
    expect(page.problems).toEqual([])
  })

  it('lets everything work in a form: rows, calendars, choosers, a drawer with another form, saving', async () => {
    await open('/collections/trainings/create', '#action-save')
    await page.getByRole('button', { name: 'Lisää: Koulutuskerta' }).click()
    await page.locator('#field-sessions__0__date').waitFor()
    await page.getByRole('tab', { name: 'Kouluttajat' }).click()
    await page.getByRole('button', { name: 'Lisää: Kouluttaja' }).click()
    await page.locator('#field-trainers__0__trainer .rs__control').click()
    await page.locator('#field-trainers__0__trainer .rs__option').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('#field-trainers__0__trainer .relationship-add-new__add-button').first().click()
    await page.locator('.drawer--is-open #field-profession').waitFor()
    await page.locator('.drawer--is-open button.doc-drawer__header-close').click()

    const form = new PortalForm(page)
    await form.open(access.portal, 'agreements')
    await form.day('madeOn', '3.2.2021')
    await form.save('agreements')
    expect(page.problems).toEqual([])
  })

  it('lets everything work on the way to the trash, out of it and from it for good', async () => {
    await page.getByRole('button', { name: 'Lisää toimintoja' }).click()
    await page.locator('#action-delete').click()
    await page.getByRole('dialog').locator('#confirm-action').click()
    await page.waitForURL(/\/collections\/agreements(\?|$)/)
    await open('/collections/agreements/trash')
    const record = (await page.locator('tbody tr a').first().getAttribute('href')) ?? ''
    await open(record.replace('/admin', ''), '#action-restore')

    const administrator = await newPage(browser)
    await signInToPortal(administrator, access, 'administrator@')
    await administrator.goto(`${access.portal}${record}`)
    await administrator.locator('#action-permanently-delete').click()
    await administrator.getByRole('dialog').locator('#confirm-action').click()
    await administrator.waitForURL(/\/collections\/agreements\/trash(\?|$)/)
    expect(administrator.problems).toEqual([])
    await administrator.context().close()
    expect(page.problems).toEqual([])
  })

  it('asks for the old password when the own one changes', async () => {
    await open('/account')
    await page.locator('#change-password').click()
    await page.locator('input[name=currentPassword]').fill('not the old one')
    await page.locator('input[name=password]').fill('a new one of twelve')
    await page.locator('input[name=confirm-password]').fill('a new one of twelve')
    await page.locator('#action-save').click()
    const refused = page.locator('.field-error', { hasText: 'Nykyinen salasana' }).or(page.locator('.toast-error'))
    await refused.first().waitFor()
    expect(page.problems).toEqual([])
  })
})

describe('a server function of the portal', { timeout: 120_000 }, () => {
  /** What the portal answers to a call by this name, made as its own pages make it. */
  async function answerTo(name: string): Promise<{ status: number; text: string }> {
    const [id = ''] = serverFunctionIds('portal', 'src/app/(payload)/layout.tsx')
    const answer = await page.request.post(`${access.portal}/admin`, {
      data: JSON.stringify([{ name, args: { note: 'Merkki-4417' } }]),
      headers: {
        Origin: new URL(access.portal).origin,
        'Content-Type': 'text/plain;charset=UTF-8',
        'Next-Action': id,
      },
    })
    return { status: answer.status(), text: await answer.text() }
  }

  beforeAll(async () => {
    page = await newPage(browser)
    await signInToPortal(page, access, 'editor-08@')
  })
  afterAll(() => page.context().close())

  it.each(['constructor', '__proto__', 'toString', 'no-such-function'])('is not there: %s', async (name) => {
    const { status, text } = await answerTo(name)
    expect(status).toBe(404)
    expect(text).not.toContain('Merkki-4417')
  })

  it('is there by a name that its pages use', async () => {
    expect((await answerTo('form-state')).status).not.toBe(404)
  })
})

describe('the content security policy of the KPI app', { timeout: 120_000 }, () => {
  it('lets everything work, from signing in over each kind of page to signing out', async () => {
    page = await newPage(browser)
    await signInToKpi(page, access, 'manager-08')
    for (const address of [
      '/fi',
      '/sv/indicators',
      '/fi/indicators/team-training-coverage?region=08&period=2018',
      '/en/regions',
      '/fi/regions/08',
      '/fi/accessibility',
      '/fi/no-such-page',
    ]) {
      await page.goto(`${access.kpi}${address}`, { waitUntil: 'load' })
      await page.locator('main h1').first().waitFor()
    }
    await page.goto(`${access.kpi}/fi`)
    await page.getByRole('button', { name: 'Kirjaudu ulos' }).click()
    await page.waitForURL(/sign-in/)
    expect(page.problems).toEqual([])
    await page.context().close()
  })
})
