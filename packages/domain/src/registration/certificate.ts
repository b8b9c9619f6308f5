import type { CalendarDate } from '../calendar/calendar-date'
import { daysOfTraining, type SessionKindId } from '../training/session-kinds'

/** A training or an event as far as taking part in it can be certified. */
export interface Certifiable {
  /** Whether a training was completed; an event is when it was not cancelled. */
  readonly isCompleted: boolean
  readonly sessions: readonly {
    readonly id: string
    readonly date: CalendarDate
    readonly hours: number
    /** `null` and left out = a day of training, or a session of an event. */
    readonly kind?: SessionKindId | null
  }[]
}

/** What a certificate says of taking part: how much of how much, and from when to when it was held. */
export interface CertifiedAttendance {
  readonly firstDay: CalendarDate
  readonly lastDay: CalendarDate
  /** At how many sessions they were. */
  readonly sessions: number
  readonly ofSessions: number
  readonly hours: number
  readonly ofHours: number
}

function hoursOf(sessions: Certifiable['sessions']): number {
  return sessions.reduce((sum, { hours }) => sum + hours, 0)
}

/**
 * What is certified to somebody who was at some sessions; `null` = nothing yet. It is certified once the training is
 * completed, or the event held, to whoever was at one session at least. No document says how much is enough, so the
 * certificate does not say that it was: it says at how many sessions of how many, and for how many hours. Of a training its
 * days count, not the consultations and meetings after it.
 *
 * @param attended the ids of the sessions at which somebody was
 * @example
 * certifiedAttendance({ isCompleted: true, sessions: [{ id: 'a', date: '2026-03-02', hours: 7 }] }, ['a'], '2026-03-02')
 * // { firstDay: '2026-03-02', lastDay: '2026-03-02', sessions: 1, ofSessions: 1, hours: 7, ofHours: 7 }
 */
export function certifiedAttendance(
  { isCompleted, sessions }: Certifiable,
  attended: readonly string[],
  today: CalendarDate,
): CertifiedAttendance | null {
  const held = daysOfTraining(sessions)
  const there = held.filter(({ id }) => attended.includes(id))
  const days = held.map(({ date }) => date).toSorted()
  const [firstDay, lastDay] = [days[0], days.at(-1)]
  if (firstDay === undefined || lastDay === undefined) return null
  if (!isCompleted || lastDay > today || there.length === 0) return null
  const [ofSessions, ofHours] = [held.length, hoursOf(held)]
  return { firstDay, lastDay, sessions: there.length, ofSessions, hours: hoursOf(there), ofHours }
}
