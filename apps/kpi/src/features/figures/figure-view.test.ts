import { computeIndicators, indicatorById, indicatorIds } from '@kotipesa/indicators'
import { regionCodes } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import type { Visibility } from '../session/visible-regions'
import { allRows, rowsByArea, rowsByPeriod } from './figure-rows'
import { type AskedView, chooseView, type FigureView, viewFigures } from './figure-view'
import { figuresFor } from './figures'

const facts = sampleFacts()
const own: Visibility = { regions: ['08'], isNational: false }
const national: Visibility = { regions: regionCodes, isNational: true }
const coverage = indicatorById('team-training-coverage')

function view(visibility: Visibility, asked: AskedView): FigureView {
  const chosen = chooseView(facts, visibility, asked)
  if (typeof chosen === 'string') throw new Error(`the view is ${chosen}`)
  return viewFigures(facts, chosen)
}

describe('the figures in view', () => {
  it('are those of the engine for the same facts and periods', () => {
    const shown = view(national, { region: '08', period: '2025' })
    const expected = computeIndicators(facts, { periods: [shown.choice.current] })
    for (const result of expected) {
      expect(shown.figures.find(result.indicator, result.region, shown.choice.current)).toEqual(result)
    }
    expect(expected).toHaveLength(indicatorIds.length * 4)
  })

  it('hold nothing of a region the person may not see', () => {
    const shown = view(own, { region: '08', period: '2025' })
    for (const id of indicatorIds) expect(shown.figures.find(id, '03', shown.choice.current)).toBeUndefined()
    expect([...new Set(allRows(shown, coverage).map(({ area }) => area))]).toEqual(['08', 'FI'])
    expect(rowsByArea(shown, coverage).map(({ area }) => area)).toEqual(['08', 'FI'])
  })

  it('give the country to everyone', () => {
    const shown = view({ regions: [], isNational: false }, {})
    expect(shown.area).toBe('FI')
    expect(shown.figures.find('team-training-coverage', 'FI', shown.choice.current)).toMatchObject({
      numerator: 2,
      denominator: 3,
    })
  })

  it('begin with the country for national roles and with the own region for others', () => {
    expect(view(national, {}).area).toBe('FI')
    expect(view(own, {}).area).toBe('08')
    expect(view(own, { region: 'FI' }).area).toBe('FI')
  })

  it('list the periods of the area in view, newest first', () => {
    const rows = rowsByPeriod(view(own, { period: '2025' }), coverage)
    expect(rows.map(({ period }) => period.id).slice(0, 2)).toEqual(['2026', '2025'])
    expect(rows[0]?.result.provisional).toBe(true)
    expect(rows[1]?.result).toMatchObject({ value: 0.5, numerator: 1, denominator: 2, target: 0.8 })
  })

  it('are computed once for the same facts and anew for new facts', () => {
    const { choice } = view(own, {})
    expect(figuresFor(facts, 'year', choice.periods)).toBe(figuresFor(facts, 'year', choice.periods))
    expect(figuresFor(sampleFacts(), 'year', choice.periods)).not.toBe(figuresFor(facts, 'year', choice.periods))
  })
})

describe('an address', () => {
  it.each([
    [{ region: '99' }],
    [{ region: '' }],
    [{ region: '8' }],
    [{ region: 'fi' }],
    [{ period: '2024-Q1' }],
    [{ period: '2024-W05' }],
    [{ period: '2024-07' }],
    [{ period: '2024-H3' }],
    [{ period: '2016' }],
    [{ period: '2027' }],
    [{ period: '' }],
    [{ region: '08', period: 'x' }],
  ])('that asks for %j is not answered with something else', (asked) => {
    expect(chooseView(facts, national, asked)).toBe('unknown')
    expect(chooseView(facts, own, asked)).toBe('unknown')
  })

  it('that asks for a region of others is refused, not answered with the own one', () => {
    for (const region of regionCodes) {
      const chosen = chooseView(facts, own, { region })
      expect([region, typeof chosen === 'string' ? chosen : chosen.area]).toEqual([
        region,
        region === '08' ? '08' : 'forbidden',
      ])
    }
  })

  it('is checked before its figures are made: a period that is not shown has none', () => {
    const chosen = { visibility: own, area: '08', period: '2016' } as const
    expect(() => viewFigures(facts, chosen)).toThrow(
      new RangeError('the period 2016 is not one of those shown for these facts'),
    )
  })

  it('that leaves things open shows the latest complete year', () => {
    expect(chooseView(facts, own, {})).toEqual({ visibility: own, area: '08', period: '2025' })
    expect(chooseView(facts, national, { period: '2024-H1' })).toMatchObject({ area: 'FI', period: '2024-H1' })
  })
})
