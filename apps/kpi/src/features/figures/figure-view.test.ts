import { computeIndicators, indicatorIds } from '@kotipesa/indicators'
import { regionCodes } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import type { Visibility } from '../session/visible-regions'
import { allRows, rowsByArea, rowsByPeriod } from './figure-rows'
import { viewFigures } from './figure-view'
import { figuresFor } from './figures'

const known = { facts: sampleFacts(), etag: null, confirmedAt: new Date('2026-11-22T06:00:00Z') }
const own: Visibility = { regions: ['08'], isNational: false }
const national: Visibility = { regions: regionCodes, isNational: true }
const coverage = { id: 'team-training-coverage' } as const

describe('the figures in view', () => {
  it('are those of the engine for the same facts and periods', () => {
    const view = viewFigures(known, national, { region: '08', period: '2025' })
    const expected = computeIndicators(known.facts, { periods: [view.choice.current] })
    for (const result of expected) {
      expect(view.figures.find(result.indicator, result.region, view.choice.current)).toEqual(result)
    }
    expect(expected).toHaveLength(indicatorIds.length * 4)
  })

  it('hold nothing of a region the person may not see, whatever is asked', () => {
    const view = viewFigures(known, own, { region: '03', period: '2025' })
    expect(view.area).toBe('08')
    for (const id of indicatorIds) expect(view.figures.find(id, '03', view.choice.current)).toBeUndefined()
    expect([...new Set(allRows(view, coverage).map(({ area }) => area))]).toEqual(['08', 'FI'])
    expect(rowsByArea(view, coverage).map(({ area }) => area)).toEqual(['08', 'FI'])
  })

  it('give the country to everyone', () => {
    const view = viewFigures(known, { regions: [], isNational: false }, {})
    expect(view.area).toBe('FI')
    expect(view.figures.find('team-training-coverage', 'FI', view.choice.current)).toMatchObject({
      numerator: 2,
      denominator: 3,
    })
  })

  it('begin with the country for national roles and with the own region for others', () => {
    expect(viewFigures(known, national, {}).area).toBe('FI')
    expect(viewFigures(known, own, {}).area).toBe('08')
    expect(viewFigures(known, own, { region: 'FI' }).area).toBe('FI')
  })

  it('list the periods of the area in view, newest first', () => {
    const rows = rowsByPeriod(viewFigures(known, own, { period: '2025' }), coverage)
    expect(rows.map(({ period }) => period.id).slice(0, 2)).toEqual(['2026', '2025'])
    expect(rows[0]?.result.provisional).toBe(true)
    expect(rows[1]?.result).toMatchObject({ value: 0.5, numerator: 1, denominator: 2, target: 0.8 })
  })

  it('are computed once for the same facts and anew for new facts', () => {
    const { choice } = viewFigures(known, own, {})
    expect(figuresFor(known.facts, 'year', choice.periods)).toBe(figuresFor(known.facts, 'year', choice.periods))
    expect(figuresFor(sampleFacts(), 'year', choice.periods)).not.toBe(figuresFor(known.facts, 'year', choice.periods))
  })
})
