import { indicatorById } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { chooseMapIndicator, mapIndicators } from './map-choice'

describe('what the map is coloured by', () => {
  it('is the teams’ training unless another share is asked for', () => {
    expect(chooseMapIndicator()).toBe('team-training-coverage')
    expect(chooseMapIndicator('people-left')).toBe('people-left')
  })

  it('is nothing that grows with the region, and nothing that there is not', () => {
    expect(indicatorById('agreements').unit).toBe('count')
    expect(chooseMapIndicator('agreements')).toBeNull()
    expect(chooseMapIndicator('children-per-case-holder')).toBeNull()
    expect(chooseMapIndicator('no-such')).toBeNull()
    expect(new Set(mapIndicators.map(({ unit }) => unit))).toEqual(new Set(['share']))
  })
})
