import { expectation } from '../errors/problem'
import type { LocalizedText } from '../locale/locale'
import { addDays } from './arithmetic'
import { CalendarError, type CalendarDate } from './calendar-date'
import { easterSunday } from './easter'
import { weekdayOf } from './weekday'

/** A day on which Finland rests. */
export interface Holiday {
  readonly day: CalendarDate
  readonly name: LocalizedText
  /** `public` by law; `eve` = Midsummer Eve and Christmas Eve, which collective agreements make days off. */
  readonly kind: 'public' | 'eve'
}

/** The first year the rules below hold for: Epiphany and Ascension Day have had their present days since 1992. */
export const firstHolidayYear = 1992

type Rule = readonly [day: (year: number) => CalendarDate, kind: Holiday['kind'], name: LocalizedText]

function fixed(monthAndDay: string) {
  return (year: number): CalendarDate => `${year}-${monthAndDay}`
}
function afterEaster(days: number) {
  return (year: number): CalendarDate => addDays(easterSunday(year), days)
}

/** The Saturday that falls on this day or on one of the six after it. */
function saturdayFrom(monthAndDay: string, shift = 0) {
  return (year: number): CalendarDate => {
    const first = `${year}-${monthAndDay}`
    return addDays(first, ((6 - weekdayOf(first) + 7) % 7) + shift)
  }
}

const rules: readonly Rule[] = /* @__PURE__ */ (() =>
  [
    [fixed('01-01'), 'public', { fi: 'uudenvuodenpäivä', sv: 'nyårsdagen', en: "New Year's Day" }],
    [fixed('01-06'), 'public', { fi: 'loppiainen', sv: 'trettondagen', en: 'Epiphany' }],
    [afterEaster(-2), 'public', { fi: 'pitkäperjantai', sv: 'långfredagen', en: 'Good Friday' }],
    [afterEaster(0), 'public', { fi: 'pääsiäispäivä', sv: 'påskdagen', en: 'Easter Sunday' }],
    [afterEaster(1), 'public', { fi: 'toinen pääsiäispäivä', sv: 'annandag påsk', en: 'Easter Monday' }],
    [fixed('05-01'), 'public', { fi: 'vappu', sv: 'första maj', en: 'May Day' }],
    [afterEaster(39), 'public', { fi: 'helatorstai', sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' }],
    [afterEaster(49), 'public', { fi: 'helluntaipäivä', sv: 'pingstdagen', en: 'Whit Sunday' }],
    [saturdayFrom('06-20', -1), 'eve', { fi: 'juhannusaatto', sv: 'midsommarafton', en: 'Midsummer Eve' }],
    [saturdayFrom('06-20'), 'public', { fi: 'juhannuspäivä', sv: 'midsommardagen', en: 'Midsummer Day' }],
    [saturdayFrom('10-31'), 'public', { fi: 'pyhäinpäivä', sv: 'alla helgons dag', en: "All Saints' Day" }],
    [fixed('12-06'), 'public', { fi: 'itsenäisyyspäivä', sv: 'självständighetsdagen', en: 'Independence Day' }],
    [fixed('12-24'), 'eve', { fi: 'jouluaatto', sv: 'julafton', en: 'Christmas Eve' }],
    [fixed('12-25'), 'public', { fi: 'joulupäivä', sv: 'juldagen', en: 'Christmas Day' }],
    [fixed('12-26'), 'public', { fi: 'tapaninpäivä', sv: 'annandag jul', en: "St Stephen's Day" }],
  ] as const)()

/**
 * The Finnish public holidays of a year, and the two eves that are days off, in the order of days. Two may fall on one
 * day (in 2008 Ascension Day was May Day).
 *
 * @param year 1992–9998.
 * @example
 * finnishHolidays(2024).find((holiday) => holiday.name.fi === 'juhannuspäivä')?.day // '2024-06-22'
 * @throws CalendarError when the rules do not hold for the year.
 */
export function finnishHolidays(year: number): readonly Holiday[] {
  if (!Number.isInteger(year) || year < firstHolidayYear || year > 9998) {
    const message = expectation(`a whole number ${firstHolidayYear}–9998`, year)
    throw new CalendarError([{ path: 'year', message }])
  }
  return rules
    .map(([dayIn, kind, name]) => ({ day: dayIn(year), name, kind }))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}
