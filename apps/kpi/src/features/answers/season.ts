import type { CalendarDate, Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'

/** The part of the year in which a forecast day lies: nearer than that, nobody can say. */
type Season = 'spring' | 'summer' | 'autumn'

function seasonOf(day: CalendarDate): Season {
  const month = Number(day.slice(5, 7))
  return month <= 5 ? 'spring' : month <= 8 ? 'summer' : 'autumn'
}

/** @example seasonText('2029-10-03', 'fi') // 'syksyllä 2029' */
export function seasonText(day: CalendarDate, locale: Locale): string {
  return textsIn(locale, 'answers')(`seasons.${seasonOf(day)}`, { year: day.slice(0, 4) })
}
