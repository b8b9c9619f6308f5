import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CalendarError, calendarDateSchema, isCalendarDate, parseCalendarDate } from './calendar-date'

describe('calendar dates', () => {
  it('takes days that exist, leap days among them', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01', '9999-12-31']) {
      expect(isCalendarDate(day)).toBe(true)
    }
  })

  it('refuses days that do not exist and every other form', () => {
    const refused = [
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-00-10',
      '2024-01-00',
      '2024-1-5',
      '24-01-05',
      '2024-01-05T00:00:00Z',
      ' 2024-01-05',
      '2024-01-05 ',
      '5.1.2024',
      '20240105',
      '',
      '+002024-01-05',
    ]
    expect(refused.filter(isCalendarDate)).toEqual([])
  })

  it('says what was expected', () => {
    const result = calendarDateSchema.safeParse('2023-02-29')
    expect(result.error?.issues[0]?.message).toBe(
      'expected a date that exists in the form YYYY-MM-DD, for example 2024-02-29',
    )
    expect(() => parseCalendarDate('31.12.2023')).toThrow(CalendarError)
    expect(() => parseCalendarDate('31.12.2023')).toThrow('"31.12.2023" is not a date that exists')
  })

  it('agrees with the calendar on which days of a month exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
          const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
          const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
          expect(isCalendarDate(text.join('-'))).toBe(day <= length)
        },
      ),
    )
  })
})
