import { describe, expect, it } from 'vitest'
import {
  formatDay,
  formatDayRange,
  formatDifference,
  formatInstant,
  formatList,
  formatNumber,
  formatShare,
} from './format'

describe('numbers', () => {
  it('are written the Finnish way: decimal comma, no-break spaces, a real minus', () => {
    expect(formatShare(0.125, 'fi')).toBe('12,5\u00a0%')
    expect(formatShare(0, 'fi', 0)).toBe('0\u00a0%')
    expect(formatNumber(12_345.6, 'fi', 1)).toBe('12\u00a0345,6')
    expect(formatDifference(-3, 'fi')).toBe('\u22123')
    expect(formatDifference(2.5, 'fi')).toBe('+2,5')
    expect(formatDifference(0, 'fi')).toBe('0')
  })

  it('are written the Finland-Swedish and the British way', () => {
    expect(formatShare(0.125, 'sv')).toBe('12,5\u00a0%')
    expect(formatShare(0.125, 'en')).toBe('12.5%')
    expect(formatNumber(12_345.6, 'en', 1)).toBe('12,345.6')
  })

  it('are rounded to the decimals asked for', () => {
    expect(formatShare(2 / 3, 'fi', 0)).toBe('67\u00a0%')
    expect(formatNumber(2 / 3, 'fi', 2)).toBe('0,67')
  })
})

describe('days', () => {
  it('are written short, and ranges once', () => {
    expect(formatDay('2017-09-26', 'fi')).toBe('26.9.2017')
    expect(formatDayRange('2017-09-26', '2017-09-28', 'fi')).toBe('26.–28.9.2017')
    expect(formatDayRange('2018-05-21', '2018-05-21', 'fi')).toBe('21.5.2018')
  })

  it('are Helsinki’s, whatever the server’s own time zone', () => {
    expect(formatInstant(new Date('2026-11-22T22:30:00Z'), 'fi')).toMatch(/^23\.11\.2026 klo 0[.:]30$/)
  })
})

describe('lists', () => {
  it('end with the language’s "and"', () => {
    expect(formatList(['Sastamala', 'Punkalaidun'], 'fi')).toBe('Sastamala ja Punkalaidun')
    expect(formatList(['a', 'b', 'c'], 'sv')).toBe('a, b och c')
  })
})
