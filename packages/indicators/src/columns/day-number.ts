const zero = 48
const daysInMonth = 31
const daysInYear = 12 * daysInMonth

/** Before and after every day, for what has no beginning or no end: whole numbers as the days are, which are fast. */
export const beforeEveryDay = -1
export const afterEveryDay = 2 ** 31 - 1

/**
 * A calendar day as a number that orders as the days do. Every month is given 31 days, so that it takes no calendar.
 *
 * @param day `YYYY-MM-DD`
 */
export function dayNumber(day: string): number {
  function digit(index: number) {
    return day.charCodeAt(index) - zero
  }
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
  return year * daysInYear + (digit(5) * 10 + digit(6)) * daysInMonth + digit(8) * 10 + digit(9)
}
