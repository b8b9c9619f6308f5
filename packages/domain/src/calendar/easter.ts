import type { CalendarDate } from './calendar-date'

/**
 * Easter Sunday of a year in the Gregorian calendar.
 *
 * Source: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * shift + 114
  function twoDigits(part: number): string {
    return String(part).padStart(2, '0')
  }
  return `${String(year).padStart(4, '0')}-${twoDigits(Math.floor(sum / 31))}-${twoDigits((sum % 31) + 1)}`
}
