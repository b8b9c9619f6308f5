import { addDays } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import { countWorkingDays } from '../calendar/working-days'
import type { Session } from './session'

/** The days on which sessions are held, each once, in order. */
export function trainingDays(sessions: readonly Session[]): readonly CalendarDate[] {
  return [...new Set(sessions.map((session) => session.date))].sort()
}

/**
 * The parts of a training: days that follow each other without a working day between them belong to one part, so that a
 * weekend does not divide it.
 *
 * @example
 * trainingParts([{ date: '2018-01-18', hours: 7 }, { date: '2018-01-19', hours: 7 }, { date: '2018-02-01', hours: 7 }])
 * // [['2018-01-18', '2018-01-19'], ['2018-02-01']]
 */
export function trainingParts(sessions: readonly Session[]): readonly (readonly CalendarDate[])[] {
  const parts: CalendarDate[][] = []
  for (const day of trainingDays(sessions)) {
    const part = parts.at(-1)
    const previous = part?.at(-1)
    const isNext = previous !== undefined && countWorkingDays(addDays(previous, 1), day) === 0
    if (part !== undefined && isNext) part.push(day)
    else parts.push([day])
  }
  return parts
}
