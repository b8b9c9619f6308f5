import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { granularities, granularityIds } from './granularity'
import { parsePeriod, PeriodError } from './period'
import { periodsBetween } from './period-range'

function idsBetween(...range: Parameters<typeof periodsBetween>): readonly string[] {
  return periodsBetween(...range).map((period) => period.id)
}

describe('ranges of periods', () => {
  it('steps by the granularity of the first period', () => {
    expect(idsBetween('2018', '2020')).toEqual(['2018', '2019', '2020'])
    expect(idsBetween('2023-H2', '2024-H2')).toEqual(['2023-H2', '2024-H1', '2024-H2'])
    expect(idsBetween('2024-Q3', '2024-Q3')).toEqual(['2024-Q3'])
  })

  it('steps by the granularity asked for', () => {
    expect(idsBetween('2024', '2024', 'quarter')).toEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'])
    expect(idsBetween('2023-11', '2024', 'month')).toHaveLength(14)
    expect(idsBetween('2024-Q1', '2024-Q4', 'half-year')).toEqual(['2024-H1', '2024-H2'])
  })

  it('refuses a range that runs backwards', () => {
    expect(() => periodsBetween('2024', '2023')).toThrow('runs backwards')
    expect(() => periodsBetween('2024-07', '2024-H1')).toThrow(PeriodError)
    expect(() => periodsBetween('2024', '2024-H1', 'month')).toThrow(PeriodError)
  })

  it('refuses a step that does not fill the days', () => {
    expect(() => periodsBetween('2023', '2024-Q1')).toThrow('do not end where 2024-Q1 ends, on 2024-03-31')
    expect(() => periodsBetween('2024-Q2', '2025', 'year')).toThrow(
      'no period of granularity year begins on 2024-04-01',
    )
    expect(() => periodsBetween('2024-W1', '2025')).toThrow(PeriodError)
  })

  it('leaves no day out and covers none twice, at every granularity', () => {
    const anyRange = fc.tuple(
      fc.integer({ min: 1950, max: 2100 }),
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom(...granularityIds),
    )
    fc.assert(
      fc.property(anyRange, ([first, more, granularity]) => {
        const periods = periodsBetween(`${first}`, `${first + more}`, granularity)
        const months = granularities.find(({ id }) => id === granularity)?.months ?? 0
        expect(periods).toHaveLength(((more + 1) * 12) / months)
        expect(periods[0]?.start).toBe(`${first}-01-01`)
        expect(periods.at(-1)?.end).toBe(`${first + more + 1}-01-01`)
        periods.slice(1).forEach((period, index) => expect(period.start).toBe(periods[index]?.end))
        for (const period of periods) expect(parsePeriod(period.id)).toEqual(period)
      }),
    )
  })
})
