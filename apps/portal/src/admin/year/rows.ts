import { addDays, isCalendarDate, isWorkingDay, type ProposedMeeting } from '@kotipesa/domain'
import { dayText } from '../../fields/day-text'
import { typedDay } from '../../fields/typed-day'
import type { YearBoard } from '../../meetings/year-board'
import type { TextPath } from '../../text'

/** A proposed meeting in the table: the day is as it was typed. */
export interface Row {
  readonly key: string
  readonly of: string
  readonly typed: string
  readonly isTaken: boolean
}

/** The rows of a proposal, in the order of their days. */
export function rowsFrom(proposed: readonly ProposedMeeting[]): readonly Row[] {
  return proposed
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .map(({ of, day }) => ({ key: `${of} ${day}`, of, typed: dayText(day), isTaken: true }))
}

/** The day of a row; `null` when what was typed names none. */
export function dayIn({ typed }: Row, year: number): string | null {
  const day = typedDay(typed, `${year}-06-01`)
  return day !== null && isCalendarDate(day) ? day : null
}

/** A row moved by some days; where it would land on a day without work, on by one more until there is work. */
export function moved(row: Row, year: number, days: number): Row {
  const day = dayIn(row, year)
  if (day === null) return row
  let next = addDays(day, days)
  while (!isWorkingDay(next)) next = addDays(next, Math.sign(days))
  return { ...row, typed: dayText(next) }
}

/** What is said of a row's day: what stands against it, or what it is good to know. */
export interface Remark {
  readonly path: TextPath
  readonly isWrong: boolean
}

/** What is to be said of the day of a row; `null` = nothing. */
export function remarkOn(row: Row, { year, from }: YearBoard): Remark | null {
  const day = dayIn(row, year)
  if (day === null) return { path: 'yearPlan.notADay', isWrong: true }
  if (!day.startsWith(`${year}-`) || day < from) return { path: 'yearPlan.notInYear', isWrong: true }
  return isWorkingDay(day) ? null : { path: 'yearPlan.isFree', isWrong: false }
}
