import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../support/accessibility'
import { newPage, openBrowser, signInToKpi } from '../support/browser'

const access = inject('access')
let browser: Browser
let coordinator: Page
let manager: Page
let stranger: Page

beforeAll(async () => {
  browser = await openBrowser()
  ;[coordinator, manager, stranger] = [await newPage(browser), await newPage(browser), await newPage(browser)]
  await signInToKpi(coordinator, access, 'coordinator')
  await signInToKpi(manager, access, 'manager-08')
})
afterAll(() => browser.close())

const catalog = `${access.kpi}/open-data/catalog.jsonld`

describe('open data', { timeout: 180_000 }, () => {
  it('is off, and says so to everybody', async () => {
    await stranger.goto(`${access.kpi}/open-data`)
    expect(new URL(stranger.url()).pathname).toBe('/fi/open-data')
    expect(await stranger.locator('[data-open-data="off"]').count()).toBe(1)
    expect((await stranger.request.get(catalog)).status()).toBe(404)
    expect((await stranger.request.get(`${access.kpi}/open-data/1/results.csv`)).status()).toBe(404)
    await manager.goto(`${access.kpi}/fi/open-data`)
    expect(await manager.getByRole('button', { name: 'Ota käyttöön' }).count()).toBe(0)
  })

  it('is switched on and released by the coordinator, with the figures of regions that publish', async () => {
    await manager.goto(`${access.kpi}/fi/comparison?region=08`)
    await manager.getByLabel('kaikki').check()
    await manager.getByRole('button', { name: 'Tallenna valinta' }).click()
    await expect.poll(() => manager.getByLabel('kaikki').isChecked()).toBe(true)
    await coordinator.goto(`${access.kpi}/fi/open-data`)
    await coordinator.getByRole('button', { name: 'Ota käyttöön' }).click()
    await coordinator.getByLabel('Mikä on toisin').fill('Ensimmäinen julkaisu.')
    await coordinator.getByRole('button', { name: 'Julkaise luvut nyt' }).click()
    await coordinator.getByText('Ensimmäinen julkaisu.').first().waitFor()
    for (const width of [1280, 390, 320]) {
      await coordinator.setViewportSize({ width, height: 800 })
      expect(await barriers(coordinator)).toEqual([])
    }
  })

  it('is there for strangers in a catalogue and files that leave out what few people would be told by', async () => {
    const found = (await (await stranger.request.get(catalog)).json()) as {
      'dcat:dataset': { '@id': string; 'dcat:distribution': { '@id': string }[] }[]
    }
    const [newest] = found['dcat:dataset']
    expect(newest?.['dcat:distribution'].length).toBe(7)
    for (const { '@id': address } of newest?.['dcat:distribution'] ?? []) {
      expect((await stranger.request.get(address)).status()).toBe(200)
    }
    const parquet = await (await stranger.request.get(`${newest?.['@id']}/results.parquet`)).body()
    expect([parquet.subarray(0, 4).toString(), parquet.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1'])
    const changes = await (await stranger.request.get(`${newest?.['@id']}/changes.csv`)).text()
    expect(changes.split('\r\n')[1]).toMatch(/^[a-z0-9-]+,(08|FI),\d{4}(-H[12])?,new,/)
    const csv = await (await stranger.request.get(`${newest?.['@id']}/results.csv`)).text()
    const [head = '', ...rows] = csv.trim().split(/\r?\n/)
    const names = head.replace('\ufeff', '').split(',')
    const regions = new Set(rows.map((row) => row.split(',')[names.indexOf('region')]))
    expect(regions).toEqual(new Set(['08', 'FI']))
    const small = rows
      .map((row) => row.split(','))
      .filter((cells) => ['workers-over-cap', 'people-left', 'members-trained'].includes(cells[0] ?? ''))
      .filter((cells) => {
        const [counted, all] = [Number(cells[names.indexOf('numerator')]), Number(cells[names.indexOf('denominator')])]
        return [counted, all - counted].some((count) => count > 0 && count < 5)
      })
    expect(small).toEqual([])
    expect((await stranger.request.get(`${access.kpi}/open-data/1/..%2f..%2fapi`)).status()).toBe(404)
  })

  it('is gone when it is switched off', async () => {
    await coordinator.goto(`${access.kpi}/fi/open-data`)
    await coordinator.getByRole('button', { name: 'Poista käytöstä' }).click()
    await coordinator.getByRole('button', { name: 'Ota käyttöön' }).waitFor()
    expect((await stranger.request.get(catalog)).status()).toBe(404)
    await manager.goto(`${access.kpi}/fi/comparison?region=08`)
    await manager.getByLabel('vain oman alueen väki').check()
    await manager.getByRole('button', { name: 'Tallenna valinta' }).click()
    await expect.poll(() => manager.getByLabel('vain oman alueen väki').isChecked()).toBe(true)
  })
})
