import { helsinkiDay, type KnownSession, type ScheduleChange } from '@kotipesa/domain'
import { env } from '../env'
import { senderAddress } from '../mail/transport'
import type { Language } from '../text'
import { invitations, type CalendarMethod } from './calendar'
import type { Occasion } from './occasion'

/** In whose calendar entries come, and in which language. */
interface CalendarOwner {
  readonly email: string
  readonly language: Language
}

/** Sessions that are to come, for the calendar of whoever has a seat, had one, or holds them; `null` where there are none. */
export function calendarOf(
  occasion: Occasion,
  { email, language }: CalendarOwner,
  method: CalendarMethod,
  sessions: readonly KnownSession[] = occasion.sessions,
): string | null {
  const now = new Date()
  const ahead = sessions.filter(({ date }) => date >= helsinkiDay(now))
  const host = new URL(env().PORTAL_URL).hostname
  const invitation = { method, language, sender: senderAddress(), recipient: email, host, now }
  return ahead.length === 0 ? null : invitations(occasion, ahead, invitation)
}

/** What a changed schedule changes in a calendar: sessions that moved, or are off, and those that were dropped. */
export function changesOf(
  occasion: Occasion,
  owner: CalendarOwner,
  { changed, dropped }: ScheduleChange,
): string | null {
  const isChanged = new Set(changed.map(({ id }) => id))
  const sessions = occasion.sessions.filter(({ id }) => isChanged.has(id))
  const calendars = [
    calendarOf(occasion, owner, occasion.isCancelled ? 'CANCEL' : 'REQUEST', sessions),
    calendarOf(occasion, owner, 'CANCEL', dropped),
  ].filter((calendar) => calendar !== null)
  return calendars.length === 0 ? null : calendars.join('')
}
