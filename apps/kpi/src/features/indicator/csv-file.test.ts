import { indicatorById } from '@kotipesa/indicators'
import type { Locale } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { viewFigures } from '../figures/figure-view'
import { csvFile, type CsvWords } from './csv-file'

const headings = {
  indicator: 'indicator',
  area: 'area',
  code: 'code',
  period: 'period',
  value: 'value',
  state: 'state',
  provisional: 'provisional',
  definitionChanged: 'definition changed',
  numerator: 'numerator',
  denominator: 'denominator',
  target: 'target',
  targetChanged: 'definition of target changed',
  generatedAt: 'generated at',
  notice: 'notice',
  note: 'note',
}
const words: CsvWords = {
  headings,
  states: { ok: 'laskettu', empty: 'ei laskettavaa', 'no-data': 'ei tietoa', 'not-applicable': 'ei sovellu' },
  yes: 'kyllä',
  no: 'ei',
  area: (area) => area,
}

function linesOf(
  facts = sampleFacts(),
  locale: Locale = 'fi',
  id: Parameters<typeof indicatorById>[0] = 'team-training-coverage',
) {
  const visibility = { regions: ['08'], isNational: false } as const
  const view = viewFigures(facts, { visibility, area: '08', period: '2025' })
  return csvFile(view, indicatorById(id), 'areas', locale, words).trimEnd().split('\r\n')
}

describe('csvFile', () => {
  it('holds the rows of the table with unrounded numbers, and no other region', () => {
    const [header, ...rows] = linesOf()
    expect(header).toBe(
      '\ufeffindicator;area;code;period;value;state;provisional;definition changed;numerator;denominator;target;definition of target changed;generated at',
    )
    expect(rows).toEqual([
      'Koulutetut tiimit;08;08;2025;0,5;laskettu;ei;;1;2;0,8;;2026-11-22T06:00:00Z',
      'Koulutetut tiimit;FI;FI;2025;0,6666666666666666;laskettu;ei;;2;3;;;2026-11-22T06:00:00Z',
    ])
  })

  it('leaves a missing figure empty and says why in words', () => {
    const [, row] = linesOf(sampleFacts({ teamReports: [] }), 'fi', 'children-per-case-holder')
    expect(row).toContain(';2025;;ei tietoa;ei;;;;;;')
  })

  it('says from which day a figure or a target goes by another definition', () => {
    const [, row] = linesOf(sampleFacts(), 'fi', 'weekly-meeting-rate')
    expect(row).toContain(';laskettu;ei;2026-11-25;19;24;;;')
    const view = viewFigures(sampleFacts(), {
      visibility: { regions: ['08'], isNational: false },
      area: '08',
      period: '2025-H2',
    })
    const [, half] = csvFile(view, indicatorById('team-training-coverage'), 'areas', 'fi', words).split('\r\n')
    expect(half).toContain(';laskettu;ei;;1;2;0,8;2026-11-25;')
  })

  it('carries the notice about the figures', () => {
    const [header, row] = linesOf(sampleFacts({ notice: 'Esittelyaineisto; keksittyä' }))
    expect(header).toContain(';notice')
    expect(row).toContain(';"Esittelyaineisto; keksittyä"')
  })

  it('carries the notice in the language of the file', () => {
    const facts = { ...sampleFacts(), notice: { fi: 'Keksittyä', sv: 'Påhittat', en: 'Invented' } }
    expect(linesOf(facts, 'sv')[1]).toMatch(/;Påhittat$/)
  })

  it('is written for English spreadsheets in English', () => {
    expect(linesOf(sampleFacts(), 'en')[1]).toContain(',2025,0.5,')
  })
  it('tells of a region that has nothing to count that there is none, of a missing figure nothing', () => {
    const nothing = {
      teams: sampleFacts().teams.filter(({ region }) => region !== '08'),
      teamReports: [],
      trainings: [],
    }
    const [, empty] = linesOf(sampleFacts(nothing))
    expect(empty).toMatch(/;08;2025;;ei laskettavaa;ei;[^;]*;0;0;/)
    const [, missing] = linesOf(sampleFacts({ teamReports: [] }), 'fi', 'children-per-case-holder')
    expect(missing).toMatch(/;08;2025;;ei tietoa;ei;[^;]*;;;/)
  })

  it('holds the notes on figures of the area in view, and keeps them from being formulas', () => {
    const visibility = { regions: ['08'], isNational: false } as const
    const view = viewFigures(sampleFacts(), { visibility, area: '08', period: '2025' })
    const definition = indicatorById('team-training-coverage')
    const file = csvFile(view, definition, 'periods', 'fi', words, { '2025': '=1+1' })
    expect(file.split('\r\n')[0]?.endsWith(';note')).toBe(true)
    expect(file.split('\r\n').find((line) => line.includes(';2025;'))).toMatch(/;'=1\+1$/)
  })
})
