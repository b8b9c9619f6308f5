import { addDays, type CalendarDate, hoursPerDay } from '@kotipesa/domain'
import type { Draw } from '../random'
import { consecutiveTrainingDays } from '../working-days'
import type { Session } from './training'

const consultationHours = 3

/** So many training days in a row from the first possible one. */
export function daysInARow(from: CalendarDate, days: number): Session[] {
  return consecutiveTrainingDays(from, days).map((date) => ({ date, hours: hoursPerDay.training }))
}

/** Parts of so many days each, two to six weeks apart. */
function daysInParts(draw: Draw, from: CalendarDate, parts: number, daysInPart: number): Session[] {
  const sessions: Session[] = []
  for (let part = 0; part < parts; part += 1) {
    const last = sessions.at(-1)
    sessions.push(...daysInARow(last ? addDays(last.date, draw.whole(14, 42)) : from, daysInPart))
  }
  return sessions
}

/** The days of a team training, and the consultations after them. */
export interface TeamTrainingDays {
  readonly sessions: Session[]
  readonly consultations: Session[]
}

/**
 * A team training: six days in three parts, then three consultations of three hours
 * (Pirkanmaa support model 2023, SyTy workshop 2018).
 */
export function teamTrainingDays(draw: Draw, from: CalendarDate): TeamTrainingDays {
  const sessions = daysInParts(draw, from, 3, 2)
  const consultations: Session[] = []
  for (let consultation = 0; consultation < 3; consultation += 1) {
    const last = consultations.at(-1) ?? sessions.at(-1)
    const earliest = last ? addDays(last.date, draw.whole(21, 42)) : from
    consultations.push(...consecutiveTrainingDays(earliest, 1).map((date) => ({ date, hours: consultationHours })))
  }
  return { sessions, consultations }
}
