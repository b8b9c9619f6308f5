import { indicatorById } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { viewFigures } from './figure-view'
import { pointOf } from './trend-point'

const visibility = { regions: ['08'], isNational: false } as const
const definition = indicatorById('team-training-coverage')

function pointIn(period: string, area: '08' | '21' = '08') {
  const view = viewFigures(sampleFacts(), { visibility, area, period })
  return pointOf(view.figures.find(definition.id, area, view.choice.current), definition)
}

describe('a point of a line', () => {
  it('is the figure, and whether the period still goes on', () => {
    expect(pointIn('2025')).toEqual({ value: 0.5, state: 'ok', isProvisional: false, isRedefined: false })
    expect(pointIn('2026')).toMatchObject({ value: 0.5, isProvisional: true })
  })

  it('is no data where there is no figure that the reader may see', () => {
    expect(pointIn('2025', '21')).toEqual({ value: null, state: 'no-data', isProvisional: false, isRedefined: false })
  })
})
