import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addYears, daysBetween } from './arithmetic'
import { granularities, granularityIds } from './granularity'
import { isProvisional, parsePeriod, PeriodError, isInRollingYear } from './period'

const anyPeriodId = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.constantFrom(...granularityIds), fc.integer({ min: 0, max: 11 }))
  .map(([year, granularity, index]) => {
    switch (granularity) {
      case 'year':
        return `${year}`
      case 'half-year':
        return `${year}-H${(index % 2) + 1}`
      case 'quarter':
        return `${year}-Q${(index % 4) + 1}`
      case 'month':
        return `${year}-${String(index + 1).padStart(2, '0')}`
    }
  })

describe('periods', () => {
  it('reads years, half-years, quarters and months', () => {
    expect(parsePeriod('2024')).toEqual({
      id: '2024',
      granularity: 'year',
      start: '2024-01-01',
      end: '2025-01-01',
      lastDay: '2024-12-31',
      rollingYearStart: '2024-01-01',
    })
    expect(parsePeriod('2024-H1')).toEqual({
      id: '2024-H1',
      granularity: 'half-year',
      start: '2024-01-01',
      end: '2024-07-01',
      lastDay: '2024-06-30',
      rollingYearStart: '2023-07-01',
    })
    expect(parsePeriod('2024-Q4')).toEqual({
      id: '2024-Q4',
      granularity: 'quarter',
      start: '2024-10-01',
      end: '2025-01-01',
      lastDay: '2024-12-31',
      rollingYearStart: '2024-01-01',
    })
    expect(parsePeriod('2024-02')).toEqual({
      id: '2024-02',
      granularity: 'month',
      start: '2024-02-01',
      end: '2024-03-01',
      lastDay: '2024-02-29',
      rollingYearStart: '2023-03-01',
    })
  })

  it('refuses every other text and says what a period looks like', () => {
    const refused = [
      '',
      '24',
      '2024-',
      '2024-H0',
      '2024-H3',
      '2024-Q0',
      '2024-Q5',
      '2024-00',
      '2024-13',
      '2024-7',
      '2024-h1',
      '2024H1',
      '2024-W07',
      '2024-07-01',
      ' 2024',
      '2024\n',
      '0000',
      '9999',
    ]
    for (const id of refused) expect(() => parsePeriod(id)).toThrow(PeriodError)
    expect(() => parsePeriod('2024-W07')).toThrow(
      '"2024-W07" is not a period: expected 2024, 2024-H1, 2024-Q3 or 2024-07',
    )
  })

  it('keeps its name when read', () => {
    fc.assert(
      fc.property(anyPeriodId, (id) => {
        expect(parsePeriod(id).id).toBe(id)
      }),
    )
  })

  it('has its last day the day before its end, and a rolling year of a year', () => {
    fc.assert(
      fc.property(anyPeriodId, (id) => {
        const period = parsePeriod(id)
        expect(addDays(period.lastDay, 1)).toBe(period.end)
        expect(addYears(period.rollingYearStart, 1)).toBe(period.end)
        expect([365, 366]).toContain(daysBetween(period.rollingYearStart, period.end))
        expect(period.rollingYearStart <= period.start).toBe(true)
      }),
    )
  })

  it('covers each day of a year exactly once at every granularity', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 0, max: 364 }), (year, offset) => {
        const day = addDays(`${year}-01-01`, offset)
        for (const { id: granularity, months } of granularities) {
          const ids = Array.from({ length: 12 / months }, (_, index) => {
            if (granularity === 'year') return `${year}`
            if (granularity === 'month') return `${year}-${String(index + 1).padStart(2, '0')}`
            return `${year}-${granularity === 'quarter' ? 'Q' : 'H'}${index + 1}`
          })
          const holding = ids.map(parsePeriod).filter(({ start, end }) => start <= day && day < end)
          expect(holding).toHaveLength(1)
        }
      }),
    )
  })

  it('is provisional until its last day has passed in Finland', () => {
    const half = parsePeriod('2024-H1')
    expect(isProvisional(half, '2024-06-29T12:00:00Z')).toBe(true)
    expect(isProvisional(half, '2024-06-29T21:30:00Z')).toBe(false)
    expect(isProvisional(half, '2024-06-30T12:00:00Z')).toBe(false)
    expect(isProvisional(half, new Date('2024-07-01T00:00:00Z'))).toBe(false)
  })
})

describe('the days of a period', () => {
  const days = ['2023-06-30', '2023-07-01', '2023-12-31', '2024-01-01', '2024-06-30', '2024-07-01']

  it('in its rolling year begin a year before its end', () => {
    const inYear = days.filter((day) => isInRollingYear(parsePeriod('2024-H1'), day))
    expect(inYear).toEqual(['2023-07-01', '2023-12-31', '2024-01-01', '2024-06-30'])
  })
})
