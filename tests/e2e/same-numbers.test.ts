import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newPage, openBrowser, signInToKpi } from '../support/browser'
import { fetchFacts } from '../support/facts'
import { computeIndicators, listIndicators, type Definition, type Result } from '../support/indicators-command'

const access = inject('access')
const states = new Map([
  ['ok', 'laskettu'],
  ['empty', 'ei laskettavaa'],
  ['no-data', 'ei tietoa'],
  ['not-applicable', 'ei sovellu'],
])
let browser: Browser
let coordinator: Page
let definitions: Definition[] = []
let results: Result[] = []

beforeAll(async () => {
  browser = await openBrowser()
  coordinator = await newPage(browser)
  await signInToKpi(coordinator, access, 'coordinator')
  definitions = listIndicators()
  results = computeIndicators(await fetchFacts(access), [
    '--periods',
    '2017..2025',
    '--by',
    'year',
    '--regions',
    '08,FI',
  ])
})
afterAll(() => browser.close())

/** The figures that a page shows by year: value, state, numerator, denominator. */
async function shown(indicator: string, region: string): Promise<Map<string, string[]>> {
  await coordinator.goto(`${access.kpi}/fi/indicators/${indicator}?region=${region}&period=2018`)
  const rows = await coordinator
    .locator('table')
    .first()
    .locator('tbody tr')
    .evaluateAll((elements) =>
      elements.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replaceAll(/\s/g, ' ').trim()),
      ),
    )
  return new Map(rows.map(([year = '', ...cells]) => [year, cells]))
}

/** The number in a cell as Finns write it: `12,5 %`, `1 234`, `−3`. */
function numberIn(cell: string): number {
  const number = Number(cell.replace(/ ?%$/, '').replaceAll(' ', '').replace(',', '.').replace('−', '-'))
  return cell.endsWith('%') ? number / 100 : number
}

/** The words of a result's state, with those of a figure whose definition changed after the period had begun. */
function stateOf({ definition: { changes = [] } }: Definition, result: Result): string | undefined {
  const isOk = result.state === 'ok'
  const state = isOk && result.provisional ? 'ennakollinen' : states.get(result.state)
  const begins = result.period.endsWith('-H2')
    ? `${result.period.slice(0, 4)}-07-01`
    : `${result.period.slice(0, 4)}-01-01`
  const isChanged = changes.some(({ on, concerns }) => concerns === 'figure' && begins < on)
  return isOk && isChanged ? `${state} määritelmä muuttunut` : state
}

/** What a row says otherwise than the result, or nothing. */
function difference(definition: Definition, result: Result, cells: readonly string[]): string[] {
  const [value = '', state = '', numerator = '', denominator = ''] = cells
  const { unit, decimals } = definition
  const expectedState = stateOf(definition, result)
  const isShown = result.state === 'ok'
  const rounding = 0.5 * 10 ** -(unit === 'share' ? decimals + 2 : decimals) + 1e-9
  const problems = [
    state === expectedState || 'state',
    (isShown ? Math.abs(numberIn(value) - (result.value ?? Number.NaN)) <= rounding : value === '–') || 'value',
    !isShown || Math.abs(numberIn(numerator) - (result.numerator ?? Number.NaN)) <= 0.05 + 1e-9 || 'numerator',
    !isShown ||
      result.denominator === null ||
      Math.abs(numberIn(denominator) - result.denominator) <= 0.05 + 1e-9 ||
      'denominator',
  ].filter((problem) => problem !== true)
  return problems.map(
    (problem) =>
      `${result.indicator} ${result.region} ${result.period}: ${problem} of ${cells.join(' | ')}, ` +
      `not ${JSON.stringify(result)}`,
  )
}

/** The values of all indicators in a table of a page, by the indicator's id. */
async function shownIn(section: string, address: string): Promise<Map<string, string>> {
  await coordinator.goto(`${access.kpi}${address}`)
  const rows = await coordinator
    .locator(`section[aria-labelledby="${section}"] tbody tr:has(td) td:nth-of-type(1) a`)
    .evaluateAll((links) =>
      links.map((link) => [
        new URL(link.getAttribute('href') ?? '', location.href).pathname.split('/').at(-2) ?? '',
        (link.textContent ?? '').replaceAll(/\s/g, ' ').trim(),
      ]),
    )
  return new Map(rows.map(([id = '', value = '']) => [id, value]))
}

/** Random numbers of 0…1 that a seed repeats (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function chosen<Of>(all: readonly Of[], random: () => number): Of | undefined {
  return all[Math.floor(random() * all.length)]
}

/** What of the figures of a region and year is told otherwise than it was computed. */
function otherwise(figures: Map<string, string>, region: string, period: string, all = results): string[] {
  const ofYear = all.filter((one) => one.region === region && one.period === period)
  return definitions.flatMap(({ id, unit, decimals }) => {
    const [result, cell] = [ofYear.find(({ indicator }) => indicator === id), figures.get(id) ?? '']
    if (result?.value === undefined || result.value === null)
      return cell === states.get(result?.state ?? '') ? [] : [`${id}: ${cell}`]
    const rounding = 0.5 * 10 ** -(unit === 'share' ? decimals + 2 : decimals) + 1e-9
    return Math.abs(numberIn(cell) - result.value) <= rounding ? [] : [`${id}: ${cell}, not ${result.value}`]
  })
}

describe('the KPI app and kotipesa-indicators', { timeout: 240_000 }, () => {
  it.each(['08', 'FI'])('tell the same numbers of every indicator for %s', async (region) => {
    expect(new Set(results.map(({ indicator }) => indicator))).toEqual(new Set(definitions.map(({ id }) => id)))
    const differences: string[] = []
    for (const definition of definitions) {
      const page = await shown(definition.id, region)
      for (const result of results.filter((one) => one.indicator === definition.id && one.region === region)) {
        differences.push(...difference(definition, result, page.get(result.period) ?? []))
      }
    }
    expect(differences).toEqual([])
  })

  it.each(['08', 'FI'])('tell the same on the first page for %s, which answers in words first', async (region) => {
    expect(otherwise(await shownIn('board', `/fi?region=${region}&period=2018`), region, '2018')).toEqual([])
    const ofYear = results.filter((one) => one.region === region && one.period === '2018')
    const coverage = ofYear.find(({ indicator }) => indicator === 'team-training-coverage')
    const answer = coordinator.locator('[data-answer="coverage"]')
    const sentence = ((await answer.locator('a').textContent()) ?? '').replaceAll(/\s/g, ' ')
    const said = numberIn(/^[^%]*%/.exec(sentence)?.[0] ?? '')
    expect(Math.abs(said - (coverage?.value ?? Number.NaN))).toBeLessThanOrEqual(0.005 + 1e-9)
    await answer.locator('a').click()
    await coordinator.waitForURL(/team-training-coverage\/evidence/)
    expect(await coordinator.locator('h1').textContent()).toContain('Koulutetut tiimit')
  })

  it('tell the same on 30 random pages of any region, year and half-year, and in 6 random reports', async () => {
    const facts = await fetchFacts(access)
    const seed = Number(process.env.PAGES_SEED ?? Date.now() % 1_000_000)
    const random = randomFrom(seed)
    const years = computeIndicators(facts, ['--periods', '2017..2025', '--by', 'year'])
    const halfYears = computeIndicators(facts, ['--periods', '2017..2025', '--by', 'half-year'])
    const differences: string[] = []
    for (let index = 0; index < 30; index += 1) {
      const result = chosen(index % 2 === 0 ? years : halfYears, random)
      const definition = definitions.find(({ id }) => id === result?.indicator)
      if (result === undefined || definition === undefined) throw new Error('there are figures')
      const { indicator, region, period } = result
      await coordinator.goto(`${access.kpi}/fi/indicators/${indicator}?region=${region}&period=${period}`)
      const cells = await coordinator.locator('table').first().locator('tr[data-strong] td').allTextContents()
      const plain = cells.map((cell) => cell.replaceAll(/\s/g, ' ').trim())
      differences.push(...difference(definition, result, plain))
    }
    const ofRegions = years.filter(({ region }) => region !== 'FI')
    for (let index = 0; index < 6; index += 1) {
      const { region = '', period = '' } = chosen(ofRegions, random) ?? {}
      const report = await shownIn('figures', `/fi/regions/${region}/report?period=${period}`)
      differences.push(...otherwise(report, region, period, years).map((one) => `report ${region} ${period} ${one}`))
      const pdf = (await coordinator.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
      if (pdf.match(/\/Type \/Page\b/g)?.length !== 2 || !pdf.includes('/StructTreeRoot')) {
        differences.push(`report ${region} ${period}: not two tagged pages`)
      }
    }
    expect([seed, differences]).toEqual([seed, []])
  })

  it('tell the same in the report for the board, which is two sheets of paper in each language', async () => {
    const address = '/regions/08/report?period=2025'
    expect(otherwise(await shownIn('figures', `/fi${address}`), '08', '2025')).toEqual([])
    for (const language of ['fi', 'sv', 'en']) {
      await coordinator.goto(`${access.kpi}/${language}${address}`)
      const pdf = (await coordinator.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
      expect([language, pdf.match(/\/Type \/Page\b/g)?.length]).toEqual([language, 2])
    }
  })

  it('tell at once what a further pair of trainers changes, by the address alone', async () => {
    await coordinator.goto(`${access.kpi}/fi/trainers?region=08&period=2018`)
    await coordinator.fill('#what-if-pairs', '2')
    await coordinator.locator('section[aria-labelledby="what-if"] button').click()
    await coordinator.waitForURL(/pairs=2/)
    const trainers = coordinator.locator('tr[data-row="trainers"] td')
    const [now, then] = await trainers.allTextContents()
    expect(Number(then)).toBe(Number(now) + 4)
    await coordinator.reload()
    expect(await trainers.allTextContents()).toEqual([now, then])
  })
})
