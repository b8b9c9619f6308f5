import type { CalendarDate } from '../calendar/calendar-date'
import type { CurriculumId } from './curricula'
import type { TrainingStatusId } from './statuses'

/** What tells when a training was completed. */
export interface Completable {
  readonly status: TrainingStatusId
  readonly sessions: readonly { readonly date: CalendarDate }[]
}

/**
 * The day on which a training was completed: that of its last session, whatever their order; `null` when its status is
 * another, or it has no session.
 *
 * @example
 * completedOn({ status: 'completed', sessions: [{ date: '2018-03-09' }, { date: '2018-01-18' }] }) // '2018-03-09'
 */
export function completedOn({ status, sessions }: Completable): CalendarDate | null {
  if (status !== 'completed') return null
  let last = ''
  for (const { date } of sessions) if (date > last) last = date
  return last === '' ? null : last
}

/** Tells whether a training was completed on a day or before it. */
export function isCompletedBy(training: Completable, day: CalendarDate): boolean {
  const completed = completedOn(training)
  return completed !== null && completed <= day
}

/** Tells whether a training is the basic one of teams, after which a team counts as trained. */
export function isTeamTraining({ curriculum }: { readonly curriculum: CurriculumId }): boolean {
  return curriculum === 'team-basic'
}
