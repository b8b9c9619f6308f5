import { describe, expect, it } from 'vitest'
import { locales } from '../locale/locale'
import { parsePeriod } from './period'
import { periodLabel } from './period-label'
import { periodsBetween } from './period-range'
import { granularityIds } from './granularity'

describe('names of periods', () => {
  it.each([
    ['2024', '2024', '2024', '2024'],
    ['2024-H1', '1. vuosipuolisko 2024', 'första halvåret 2024', 'first half of 2024'],
    ['2024-H2', '2. vuosipuolisko 2024', 'andra halvåret 2024', 'second half of 2024'],
    ['2024-Q3', '3. vuosineljännes 2024', 'tredje kvartalet 2024', 'third quarter of 2024'],
    ['2024-07', 'heinäkuu 2024', 'juli 2024', 'July 2024'],
    ['2023-12', 'joulukuu 2023', 'december 2023', 'December 2023'],
  ])('calls %s by its name in each language', (id, ...names) => {
    expect(locales.map((locale) => periodLabel(parsePeriod(id), locale))).toEqual(names)
  })

  it('gives every period of a year a name of its own', () => {
    const periods = granularityIds.flatMap((granularity) => periodsBetween('2024', '2024', granularity))
    for (const locale of locales) {
      const names = periods.map((period) => periodLabel(period, locale))
      expect(new Set(names).size).toBe(19)
      expect(names.join()).not.toContain('undefined')
    }
  })
})
