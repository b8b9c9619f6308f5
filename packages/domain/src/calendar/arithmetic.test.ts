import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, addYears, daysBetween } from './arithmetic'
import { CalendarError } from './calendar-date'

const anyDay = fc
  .integer({ min: -30_000, max: 60_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))

describe('calendar arithmetic', () => {
  it('counts days over the ends of months and years and over leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01')
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31')
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01')
  })

  it('is not moved by the beginning and end of summer time', () => {
    expect(addDays('2024-03-31', 1)).toBe('2024-04-01')
    expect(daysBetween('2024-10-26', '2024-10-28')).toBe(2)
  })

  it('keeps the day of the month, or takes the last one of a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
    expect(addMonths('2024-11-15', 3)).toBe('2025-02-15')
    expect(addYears('2024-02-29', -1)).toBe('2023-02-28')
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29')
  })

  it('refuses days that do not exist, broken numbers and results that have no name', () => {
    expect(() => addDays('2023-02-29', 1)).toThrow(CalendarError)
    expect(() => addDays('2024-01-01', 0.5)).toThrow('expected a whole number, got 0.5')
    expect(() => addMonths('2024-01-01', Number.NaN)).toThrow(CalendarError)
    expect(() => addDays('9999-12-31', 1)).toThrow('outside the years')
    expect(() => addYears('0000-01-01', -1)).toThrow(CalendarError)
    expect(() => addDays('2024-01-01', Number.MAX_SAFE_INTEGER)).toThrow(CalendarError)
    expect(() => daysBetween('2024-01-01', 'tomorrow')).toThrow(CalendarError)
  })

  it('goes forth and back to the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day)
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })

  it('orders days as their strings are ordered', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0)
      }),
    )
  })
})
