import type { CalendarDate } from '../calendar/calendar-date'
import { developmentSteps, type DevelopmentStepId } from './development-process'

/** A session of a development team: on which step it worked, and when. */
export interface DevelopmentSession {
  readonly step: DevelopmentStepId
  readonly date: CalendarDate
}

/** How far a development team is with a step. */
export interface DevelopmentStepState {
  readonly step: DevelopmentStepId
  /** Its sessions held by the day. */
  readonly held: number
  /** Whether as many were held as the example has at least. */
  readonly isDone: boolean
}

/**
 * How far a development team is with each step on a day, in the order of the example; the first that is not done is what
 * the example would do next. Teams work in other orders too: nothing is refused for it.
 *
 * @example
 * developmentProgress([{ step: 'professionals-invited', date: '2021-03-01' }], '2021-04-01').find(({ isDone }) => !isDone)
 * // { step: 'professionals-sessions', held: 0, isDone: false }
 */
export function developmentProgress(
  sessions: readonly DevelopmentSession[],
  day: CalendarDate,
): readonly DevelopmentStepState[] {
  return developmentSteps.map(({ id, sessions: range }) => {
    const held = sessions.filter(({ step, date }) => step === id && date <= day).length
    return { step: id, held, isDone: held >= (range?.minimum ?? 1) }
  })
}
