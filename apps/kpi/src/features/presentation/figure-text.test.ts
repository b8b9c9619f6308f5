import { indicatorById, type IndicatorResult } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { changeBetween, figureText, formatChange } from './figure-text'

const words = { empty: 'ei laskettavaa', 'no-data': 'ei tietoa', 'not-applicable': 'ei sovellu' }
const share = indicatorById('team-training-coverage')
const ratio = indicatorById('children-per-case-holder')
const count = indicatorById('agreements')

function result(value: number | null, state: IndicatorResult['state'] = 'ok'): IndicatorResult {
  return {
    indicator: 'team-training-coverage',
    region: '08',
    period: '2025',
    value,
    numerator: 0,
    denominator: 1,
    state,
    provisional: false,
    target: null,
  }
}

describe('figureText', () => {
  it('keeps zero, nothing to count, no data and not applicable apart', () => {
    const texts = [
      figureText(result(0), share, 'fi', words),
      figureText(result(null, 'empty'), share, 'fi', words),
      figureText(result(null, 'no-data'), share, 'fi', words),
      figureText(result(null, 'not-applicable'), share, 'fi', words),
    ]
    expect(texts).toEqual(['0\u00a0%', 'ei laskettavaa', 'ei tietoa', 'ei sovellu'])
  })

  it('writes each unit its own way', () => {
    expect(figureText(result(0.5), share, 'fi', words)).toBe('50\u00a0%')
    expect(figureText(result(18.44), ratio, 'fi', words)).toBe('18,4')
    expect(figureText(result(18), ratio, 'fi', words)).toBe('18,0')
    expect(figureText(result(1200), count, 'fi', words)).toBe('1\u00a0200')
  })
})

describe('changeBetween', () => {
  it('gives percentage points for shares and the difference for others', () => {
    expect(changeBetween(result(0.75), result(0.5), share)).toBe(25)
    expect(changeBetween(result(18), result(20), ratio)).toBe(-2)
  })

  it('says nothing when either figure is missing', () => {
    expect(changeBetween(result(null, 'no-data'), result(0.5), share)).toBeNull()
    expect(changeBetween(result(0.5), result(null, 'empty'), share)).toBeNull()
    expect(changeBetween(result(0.5), undefined, share)).toBeNull()
  })

  it('is written with its sign', () => {
    expect(formatChange(25, share, 'fi')).toBe('+25')
    expect(formatChange(-2.04, ratio, 'fi')).toBe('\u22122')
  })
})
