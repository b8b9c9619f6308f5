import { locales, regionCodes } from '@kotipesa/domain'
import { indicatorIds } from '@kotipesa/indicators'
import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { Data } from '../data/data'
import { Evidence } from '../evidence/evidence'
import { Indicator } from '../indicator/indicator'
import { IndicatorList } from '../indicator/indicator-list'
import { Overview } from '../overview/overview'
import { People } from '../people/people'
import { Plans } from '../plans/plans'
import { Region } from '../region/region'
import { Regions } from '../region/regions'
import { Report } from '../report/report'
import { Team } from '../team/team'
import { Teams } from '../teams/teams'
import { Where } from '../where/where'
import { findMarkup, keepMarkup } from './kept-markup'
import { Markup } from './markup'
import { markupId } from './markup-id'
import { type MarkupInputs, markupOf } from './page-markup'

const facts = sampleFacts()
const national = { regions: regionCodes, isNational: true }
const own = { regions: ['08'], isNational: false } as const
/** Indicators whose evidence is of teams, reports, staff, networks, meetings and elements. */
const evidenceOf = [
  'team-training-coverage',
  'reporting-completeness',
  'leadership-training-coverage',
  'network-cadence',
  'steering-active',
  'pillar-1-in-use',
] as const
const rights = { origin: 'https://portal.test', records: ['08'], people: [] } as const
const whatIfOfAddress = {
  pairs: '1',
  pairShare: undefined,
  share: undefined,
  lost: undefined,
  start: undefined,
  turnover: '20',
}
const asNational: MarkupInputs = { locale: 'fi', visibility: national, area: '08', period: '2025' }
const asOwn: MarkupInputs = { ...asNational, visibility: own }

const visibilities = fc.record({
  regions: fc.subarray([...regionCodes]),
  isNational: fc.boolean(),
})
const someInputs = fc.record({
  locale: fc.constantFrom(...locales),
  visibility: visibilities,
  area: fc.constantFrom('FI', ...regionCodes),
  period: fc.constantFrom('2024', '2025', '2024-H1'),
})

/** Every page of figures, as its HTML. */
function pages(inputs: MarkupInputs): Readonly<Record<string, string>> {
  return {
    overview: markupOf({ facts, content: Overview, inputs: { ...inputs, map: 'team-training-coverage' } }).html,
    list: markupOf({ facts, content: IndicatorList, inputs }).html,
    region: markupOf({ facts, content: Region, inputs: { ...inputs, area: '08' } }).html,
    where: markupOf({ facts, content: Where, inputs: { ...inputs, area: '08', indicator: 'reporting-completeness' } })
      .html,
    people: markupOf({
      facts,
      content: People,
      inputs: { ...inputs, area: '08', asked: whatIfOfAddress, whatIf: { change: { addedPairs: 1 }, turnover: 0.2 } },
    }).html,
    report: markupOf({ facts, content: Report, inputs: { ...inputs, area: '08', notes: {} } }).html,
    regions: markupOf({ facts, content: Regions, inputs }).html,
    teams: markupOf({ facts, content: Teams, inputs: { ...inputs, area: '08', sort: 'name', page: 1 } }).html,
    team: markupOf({ facts, content: Team, inputs: { ...inputs, area: '08', team: 't1', rights } }).html,
    plans: markupOf({ facts, content: Plans, inputs: { ...inputs, area: '08', rights } }).html,
    data: markupOf({ facts, content: Data, inputs: { ...inputs, area: 'FI', rights, revision: 'a', check: null } })
      .html,
    ...Object.fromEntries(
      indicatorIds.map((indicator) => [
        indicator,
        markupOf({ facts, content: Indicator, inputs: { ...inputs, indicator, note: null } }).html,
      ]),
    ),
    evidence: evidenceOf
      .map((indicator) => {
        const choice = { list: null, page: 1 } as const
        const given = { ...inputs, area: 'FI', indicator, choice, rights } as const
        return markupOf({ facts, content: Evidence, inputs: given }).html
      })
      .join(''),
  }
}

describe('what markup is kept under', () => {
  it('is the same for the same inputs and another for any other', () => {
    fc.assert(
      fc.property(someInputs, someInputs, (one, other) => {
        const areSame = JSON.stringify(one) === JSON.stringify(other)
        expect(markupId(facts, Overview, one) === markupId(facts, Overview, other)).toBe(areSame)
        expect(markupId(facts, Overview, structuredClone(one))).toBe(markupId(facts, Overview, one))
      }),
    )
  })

  it.each([
    ['language', { ...asNational, locale: 'sv' }],
    ['regions', { ...asNational, visibility: { ...national, regions: ['08'] } }],
    ['national role', { ...asNational, visibility: { ...national, isNational: false } }],
    ['area', { ...asNational, area: '03' }],
    ['period', { ...asNational, period: '2024' }],
  ])('differs with the %s alone', (_, inputs) => {
    expect(markupId(facts, Overview, inputs)).not.toBe(markupId(facts, Overview, asNational))
  })

  it('differs with the facts and with the page', () => {
    const ids = [
      markupId(facts, Overview, asNational),
      markupId(sampleFacts(), Overview, asNational),
      markupId(facts, IndicatorList, asNational),
    ]
    expect(new Set(ids).size).toBe(3)
  })
})

describe('the markup of a page', () => {
  it.each(locales)(
    'holds nothing in %s of a region the reader may not see, after it was made for somebody who may',
    { timeout: 60_000 },
    (locale) => {
      const others =
        /Länsi-Uusimaa|Västra Nyland|Western Uusimaa|Espoo|:t3|Lappi|Lappland|Lapland|(?:region=|regions\/)(?:03|21)/
      const forNational = pages({ ...asNational, locale })
      for (const [page, html] of Object.entries(pages({ ...asOwn, locale }))) {
        expect([page, others.exec(html)?.[0]]).toEqual([page, undefined])
        expect([
          page,
          ['region', 'report', 'team', 'teams', 'where', 'people'].includes(page) ||
            others.test(forNational[page] ?? ''),
        ]).toEqual([page, true])
      }
    },
  )

  it('is made once while the facts are the same', () => {
    let made = 0
    function Counted({ period }: MarkupInputs) {
      made += 1
      return createElement('p', null, period)
    }
    const first = markupOf({ facts, content: Counted, inputs: asOwn })
    expect(markupOf({ facts, content: Counted, inputs: { ...asOwn } })).toEqual(first)
    expect([made, first.html]).toEqual([1, '<p>2025</p>'])
    markupOf({ facts: sampleFacts(), content: Counted, inputs: asOwn })
    expect(made).toBe(2)
  })

  it('refuses a period that was not chosen from the facts', () => {
    expect(() => markupOf({ facts, content: IndicatorList, inputs: { ...asOwn, period: '2024-Q1' } })).toThrow(
      RangeError,
    )
  })
})

describe('kept markup', () => {
  it('is written into the document by its id', () => {
    keepMarkup('one', '<h1>Luvut</h1>')
    expect(renderToString(createElement(Markup, { id: 'one' }))).toBe('<div><h1>Luvut</h1></div>')
    expect(renderToString(createElement(Markup, { id: 'never made' }))).toBe('<div></div>')
  })

  it('goes when three hundred others were used since', () => {
    keepMarkup('used', 'x')
    keepMarkup('unused', 'x')
    for (let number = 0; number < 299; number += 1) {
      keepMarkup(`other ${number}`, 'x')
      keepMarkup('used', 'x')
    }
    expect([findMarkup('used'), findMarkup('unused')]).toEqual(['x', undefined])
  })
})
