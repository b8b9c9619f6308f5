import type { CalendarDate } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'

export type DemoTraining = Facts['trainings'][number]
export type Session = DemoTraining['sessions'][number]

/** First and last day of sessions that are in order; throws a RangeError when there are none. */
export function daysOf(sessions: readonly Session[]): { first: CalendarDate; last: CalendarDate } {
  const first = sessions[0]
  const last = sessions.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('a training without sessions has no first day')
  return { first: first.date, last: last.date }
}

/** A training is completed when its last session has been, ongoing when its first has. */
export function statusOn(sessions: readonly Session[], until: CalendarDate): 'planned' | 'ongoing' | 'completed' {
  const { first, last } = daysOf(sessions)
  if (last <= until) return 'completed'
  return first <= until ? 'ongoing' : 'planned'
}
