import { describe, expect, it } from 'vitest'
import { CalendarError } from './calendar-date'
import { helsinkiDay } from './helsinki-day'

describe('the day in Finland', () => {
  it('begins two hours before that of UTC in winter and three in summer', () => {
    expect(helsinkiDay('2024-01-31T21:59:59Z')).toBe('2024-01-31')
    expect(helsinkiDay('2024-01-31T22:00:00Z')).toBe('2024-02-01')
    expect(helsinkiDay('2024-06-30T20:59:59Z')).toBe('2024-06-30')
    expect(helsinkiDay('2024-06-30T21:00:00Z')).toBe('2024-07-01')
  })

  it('takes dates and offsets', () => {
    expect(helsinkiDay(new Date('2023-12-31T22:30:00Z'))).toBe('2024-01-01')
    expect(helsinkiDay('2024-01-01T00:30+02:00')).toBe('2024-01-01')
    expect(helsinkiDay('2026-11-22T06:00:00.123Z')).toBe('2026-11-22')
  })

  it('refuses instants without a zone and instants that do not exist', () => {
    for (const text of ['2024-01-01T00:00:00', '2024-01-01', '1.1.2024', '', '2024-13-01T00:00:00Z']) {
      expect(() => helsinkiDay(text)).toThrow(CalendarError)
    }
    expect(() => helsinkiDay(new Date(Number.NaN))).toThrow(CalendarError)
  })
})
