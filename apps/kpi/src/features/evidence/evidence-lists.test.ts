import { regionCodes } from '@kotipesa/domain'
import { indicatorIds, trace } from '@kotipesa/indicators'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { pageCount } from '../presentation/pages'
import {
  chooseList,
  type Evidence,
  evidenceListIds,
  evidenceOf,
  reasonsOf,
  rowsPerPage,
  shownAtFirst,
  shownRows,
} from './evidence-lists'

const facts = sampleFacts()

function visible(...regions: readonly (typeof regionCodes)[number][]) {
  return { regions, isNational: false }
}

function withRows(count: number): Evidence {
  const row = { region: '08', facts: [], label: null, amount: 1, reason: null } as const
  const rows = Array.from({ length: count }, (_, amount) => ({ ...row, amount }))
  return { lists: [{ id: 'numerator', rows, hidden: 0 }], regionsLeftOut: [], hiddenRegions: 0 }
}

describe('the evidence of a figure', () => {
  it('tells what was counted and what was left out with the reason', () => {
    const found = evidenceOf(
      trace(facts, { indicator: 'reporting-completeness', region: '08', period: '2025' }),
      visible('08'),
    )
    const told = found.lists.map(({ id, rows }) => [
      id,
      rows.map((row) => [row.facts.map((fact) => fact.id).join(), row.amount, row.reason?.en]),
    ])
    expect(told).toEqual([
      ['numerator', [['t1,r1', 1, undefined]]],
      [
        'numerator-left-out',
        [['t2', null, 'teams that are active on the last day of the period and that have no report in the period']],
      ],
      [
        'denominator',
        [
          ['t1', 1, undefined],
          ['t2', 1, undefined],
        ],
      ],
      ['denominator-left-out', []],
    ])
  })

  it('tells of other regions only how many rows and regions there are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...indicatorIds),
        fc.subarray([...regionCodes]),
        fc.constantFrom('2018', '2025'),
        (indicator, regions, period) => {
          const traced = trace(facts, { indicator, region: 'FI', period })
          const [own, all] = [evidenceOf(traced, visible(...regions)), evidenceOf(traced, visible(...regionCodes))]
          for (const [index, list] of own.lists.entries()) {
            expect(list.rows.filter(({ region }) => !regions.includes(region))).toEqual([])
            expect(list.rows.length + list.hidden).toBe(all.lists[index]?.rows.length)
          }
          expect(own.regionsLeftOut.filter(({ region }) => !regions.includes(region))).toEqual([])
          expect(own.regionsLeftOut.length + own.hiddenRegions).toBe(all.regionsLeftOut.length)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('counts the reasons, the most frequent first', () => {
    const row = { region: '08', facts: [], label: null, amount: null } as const
    const reasons = ['late', 'none', 'none'].map((en) => ({ fi: en, sv: en, en }))
    const rows = reasons.map((reason) => ({ ...row, reason }))
    expect(reasonsOf({ id: 'numerator-left-out', rows, hidden: 0 }, 'en')).toEqual([
      ['none', 2],
      ['late', 1],
    ])
    expect(reasonsOf({ id: 'numerator', rows: [{ ...row, amount: 1, reason: null }], hidden: 0 }, 'en')).toEqual([])
  })

  it('has nothing to show where the indicator does not apply', () => {
    const found = evidenceOf(
      trace(facts, { indicator: 'caseload-statutory', region: '08', period: '2018' }),
      visible('08'),
    )
    expect(found.lists).toEqual([])
  })
})

describe('the pages of a list', () => {
  it('show every row once', () => {
    fc.assert(
      fc.property(fc.nat(3 * rowsPerPage), (count) => {
        const evidence = withRows(count)
        const [list] = evidence.lists
        if (list === undefined) throw new Error('there is one list')
        const pages = Array.from({ length: pageCount(list.rows.length, rowsPerPage) }, (_, index) =>
          chooseList(evidence, { list: 'numerator', page: String(index + 1) }),
        )
        const rows = pages.flatMap((choice) => (choice === null ? [] : shownRows(list, choice)))
        expect(rows).toEqual(list.rows)
        expect(shownRows(list, { list: null, page: 1 })).toHaveLength(Math.min(count, shownAtFirst))
      }),
    )
  })

  it.each([
    ['a list there is not', 'denominator', undefined],
    ['a list nobody has heard of', 'all', undefined],
    ['a page after the last', 'numerator', '3'],
    ['page nought', 'numerator', '0'],
    ['a page that is no number', 'numerator', '1e0'],
    ['a page without a list', undefined, '1'],
  ])('refuse %s', (_, list, page) => {
    expect(chooseList(withRows(150), { list, page })).toBeNull()
  })

  it('begin with the first', () => {
    expect(chooseList(withRows(150), { list: 'numerator', page: undefined })).toEqual({ list: 'numerator', page: 1 })
    expect(chooseList(withRows(0), { list: undefined, page: undefined })).toEqual({ list: null, page: 1 })
    expect(evidenceListIds).toContain('numerator')
  })
})
