import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { newPage, openBrowser, signInToKpi } from '../support/browser'

const access = inject('access')
let browser: Browser
let manager: Page

beforeAll(async () => {
  browser = await openBrowser()
  manager = await newPage(browser)
  await signInToKpi(manager, access, 'manager-08')
})
afterAll(() => browser.close())

function fileAddress(format: string, of: string, number = 1, locale = 'fi'): string {
  return `${access.kpi}/${locale}/files/${format}?${new URLSearchParams({ of, number: String(number) }).toString()}`
}

/** Pages with figures, their tables and their charts. */
const pages = [
  ['/?region=08&period=2024', 3, 1],
  ['/indicators?region=08&period=2024', 1, 0],
  ['/indicators/team-training-coverage?region=08&period=2024', 2, 2],
  ['/indicators/team-training-coverage/evidence?region=08&period=2024', 1, 0],
  ['/regions/08?period=2024', 1, 0],
  ['/regions/08/where?period=2024', 2, 0],
  ['/regions/08/report?period=2024', 2, 1],
  ['/teams?region=08', 2, 0],
  ['/trainers?region=08&period=2024', 1, 0],
  ['/plans?region=08&period=2024', 2, 1],
  ['/data?region=08', 1, 0],
] as const

describe('the files of a page', { timeout: 120_000 }, () => {
  it('are reached from the page, and listed without a barrier', async () => {
    await manager.goto(`${access.kpi}/fi/regions/08/report?period=2024`)
    await manager.getByRole('link', { name: 'Sivun taulukot ja kuvat tiedostoina' }).click()
    await manager.waitForURL(/\/fi\/files\?of=/)
    for (const width of [1280, 390, 320]) {
      await manager.setViewportSize({ width, height: 800 })
      expect(await barriers(manager)).toEqual([])
    }
    await manager.setViewportSize({ width: 1280, height: 900 })
    expect(await manager.content()).not.toContain('<script')
    const started = manager.waitForEvent('download')
    await manager.getByRole('link', { name: 'Kaikki taulukot, Excel' }).click()
    expect((await started).suggestedFilename()).toMatch(/^kotipesa-.*pirkanma.*\.xlsx$/)
  })

  it.each(pages)('are there of %s: %i tables and %i charts at least', async (of, tables, charts) => {
    const workbook = await manager.request.get(fileAddress('xlsx', of))
    expect([workbook.status(), (await workbook.body()).subarray(0, 2).toString()]).toEqual([200, 'PK'])
    for (let number = 1; number <= tables; number += 1) {
      const csv = await manager.request.get(fileAddress('csv', of, number))
      expect([number, csv.status()]).toEqual([number, 200])
      expect(await csv.text()).toContain('Kotipesä, ')
    }
    for (let number = 1; number <= charts; number += 1) {
      const svg = await manager.request.get(fileAddress('svg', of, number))
      expect([number, svg.status()]).toEqual([number, 200])
      expect(await svg.text()).toMatch(/^<svg .*Kotipesä, .*<\/svg>$/s)
      const png = await (await manager.request.get(fileAddress('png', of, number))).body()
      expect(png.subarray(1, 4).toString()).toBe('PNG')
    }
  })

  it('hold a whole list that a page shows in parts', async () => {
    const csv = await (await manager.request.get(fileAddress('csv', '/teams?region=08', 2))).text()
    await manager.goto(`${access.kpi}/fi/teams?region=08`)
    const said = /Alueella on (\d+) tiimiä/.exec((await manager.locator('main').textContent()) ?? '')?.[1]
    // The head, the source and the end of the last line are no teams.
    expect(csv.split('\r\n').length - 3).toBe(Number(said))
  })

  it('are in the reader’s language and manner', async () => {
    const of = '/indicators/team-training-coverage?region=08&period=2024'
    expect(await (await manager.request.get(fileAddress('csv', of))).text()).toMatch(/Jakso;Arvo;/)
    expect(await (await manager.request.get(fileAddress('csv', of, 1, 'sv'))).text()).toMatch(/Period;Värde;/)
    expect(await (await manager.request.get(fileAddress('csv', of, 1, 'en'))).text()).toMatch(/Period,Value,/)
  })

  it.each([
    ['xlsx', '/regions/03', 403],
    ['csv', '/?region=03', 403],
    ['svg', '/indicators/team-training-coverage?region=03', 403],
    ['png', '/regions/03/report', 403],
    ['xlsx', '/indicators/no-such-indicator', 404],
    ['xlsx', '//evil.example/', 404],
    ['xlsx', '/../api/health', 404],
    ['xlsx', '/plans/csv?region=08', 404],
    ['exe', '/regions/08', 404],
  ])('are refused as the page is: %s of %s (%i)', async (format, of, status) => {
    const answer = await manager.request.get(fileAddress(format, of))
    expect([answer.status(), await answer.text()]).toEqual([status, format === 'exe' ? await answer.text() : ''])
  })

  it('are refused to whoever has not signed in, and where there is no such table', async () => {
    const stranger = await newPage(browser)
    expect((await stranger.request.get(fileAddress('xlsx', '/regions/08'))).status()).toBe(401)
    expect((await manager.request.get(fileAddress('csv', '/regions/08', 99))).status()).toBe(404)
    expect((await manager.request.get(fileAddress('svg', '/regions/08', 99))).status()).toBe(404)
    await stranger.context().close()
  })
})
