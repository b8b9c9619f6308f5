import { addDays } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayText } from './day-text'
import { firstDayAfter, lastDayOf, typedDay } from './typed-day'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days))

describe('a typed day', () => {
  it.each([
    ['3.9.2026', '2026-09-03'],
    ['03.09.2026', '2026-09-03'],
    ['3. 9. 2026', '2026-09-03'],
    ['2026-09-03', '2026-09-03'],
    ['3.9.', '2025-09-03'],
    ['3.9', '2025-09-03'],
    [' 29.2.2024 ', '2024-02-29'],
  ])('%s is %s', (text, day) => {
    expect(typedDay(text, '2025-11-25')).toBe(day)
  })

  it.each([
    '3.9.26',
    '29.2.2023',
    '31.4.2024',
    '3.13.2024',
    '0.1.2024',
    '9/3/2026',
    'huomenna',
    '3',
    '3.9.2026 klo 9',
    '2026-13-01',
  ])('%s stays the text it is', (text) => {
    expect(typedDay(text, '2025-11-25')).toBe(text)
  })

  it('is nothing when nothing was typed', () => {
    expect(typedDay('  ', '2025-11-25')).toBeNull()
  })

  it('is read back from what the field shows', () => {
    fc.assert(fc.property(anyDay, anyDay, (day, today) => typedDay(dayText(day), today) === day))
  })

  it('as the last one is the day before the first that no longer counts', () => {
    expect([lastDayOf('2024-03-01'), firstDayAfter('2024-02-29')]).toEqual(['2024-02-29', '2024-03-01'])
    fc.assert(fc.property(anyDay, (day) => firstDayAfter(lastDayOf(day)) === day))
    expect(firstDayAfter('31.4.2024')).toBe('31.4.2024')
  })
})
