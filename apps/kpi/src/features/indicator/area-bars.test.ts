import { regionCodes } from '@kotipesa/domain'
import { indicatorById } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { rowsByArea } from '../figures/figure-rows'
import { viewFigures } from '../figures/figure-view'
import { barsOf } from './area-bars'

const states = { empty: 'ei laskettavaa', 'no-data': 'ei tietoa', 'not-applicable': 'ei sovellu' }
const terms = { states, area: (area: string) => area }
const visibility = { regions: regionCodes, isNational: true }
const view = viewFigures(sampleFacts(), { visibility, area: '08', period: '2025' })

describe('barsOf', () => {
  it('puts the greatest first and areas without a value last, told in words', () => {
    const definition = indicatorById('team-training-coverage')
    const bars = barsOf(rowsByArea(view, definition), '08', definition, 'fi', terms)
    expect(bars.map(({ label }) => label)).toEqual(['03', 'FI', '08', '21'])
    expect(bars.at(-1)).toMatchObject({ value: null, text: 'ei laskettavaa', state: 'empty' })
    expect(bars.map(({ isCountry }) => isCountry)).toEqual([false, true, false, false])
    expect(bars.map(({ isInView }) => isInView)).toEqual([false, false, true, false])
    expect(bars[2]).toMatchObject({ isInView: true, target: 0.8, text: '50\u00a0%' })
  })

  it('leaves the country out of counts, for it is their sum', () => {
    const definition = indicatorById('training-participants')
    const bars = barsOf(rowsByArea(view, definition), '08', definition, 'fi', terms)
    expect(bars.map(({ label }) => label)).toEqual(['03', '08', '21'])
  })
})
