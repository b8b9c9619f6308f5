import { InputError } from '../errors/input-error'
import type { Problem } from '../errors/problem'
import { addDays, addMonths, addYears } from './arithmetic'
import type { CalendarDate } from './calendar-date'
import { monthsOf, type Granularity } from './granularity'
import { helsinkiDay } from './helsinki-day'

/** The days [start, end) that a figure is about. */
export interface Period {
  /** `2024`, `2024-H1`, `2024-Q3` or `2024-07`. */
  readonly id: string
  readonly granularity: Granularity
  /** The first day. */
  readonly start: CalendarDate
  /** The first day that no longer belongs to the period. */
  readonly end: CalendarDate
  /** The day before `end`. */
  readonly lastDay: CalendarDate
  /** The first day of the rolling year, the days [end − 1 year, end). */
  readonly rollingYearStart: CalendarDate
}

/** A period's name that cannot be read, or a range of periods that does not fit. */
export class PeriodError extends InputError {
  override readonly name = 'PeriodError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('period', wrong, options)
  }
}

const shape = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/

/** The period of a granularity that begins on a day, which must be the first of a month such a period begins in. */
export function periodFrom(start: CalendarDate, granularity: Granularity): Period {
  const months = monthsOf[granularity]
  const year = start.slice(0, 4)
  const index = (Number(start.slice(5, 7)) - 1) / months
  if (!start.endsWith('-01') || !Number.isInteger(index)) {
    throw new PeriodError(`no period of granularity ${granularity} begins on ${start}`)
  }
  const end = addMonths(start, months)
  const names: Record<Granularity, string> = {
    year,
    'half-year': `${year}-H${index + 1}`,
    quarter: `${year}-Q${index + 1}`,
    month: `${year}-${start.slice(5, 7)}`,
  }
  return {
    id: names[granularity],
    granularity,
    start,
    end,
    lastDay: addDays(end, -1),
    rollingYearStart: addYears(end, -1),
  }
}

/**
 * Reads a period's name.
 *
 * @param id `2024`, `2024-H1`, `2024-Q3` or `2024-07`; the years 0001–9998.
 * @example
 * parsePeriod('2024-H1').end // '2024-07-01'
 * @throws PeriodError when the text is none of these.
 */
export function parsePeriod(id: string): Period {
  const [, year, half, quarter, month] = shape.exec(id) ?? []
  if (year === undefined || year === '0000' || year === '9999') {
    throw new PeriodError(`"${id}" is not a period: expected 2024, 2024-H1, 2024-Q3 or 2024-07`)
  }
  function starting(monthNumber: number): CalendarDate {
    return `${year}-${String(monthNumber).padStart(2, '0')}-01`
  }
  if (half !== undefined) return periodFrom(starting(Number(half) * 6 - 5), 'half-year')
  if (quarter !== undefined) return periodFrom(starting(Number(quarter) * 3 - 2), 'quarter')
  if (month !== undefined) return periodFrom(starting(Number(month)), 'month')
  return periodFrom(starting(1), 'year')
}

/** Tells whether a day is one of the year that ends with the period. */
export function isInRollingYear({ rollingYearStart, end }: Period, day: CalendarDate): boolean {
  return rollingYearStart <= day && day < end
}

/**
 * Tells whether a period was still running on the Finnish day of an instant, so that its figures may change.
 *
 * @param generatedAt when the facts were gathered, a `Date` or ISO 8601 text with its zone.
 * @throws CalendarError when the instant does not exist or has no zone.
 */
export function isProvisional(period: Period, generatedAt: Date | string): boolean {
  return period.lastDay > helsinkiDay(generatedAt)
}
