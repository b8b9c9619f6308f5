import { locales } from '@kotipesa/domain'
import fc from 'fast-check'
import { parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { Indicator } from '../indicator/indicator'
import { markupOf } from '../markup/page-markup'
import { Overview } from '../overview/overview'
import { formatNumber, formatShare } from '../presentation/format'
import { csvOf } from '../tables/csv-of'
import { chartPng } from './chart-png'
import { pageOf } from './files-link'
import { seenDay, seenNumber } from './seen-cell'
import { seenCharts } from './seen-charts'
import { hasFiles } from './seen-page'
import { seenTable } from './seen-tables'

describe('a number of a page', () => {
  it.each(locales)('is read as it was written: %s', (locale) => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.integer({ min: 0, max: 2 }),
        (whole, decimals) => {
          const value = whole / 10 ** decimals
          expect(seenNumber(formatNumber(value, locale, decimals), locale)?.number).toBe(value === 0 ? 0 : value)
          expect(seenNumber(`${formatNumber(value, locale, decimals)} ennakkotieto`, locale)?.words).toBe(
            'ennakkotieto',
          )
        },
      ),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (thousandths) => {
        expect(seenNumber(formatShare(thousandths / 1000, locale), locale)?.number).toBeCloseTo(thousandths / 1000, 10)
      }),
    )
  })

  it('has its unit and its state beside it', () => {
    expect(seenNumber('12,5 % ennakkotieto', 'fi')).toEqual({ number: 0.125, format: '0.0%', words: 'ennakkotieto' })
    expect(seenNumber('+3 %-yks.', 'fi')).toEqual({ number: 3, format: '0', words: '%-yks.' })
    expect(seenNumber('1,234', 'en')).toEqual({ number: 1234, format: '0', words: '' })
  })

  it.each(['12–15 %', 'ei tietoa', '–', '3.9.2026', '1/2', '2025-H1', ''])('is not %s', (text) => {
    expect(seenNumber(text, 'fi')).toBeNull()
  })

  it('is not a day, which is read as a day', () => {
    expect(seenDay('3.9.2026', 'sv')).toEqual(new Date('2026-09-03T00:00:00Z'))
    expect(seenDay('03/09/2026', 'en')).toEqual(new Date('2026-09-03T00:00:00Z'))
    expect(seenDay('3.9.', 'fi')).toBeNull()
  })
})

const table =
  parse(`<div><div><table><caption>Luvut</caption><thead><tr><th>Mittari</th><th data-numeric>Arvo</th></tr></thead>
  <tbody><tr><th colspan="2">Pilari 1</th></tr>
  <tr><th>=1+1</th><td data-numeric><span>50&nbsp;%</span> <span>ennakkotieto</span></td></tr>
  <tr><th>Toinen</th><td data-numeric><span aria-hidden="true">–</span><span class="visually-hidden">ei tietoa</span></td></tr>
  </tbody></table></div><p>Huomaa tämä.</p></div>`).querySelector('table')

describe('a table of a page', () => {
  it('has numbers as numbers, signs as what they say, and what stands below it', () => {
    if (table === null) throw new Error('no table')
    const seen = seenTable(table, 'fi', (column) => `${column}: lisätieto`)
    expect(seen).toEqual({
      title: 'Luvut',
      head: ['Mittari', 'Arvo', 'Arvo: lisätieto'],
      rows: [
        ['Pilari 1', null, null],
        ['=1+1', { value: 0.5, format: '0%' }, 'ennakkotieto'],
        ['Toinen', 'ei tietoa', null],
      ],
      notes: ['Huomaa tämä.'],
    })
    expect(csvOf([seen.head, ...seen.rows], 'fi').split('\r\n')[2]).toBe("'=1+1;0,5;ennakkotieto")
  })
})

describe('text in CSV', () => {
  it('that looks like a formula is none, and numbers below nothing stay numbers', () => {
    for (const sign of ['=', '+', '-', '@', '\t', '\r']) {
      expect(
        csvOf([[`${sign}1+1`]], 'fi')
          .replaceAll('"', '')
          .slice(1, 3),
      ).toBe(`'${sign}`)
    }
    expect(csvOf([[-0.5, new Date('2026-09-03T00:00:00Z'), null]], 'fi')).toBe('\uFEFF-0,5;2026-09-03;\r\n')
    expect(csvOf([[-0.5, 'a,b']], 'en')).toBe('\uFEFF-0.5,"a,b"\r\n')
  })
})

describe('the charts of a page', () => {
  const facts = sampleFacts()
  const national = { regions: ['03', '08', '21'], isNational: true } as const
  const inputs = { locale: 'fi', visibility: national, area: '08', period: '2025' } as const
  const source = 'Kotipesä, sivu. Tiedot 22.11.2026.'

  it('are pictures with their title, key and source, and lead nowhere', async () => {
    const indicator = markupOf({
      facts,
      content: Indicator,
      inputs: { ...inputs, indicator: 'team-training-coverage', note: null },
    })
    const overview = markupOf({
      facts,
      content: Overview,
      inputs: { ...inputs, area: 'FI', map: 'team-training-coverage' },
    })
    const trend = seenCharts(parse(indicator.html), source)
    const map = seenCharts(parse(overview.html), source)
    expect([trend.length, map.length]).toEqual([2, 2])
    for (const { title, svg } of [...trend, ...map]) {
      expect(title).not.toBe('')
      expect(svg).toContain('Kotipesä, sivu.')
      expect(svg).not.toMatch(/<a |href=|class="|<script/)
    }
    expect(trend[0]?.svg).toContain('Pirkanmaa')
    const png = await chartPng(trend[0]?.svg ?? '')
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG')
    expect(png.length).toBeGreaterThan(10_000)
    if (process.env.PICTURES !== undefined) {
      const { writeFile } = await import('node:fs/promises')
      for (const [index, { svg }] of [...trend, ...map].entries()) {
        await writeFile(`${process.env.PICTURES}/${index}.png`, await chartPng(svg))
      }
    }
  })
})

describe('the pages that have files', () => {
  it.each(['/', '/?region=FI&period=2025', '/regions/08', '/indicators/agreements/evidence?region=08&period=2025'])(
    'are %s',
    (page) => {
      expect(hasFiles(page)).toBe(true)
    },
  )

  it.each([
    '',
    '//evil.example',
    '/\\evil.example',
    '/files?of=/',
    '/sign-in',
    '/../api/health',
    '/regions/08/../../api',
    '/plans/csv',
    '/regions/08#x',
    'https://evil.example/',
    '/regions/08?x=\r\nHost: evil',
  ])('are not %s', (page) => {
    expect(hasFiles(page)).toBe(false)
  })

  it('are told by their path and what was chosen', () => {
    expect(pageOf({ path: '/', query: { region: 'FI' }, section: null })).toBe('/?region=FI')
    expect(pageOf({ path: '/regions/08', query: { period: undefined }, section: null })).toBe('/regions/08')
  })
})
