import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { newPage, openBrowser, signInToKpi } from '../support/browser'

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
})
