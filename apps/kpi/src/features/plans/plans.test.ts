import { locales } from '@kotipesa/domain'
import { migrateFacts, parseFacts } from '@kotipesa/indicators'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { tableCsv } from '../tables/table-files'
import { Plans } from './plans'
import { tablesOfView } from './tables-of-view'

const facts = parseFacts({
  ...migrateFacts(
    sampleFacts({
      trainers: ['p', 'q'].map((id) => ({
        id,
        region: '08' as const,
        profession: 'social-worker' as const,
        qualifiedOn: '2017-05-31',
        validFrom: '2017-06-01',
        validUntil: null,
        timeShare: 0.1,
      })),
    }),
  ),
  rounds: [{ id: 'r1', plan: 'training-plan', due: '2025-03-01' }],
  questions: [
    {
      id: 'q1',
      region: '08',
      raisedOn: '2025-10-01',
      agendaOn: null,
      decidedOn: null,
      toldOn: null,
      withdrawnOn: null,
    },
    {
      id: 'q2',
      region: '03',
      raisedOn: '2025-09-01',
      agendaOn: null,
      decidedOn: null,
      toldOn: null,
      withdrawnOn: null,
    },
  ],
  decisions: [
    {
      id: 'd1',
      region: '08',
      origin: 'proposal',
      decidedOn: '2025-02-01',
      followUpOn: '2025-06-01',
      doneOn: null,
    },
  ],
  prices: [{ region: '08', year: 2017, trainerDay: 400, participantDay: 300 }],
})
const rights = { origin: 'https://portal.test', records: ['08'], people: [] } as const
const own = { visibility: { regions: ['08'], isNational: false }, area: '08' } as const

function page(period: string, area: '08' | '21' = '08', shown = facts): string {
  const chosen = { ...own, visibility: { regions: [area], isNational: false }, area, period }
  const html = renderToStaticMarkup(createElement(Plans, { facts: shown, locale: 'fi', rights, ...chosen }))
  return html.replaceAll('\u00a0', ' ')
}

describe('the page on plans, decisions and money', () => {
  it('tells the rounds, what waits with its age, and leads to the portal', () => {
    const html = page('2025')
    expect(html).toContain('puuttuu, 305 päivää myöhässä')
    expect(html).toContain('2 asiaa odottaa')
    expect(html).toContain('href="https://portal.test/admin/collections/decisions/d1"')
    expect(html).not.toContain('/questions/q2')
  })

  it('tells euros where there is a price, and never 0 € where there is none', () => {
    expect(page('2017')).toContain('kouluttajan päivä 400 €, osallistujan päivä 300 €')
    expect(page('2025')).toContain('kouluttajan päivä ei hintaa')
  })

  it('is calm without plans, matters and trainings', () => {
    const html = page('2025', '21', sampleFacts())
    expect(html).toContain('Kierroksia tai suunnitelmia ei ole kirjattu.')
    expect(html).toContain('Avoimia kysymyksiä ja toteuttamattomia päätöksiä ei ole.')
  })

  it.each(locales)('gives the same tables as files in %s', (locale) => {
    const tables = tablesOfView(facts, { ...own, period: '2017' }, locale, rights)
    const csv = tableCsv(tables.places, locale)
    const [head = '', ...rows] = csv.split('\r\n')
    for (const { name } of tables.places.columns) expect(head).toContain(name)
    // 9 people for 6 days of 7 h, half of them for the team of the other region.
    expect(rows.join('\n')).toContain('27')
    expect(rows.join('\n')).toContain('8100')
  })
})

describe('a file', () => {
  it('keeps text that looks like a formula from being one', () => {
    const table = {
      id: 'x',
      title: 'x',
      columns: [{ name: 'a', isNumeric: false }],
      rows: [{ key: '1', cells: [{ text: '', raw: '=1+1' }] }],
      notes: [],
    }
    expect(tableCsv(table, 'fi')).toContain("'=1+1")
  })
})
