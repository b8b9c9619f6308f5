import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './arithmetic'
import { CalendarError } from './calendar-date'
import { easterSunday } from './easter'
import { finnishHolidays, firstHolidayYear } from './holidays'
import { weekdayOf } from './weekday'
import { countWorkingDays, isWorkingDay, workingDaysIn } from './working-days'

/** The days that move, as calendars have them: year, Easter Sunday, Midsummer Day, All Saints' Day. */
const movingDays: readonly (readonly [number, string, string, string])[] = [
  [2022, '04-17', '06-25', '11-05'],
  [2023, '04-09', '06-24', '11-04'],
  [2024, '03-31', '06-22', '11-02'],
  [2025, '04-20', '06-21', '11-01'],
  [2026, '04-05', '06-20', '10-31'],
  [2027, '03-28', '06-26', '11-06'],
  [2028, '04-16', '06-24', '11-04'],
  [2029, '04-01', '06-23', '11-03'],
  [2030, '04-21', '06-22', '11-02'],
  [2031, '04-13', '06-21', '11-01'],
  [2032, '03-28', '06-26', '11-06'],
  [2033, '04-17', '06-25', '11-05'],
  [2034, '04-09', '06-24', '11-04'],
  [2035, '03-25', '06-23', '11-03'],
]

function dayNamed(year: number, name: string): string | undefined {
  return finnishHolidays(year).find((holiday) => holiday.name.fi === name)?.day
}

describe('Finnish holidays', () => {
  it.each(movingDays)('of %i move as in the calendar', (year, easter, midsummer, allSaints) => {
    expect(easterSunday(year)).toBe(`${year}-${easter}`)
    expect(dayNamed(year, 'pitkäperjantai')).toBe(addDays(`${year}-${easter}`, -2))
    expect(dayNamed(year, 'toinen pääsiäispäivä')).toBe(addDays(`${year}-${easter}`, 1))
    expect(dayNamed(year, 'helatorstai')).toBe(addDays(`${year}-${easter}`, 39))
    expect(dayNamed(year, 'helluntaipäivä')).toBe(addDays(`${year}-${easter}`, 49))
    expect(dayNamed(year, 'juhannuspäivä')).toBe(`${year}-${midsummer}`)
    expect(dayNamed(year, 'juhannusaatto')).toBe(addDays(`${year}-${midsummer}`, -1))
    expect(dayNamed(year, 'pyhäinpäivä')).toBe(`${year}-${allSaints}`)
  })

  it('are thirteen public ones and two eves, six of them on the same day each year', () => {
    const holidays = finnishHolidays(2024)
    expect(holidays.filter(({ kind }) => kind === 'public')).toHaveLength(13)
    expect(holidays.filter(({ kind }) => kind === 'eve').map(({ day }) => day)).toEqual(['2024-06-21', '2024-12-24'])
    for (const day of ['01-01', '01-06', '05-01', '12-06', '12-25', '12-26']) {
      expect(holidays.map((holiday) => holiday.day)).toContain(`2024-${day}`)
    }
  })

  it('stand in the order of days', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstHolidayYear, max: 2200 }), (year) => {
        const days = finnishHolidays(year).map(({ day }) => day)
        expect(days).toEqual(days.toSorted())
        expect(days).toHaveLength(15)
      }),
    )
  })

  it('put Easter on a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9998 }), (year) => {
        const easter = easterSunday(year)
        expect(weekdayOf(easter)).toBe(7)
        expect(easter >= `${String(year).padStart(4, '0')}-03-22` && easter.slice(5) <= '04-25').toBe(true)
      }),
    )
  })

  it('refuse years for which the rules do not hold', () => {
    for (const year of [1991, 9999, 2024.5, Number.NaN]) expect(() => finnishHolidays(year)).toThrow(CalendarError)
    expect(() => finnishHolidays(1991)).toThrow('year: expected a whole number 1992–9998, got 1991')
  })
})

describe('working days', () => {
  it.each([
    [2022, 253],
    [2023, 251],
    [2024, 252],
    [2025, 251],
    [2026, 252],
    [2027, 253],
    [2028, 251],
    [2029, 251],
    [2030, 251],
    [2031, 251],
    [2032, 254],
    [2033, 253],
    [2034, 251],
    [2035, 251],
  ])('of %i are %i', (year, days) => {
    expect(countWorkingDays(`${year}-01-01`, `${year + 1}-01-01`)).toBe(days)
  })

  it('leave out weekends, holidays, Midsummer Eve and Christmas Eve', () => {
    expect(workingDaysIn('2024-12-23', '2025-01-03')).toEqual([
      '2024-12-23',
      '2024-12-27',
      '2024-12-30',
      '2024-12-31',
      '2025-01-02',
    ])
    expect(isWorkingDay('2024-06-20')).toBe(true)
    expect(isWorkingDay('2024-06-21')).toBe(false)
    expect(isWorkingDay('2024-12-06')).toBe(false)
    expect(isWorkingDay('2024-12-07')).toBe(false)
  })

  it('add up over adjacent spans', () => {
    const anyDay = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2022-01-01', days))
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (...days) => {
        const [first = '', middle = '', last = ''] = days.toSorted()
        expect(countWorkingDays(first, middle) + countWorkingDays(middle, last)).toBe(countWorkingDays(first, last))
      }),
      { numRuns: 30 },
    )
  })

  it('refuse a span that runs backwards', () => {
    expect(() => countWorkingDays('2024-01-02', '2024-01-01')).toThrow('until: expected a day on or after 2024-01-02')
  })

  it('know the days of the week', () => {
    expect(['2024-01-01', '2024-02-29', '2024-12-01', '1969-12-28'].map(weekdayOf)).toEqual([1, 4, 7, 7])
  })
})
