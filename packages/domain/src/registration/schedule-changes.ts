import type { CalendarDate } from '../calendar/calendar-date'

/** A session as those who come to it know it. */
export interface KnownSession {
  readonly id: string
  readonly date: CalendarDate
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly link: string | null
}

/** What has become of sessions: those that are new or other than before, and those that are held no more. */
export interface ScheduleChange {
  readonly changed: readonly KnownSession[]
  readonly dropped: readonly KnownSession[]
}

const told = ['date', 'startsAt', 'endsAt', 'place', 'link'] as const

function isSame(one: KnownSession, other: KnownSession | undefined): boolean {
  return other !== undefined && told.every((key) => one[key] === other[key])
}

/**
 * What is to be told to those who have registered when a schedule changes from one to another. What is over, before and
 * after, is told to nobody.
 *
 * @example
 * scheduleChange([], [], '2026-12-01') // { changed: [], dropped: [] }
 */
export function scheduleChange(
  before: readonly KnownSession[],
  after: readonly KnownSession[],
  today: CalendarDate,
): ScheduleChange {
  function find(sessions: readonly KnownSession[], id: string): KnownSession | undefined {
    return sessions.find((session) => session.id === id)
  }
  return {
    changed: after.filter((session) => {
      const earlier = find(before, session.id)
      const isAhead = session.date >= today || (earlier !== undefined && earlier.date >= today)
      return isAhead && !isSame(session, earlier)
    }),
    dropped: before.filter((session) => session.date >= today && find(after, session.id) === undefined),
  }
}
