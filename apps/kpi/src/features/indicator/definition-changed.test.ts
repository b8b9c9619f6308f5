import { locales, parsePeriod, periodLabel, regionCodes } from '@kotipesa/domain'
import type { IndicatorId } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { type MarkupInputs, markupOf } from '../markup/page-markup'
import { Overview } from '../overview/overview'
import { Indicator } from './indicator'
import { IndicatorList } from './indicator-list'

const [sample] = sampleFacts().teamReports
if (sample === undefined) throw new Error('expected a report in the sample')
const later = { ...sample, members: {}, criteria: {}, id: 'r2', reportedOn: '2027-04-09' }
const facts = sampleFacts({
  generatedAt: '2028-02-01T06:00:00Z',
  teamReports: [{ ...sample, members: {}, criteria: {} }, later],
})
const national = { regions: regionCodes, isNational: true }
const words = { fi: 'määritelmä muuttunut', sv: 'definitionen ändrad', en: 'definition changed' } as const

function inputs(period: string, locale: MarkupInputs['locale'] = 'fi'): MarkupInputs {
  return { locale, visibility: national, area: '08', period }
}
function page(indicator: IndicatorId, period: string, locale: MarkupInputs['locale'] = 'fi'): string {
  return markupOf({ facts, content: Indicator, inputs: { ...inputs(period, locale), indicator, note: null } }).html
}

/** The part of a page with an id, up to the next panel. */
function panel(html: string, id: string): string {
  const [, rest = ''] = html.split(`aria-labelledby="${id}`)
  return rest.split('<section')[0] ?? ''
}
function count(html: string, part: string | RegExp): number {
  return html.split(part).length - 1
}

/** The rows of the first table of a page, by what stands in their first cell. */
function rowOf(html: string, label: string): string {
  return html.split('<tr').find((row) => row.includes(`>${label}</th>`)) ?? ''
}

describe('a changed definition', () => {
  it.each(locales)('is said in %s beside the figure and in the rows of periods that had begun before it', (locale) => {
    const html = page('weekly-meeting-rate', '2025', locale)
    expect(panel(html, 'value').split('</ul>')[0]).toContain(words[locale])
    expect(rowOf(html, '2025')).toContain(words[locale])
    expect(rowOf(html, '2027')).not.toContain(words[locale])
    expect(rowOf(html, '2026')).not.toContain(words[locale])
  })

  it('has a sign in the chart over periods, under each of those periods, and in the key', () => {
    const html = panel(page('weekly-meeting-rate', '2027'), 'value')
    const charts = html.split('role="img"').slice(1)
    expect(charts.map((chart) => count(chart.split('</svg>')[0] ?? '', 'data-sign="definition-changed"'))).toEqual([
      1, 1,
    ])
    expect(html).toContain('Määritelmä muuttunut')
    expect(html).toContain('Jaksoilla, joilla on vinoneliö')
    expect(panel(page('team-training-coverage', '2027'), 'value')).not.toContain('data-sign="definition-changed"')
  })

  it('has a sign at each bar of the chart by area', () => {
    const before = panel(page('weekly-meeting-rate', '2025'), 'areas')
    expect(count(before.split('role="img"')[1] ?? '', 'data-sign="definition-changed"')).toBeGreaterThanOrEqual(2)
    expect(panel(page('weekly-meeting-rate', '2027'), 'areas')).not.toContain('data-sign="definition-changed"')
  })

  it('has a sign on the tiles of the map and in its key', () => {
    function map(period: string) {
      return markupOf({ facts, content: Overview, inputs: { ...inputs(period), map: 'weekly-meeting-rate' } }).html
    }
    expect(panel(map('2025'), 'map')).toContain('data-sign="definition-changed"')
    expect(panel(map('2025'), 'map')).toContain(words.fi)
    expect(panel(map('2027'), 'map')).not.toContain('definition-changed')
  })

  it('is said in the list of indicators, of figures and of targets', () => {
    const year = markupOf({ facts, content: IndicatorList, inputs: inputs('2025') }).html
    expect(count(year, 'data-definition-changed="2026-11-25"')).toBe(2)
    const half = markupOf({ facts, content: IndicatorList, inputs: inputs('2025-H2') }).html
    const row = half.split('<tr').find((each) => each.includes('>Koulutetut tiimit</a>')) ?? ''
    expect(row.split('80')[1]).toContain(words.fi)
  })

  it('is said of the target that a half-year has by the rule of the year', () => {
    const html = page('team-training-coverage', '2025-H2')
    expect(rowOf(html, periodLabel(parsePeriod('2025-H2'), 'fi'))).toContain(words.fi)
    expect(panel(html, 'value').split('</ul>')[0]).toContain(words.fi)
    expect(rowOf(page('team-training-coverage', '2025'), '2025')).not.toContain(words.fi)
  })

  it('stands with its day and what is otherwise among what tells how the figure is made', () => {
    const html = panel(page('network-cadence', '2025'), 'definition')
    expect(html).toContain('25.11.2026 alkaen: Mittari kuuluu pilariin 2.')
    expect(panel(page('agreements', '2025'), 'definition')).not.toContain('Määritelmän muutokset')
  })
})
