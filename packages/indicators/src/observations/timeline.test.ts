import { describe, expect, it } from 'vitest'
import { countBefore, timeline } from './timeline'

describe('timeline', () => {
  const entries = [
    { day: '2024-03-01', name: 'c' },
    { day: '2024-01-01', name: 'a' },
    { day: '2024-03-01', name: 'd' },
  ]

  it('gives the latest entry before a day, that day itself left out', () => {
    const sorted = timeline(entries, ({ day }) => day)
    expect(sorted.latestBefore('2024-01-01')).toBeUndefined()
    expect(sorted.latestBefore('2024-01-02')?.name).toBe('a')
    expect(sorted.latestBefore('2024-03-01')?.name).toBe('a')
  })

  it('prefers among the entries of one day the later in the list', () => {
    expect(timeline(entries, ({ day }) => day).latestBefore('2025-01-01')?.name).toBe('d')
  })

  it('does not reorder the list it was given', () => {
    timeline(entries, ({ day }) => day)
    expect(entries.map(({ name }) => name)).toEqual(['c', 'a', 'd'])
  })
})

describe('countBefore', () => {
  it('counts the days before, with repeated days', () => {
    const days = ['2024-01-01', '2024-01-02', '2024-01-02', '2024-01-04']
    expect(
      ['2023-12-31', '2024-01-01', '2024-01-02', '2024-01-03', '2024-01-05'].map((day) => countBefore(days, day)),
    ).toEqual([0, 0, 1, 3, 4])
  })
})
