import { addDays, type CalendarDate } from '@kotipesa/domain'

/** Days that follow one another without a gap. */
export interface DayRun {
  readonly first: CalendarDate
  readonly last: CalendarDate
}

/**
 * Groups days, in any order and possibly repeated, into runs of consecutive days, earliest first.
 *
 * @example dayRuns(['2017-09-26', '2017-09-27', '2017-10-23']) // 26–27.9. and 23.10.
 */
export function dayRuns(days: readonly CalendarDate[]): readonly DayRun[] {
  return [...new Set(days)].toSorted().reduce<DayRun[]>((runs, day) => {
    const previous = runs.at(-1)
    if (previous !== undefined && addDays(previous.last, 1) === day) {
      return [...runs.slice(0, -1), { first: previous.first, last: day }]
    }
    return [...runs, { first: day, last: day }]
  }, [])
}
