import { randomBytes } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { newPage, openBrowser, signInToKpi, signInToPortal } from '../support/browser'

const access = inject('access')
const period = '2018'
let browser: Browser
let manager: Page
let editorOf03: Page

beforeAll(async () => {
  browser = await openBrowser()
  ;[manager, editorOf03] = [await newPage(browser), await newPage(browser)]
  await signInToKpi(manager, access, 'manager-08')
  await signInToKpi(editorOf03, access, 'editor-03')
})
afterAll(() => browser.close())

async function barriersOf(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    found.push(...(await barriers(page)).map((barrier) => `${width} pixels: ${barrier}`))
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  return found
}

describe('figures given out', { timeout: 120_000 }, () => {
  it('are kept with a click, and told as they were beside what they are now', async () => {
    await manager.goto(`${access.kpi}/fi/given?region=08&period=${period}`)
    expect(await barriersOf(manager)).toEqual([])
    await manager.getByLabel('Kenelle').fill('Pirkanmaan aluehallitus')
    await manager.getByLabel('Huomio (vapaaehtoinen').fill('Kokous 12.3.')
    await manager.getByRole('button', { name: 'Anna luvut ulos' }).click()
    await manager.waitForURL(/\/given\/08\/[0-9a-f-]{36}$/)
    expect(await manager.locator('h1').textContent()).toContain('Pirkanmaan aluehallitus')
    expect(await manager.locator('main').textContent()).toContain('Mikään luku ei ole muuttunut.')
    expect(await barriersOf(manager)).toEqual([])
    const address = manager.url()
    expect((await editorOf03.request.get(address)).status()).toBe(403)
    expect((await editorOf03.request.get(address.replace('/08/', '/03/'))).status()).toBe(404)
    await manager.goto(`${access.kpi}/fi/given?region=08`)
    await manager.getByRole('link', { name: 'Pirkanmaan aluehallitus' }).first().click()
    await manager.waitForURL(/\/given\/08\//)
  })

  it('are the portal’s own: what a request says of figures is refused, and what was looked at is what is given', async () => {
    const portal = await newPage(browser)
    await signInToPortal(portal, access, 'editor-08@')
    const headers = { Origin: new URL(access.portal).origin }
    const address = `${access.portal}/api/regions/08/given-figures`
    const asked = { period, recipient: 'Väärentäjä', note: '', revision: 'abcdef12' }
    const forged = { indicator: 'team-training-coverage', state: 'ok', value: 1, numerator: 9, denominator: 9 }
    const results = [{ ...forged, target: null, provisional: false }]
    expect((await portal.request.post(address, { headers, data: { ...asked, results } })).status()).toBe(400)
    expect((await portal.request.post(address, { headers, data: asked })).status()).toBe(409)
    await portal.context().close()
    await manager.goto(`${access.kpi}/fi/given?region=08&period=${period}`)
    await manager.locator('input[name=revision]').evaluate((field: HTMLInputElement) => (field.value = 'abcdef12'))
    await manager.getByLabel('Kenelle').fill('Vanhentunut')
    await manager.getByRole('button', { name: 'Anna luvut ulos' }).click()
    await manager.getByText('Tiedot ovat muuttuneet sen jälkeen').waitFor()
    expect(await manager.locator('#given ~ *, [aria-labelledby="given"]').first().textContent()).not.toMatch(
      /Vanhentunut|Väärentäjä/,
    )
  })

  it('have notes, which stand under the figure and in its file', async () => {
    const text = `Kaksi tiimiä yhdistyi ${Date.now()}`
    await manager.goto(`${access.kpi}/fi/given?region=08&period=${period}`)
    await manager.getByLabel('Mittari', { exact: true }).selectOption('team-training-coverage')
    await manager.getByLabel('Huomio (ei henkilötietoja)').fill(text)
    await manager.getByRole('button', { name: 'Tallenna huomio' }).click()
    await manager.waitForURL(/\/indicators\/team-training-coverage/)
    expect(await manager.locator('#note').textContent()).toContain(text)
    const file = await manager.request.get(
      `${access.kpi}/fi/indicators/team-training-coverage/csv?rows=periods&region=08&period=${period}`,
    )
    expect(await file.text()).toContain(text)
    for (const language of ['fi', 'sv', 'en']) {
      const report = `/regions/08/report?period=${period}`
      await manager.goto(`${access.kpi}/${language}${report}`)
      expect(await manager.locator('section[aria-labelledby="notes"]').textContent()).toContain(text)
      const pdf = (await manager.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
      expect([language, pdf.match(/\/Type \/Page\b/g)?.length]).toEqual([language, 2])
      const files = new URLSearchParams({ of: report, number: '3' })
      const csv = await manager.request.get(`${access.kpi}/${language}/files/csv?${files.toString()}`)
      expect(await csv.text()).toContain(text)
    }
  })
})

describe('for whom figures are', { timeout: 120_000 }, () => {
  it('is said by managers, and leaves other regions out until both share', async () => {
    await manager.goto(`${access.kpi}/fi/comparison?region=08`)
    expect(await barriersOf(manager)).toEqual([])
    await manager.getByLabel('alueet, jotka jakavat omansa').check()
    await manager.getByRole('button', { name: 'Tallenna valinta' }).click()
    await manager.waitForURL(/\/comparison\?region=08$/)
    await expect.poll(() => manager.getByLabel('alueet, jotka jakavat omansa').isChecked()).toBe(true)
    expect(await manager.locator('[data-compared]').getAttribute('data-compared')).toBe('0')
    await editorOf03.goto(`${access.kpi}/fi/comparison?region=03`)
    expect(await editorOf03.getByRole('button', { name: 'Tallenna valinta' }).count()).toBe(0)
    expect((await editorOf03.request.get(`${access.kpi}/fi/comparison?region=08`)).status()).toBe(403)
    await manager.getByLabel('vain oman alueen väki').check()
    await manager.getByRole('button', { name: 'Tallenna valinta' }).click()
    await expect.poll(() => manager.getByLabel('vain oman alueen väki').isChecked()).toBe(true)
  })

  it('lets two regions that share see each other’s figure and nothing else, until one of them shares no more', async () => {
    const administrator = await newPage(browser)
    await signInToPortal(administrator, access, 'administrator@')
    const account = {
      email: `${randomBytes(6).toString('hex')}@kotipesa.example`,
      password: randomBytes(12).toString('hex'),
    }
    const made = await administrator.request.post(`${access.portal}/api/users`, {
      headers: { Origin: new URL(access.portal).origin },
      data: {
        ...account,
        name: 'Länsi-Uudenmaan esihenkilö',
        language: 'fi',
        regions: [{ region: '03', role: 'manager' }],
      },
    })
    expect(made.status()).toBe(201)
    await administrator.context().close()
    const managerOf03 = await newPage(browser)
    await signInToKpi(managerOf03, { ...access, accounts: [account] } as typeof access, account.email)

    async function say(page: Page, region: string, label: string): Promise<void> {
      await page.goto(`${access.kpi}/fi/comparison?region=${region}`)
      await page.getByLabel(label).check()
      await page.getByRole('button', { name: 'Tallenna valinta' }).click()
      await expect.poll(() => page.getByLabel(label).isChecked()).toBe(true)
    }
    const indicator = '/indicators/team-training-coverage'
    const query = `region=08&period=${period}`
    /** What the manager of 08 gets to read of region 03 where figures stand side by side, and in their file. */
    async function seenBeside(): Promise<readonly boolean[]> {
      const texts = await Promise.all(
        [`${indicator}?${query}`, `${indicator}/csv?rows=areas&${query}`].map(async (path) =>
          (await manager.request.get(`${access.kpi}/fi${path}`)).text(),
        ),
      )
      return texts.map((text) => text.includes('Länsi-Uusimaa'))
    }
    /** What nobody else gets, whether or not the regions share. */
    async function isClosed(): Promise<void> {
      for (const path of [
        `/regions/03`,
        `/regions/03/report`,
        `/regions/03/where`,
        `/teams?region=03`,
        `${indicator}?region=03&period=${period}`,
        `${indicator}/evidence?region=03&period=${period}`,
        `${indicator}/csv?rows=periods&region=03&period=${period}`,
        `/plans?region=03`,
        `/given?region=03`,
        `/files/xlsx?of=${encodeURIComponent('/regions/03')}`,
      ]) {
        expect([path, (await manager.request.get(`${access.kpi}/fi${path}`)).status()]).toEqual([path, 403])
      }
      const all = await manager.request.get(`${access.kpi}/fi${indicator}/csv?rows=all&${query}`)
      expect(await all.text()).not.toContain('Länsi-Uusimaa')
    }

    await say(manager, '08', 'alueet, jotka jakavat omansa')
    expect(await seenBeside()).toEqual([false, false])
    await say(managerOf03, '03', 'alueet, jotka jakavat omansa')
    await expect.poll(seenBeside, { timeout: 45_000, interval: 1000 }).toEqual([true, true])
    await manager.goto(`${access.kpi}/fi/comparison?region=08`)
    expect(await manager.locator('[data-compared]').textContent()).toContain('Länsi-Uusimaa')
    await manager.goto(`${access.kpi}/fi${indicator}?${query}`)
    const row = manager.locator('#areas ~ * tr, [aria-labelledby="areas"] tr', { hasText: 'Länsi-Uusimaa' }).first()
    expect(await row.locator('a').count()).toBe(0)
    await isClosed()
    await managerOf03.goto(`${access.kpi}/fi${indicator}?region=03&period=${period}`)
    expect(await managerOf03.locator('main').textContent()).toContain('Pirkanmaa')

    await say(managerOf03, '03', 'vain oman alueen väki')
    await expect.poll(seenBeside, { timeout: 45_000, interval: 1000 }).toEqual([false, false])
    await isClosed()
    await say(manager, '08', 'vain oman alueen väki')
    await managerOf03.context().close()
  })
})
