import { regions } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { nameLines } from './tile-map'
import { stepOf, tileSteps } from './tile-scale'

describe('the colours of the tile map', () => {
  const scale = tileSteps(1)

  it('divide 0–100 % in five, a border belonging to the higher step', () => {
    expect(scale.map(({ low }) => low)).toEqual([0, 0.2, 0.4, 0.6, 0.8])
    expect(stepOf(0, scale)).toBe(scale[0])
    expect(stepOf(0.2, scale)).toBe(scale[1])
    expect(stepOf(1, scale)).toBe(scale[4])
  })
})

describe('nameLines', () => {
  it('breaks long names once and loses no letter, in every language', () => {
    for (const { shortName } of regions) {
      for (const name of Object.values(shortName)) {
        const lines = nameLines(name)
        expect(lines.join('')).toBe(name)
        expect(lines.length).toBeLessThanOrEqual(2)
      }
    }
    expect(nameLines('Pohjois-Pohjanmaa')).toEqual(['Pohjois-', 'Pohjanmaa'])
  })
})
