import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newPage, openBrowser, signInToKpi } from '../support/browser'
import { fetchFacts } from '../support/facts'
import { computeIndicators, listIndicators, type Definition, type Result } from '../support/indicators-command'

const access = inject('access')
const states = new Map([['ok', 'laskettu'], ['empty', 'ei laskettavaa'], ['no-data', 'ei tietoa'], ['not-applicable', 'ei sovellu']])
let browser: Browser
let coordinator: Page
let definitions: Definition[] = []
let results: Result[] = []

beforeAll(async () => {
  browser = await openBrowser()
  coordinator = await newPage(browser)
  await signInToKpi(coordinator, access, 'coordinator')
  definitions = listIndicators()
  results = computeIndicators(await fetchFacts(access), ['--periods', '2017..2025', '--by', 'year', '--regions', '08,FI'])
})
afterAll(() => browser.close())

/** The figures that a page shows by year: value, state, numerator, denominator. */
async function shown(indicator: string, region: string): Promise<Map<string, string[]>> {
  await coordinator.goto(`${access.kpi}/fi/indicators/${indicator}?region=${region}&period=2018`)
  const rows = await coordinator.locator('table').first().locator('tbody tr').evaluateAll((elements) =>
    elements.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replaceAll(/\s/g, ' ').trim())))
  return new Map(rows.map(([year = '', ...cells]) => [year, cells]))
}

const finnish = (value: number, decimals: number): string =>
  value.toLocaleString('fi-FI', { minimumFractionDigits: 0, maximumFractionDigits: decimals }).replaceAll(/\s/g, ' ')

/** The cells that the page must show for a result. */
function expectedCells({ unit, decimals }: Definition, { value, numerator, denominator, state, provisional }: Result): string[] {
  const shownValue = unit === 'share' ? `${finnish((value ?? 0) * 100, decimals)} %` : finnish(value ?? 0, decimals)
  const isCounted = state === 'ok' || state === 'empty'
  const part = (number: number | null): string => (isCounted && number !== null ? finnish(number, 1) : '–')
  const stateText = state === 'ok' && provisional ? 'ennakollinen' : states.get(state) ?? state
  return [state === 'ok' ? shownValue : '–', stateText, part(numerator), ...(denominator === null && unit === 'count' ? [] : [part(denominator)])]
}

describe('the KPI app and kotipesa-indicators', { timeout: 240_000 }, () => {
  it.each(['08', 'FI'])('tell the same numbers of every indicator for %s', async (region) => {
    expect(new Set(results.map(({ indicator }) => indicator))).toEqual(new Set(definitions.map(({ id }) => id)))
    for (const definition of definitions) {
      const page = await shown(definition.id, region)
      const own = results.filter((result) => result.indicator === definition.id && result.region === region)
      const expected = own.map((result) => [result.period, ...expectedCells(definition, result)])
      const actual = expected.map(([year = '', ...cells]) => [year, ...(page.get(year) ?? []).slice(0, cells.length)])
      expect(actual, definition.id).toEqual(expected)
    }
  })
})
