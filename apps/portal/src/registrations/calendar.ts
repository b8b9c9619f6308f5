import { addDays, type KnownSession } from '@kotipesa/domain'
import { TZDate } from '@date-fns/tz'
import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Language } from '../text'
import type { Occasion } from './occasion'
import { occasionName, regionName } from './words'

/** The instant of a time of day in Helsinki. */
function instantIn(date: string, time: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(new TZDate(year, month - 1, day, hours, minutes, 'Europe/Helsinki').getTime())
}

/** From when until when: to the minute where times are told, otherwise whole days. */
export function spanOf({ date, startsAt, endsAt }: Pick<KnownSession, 'date' | 'startsAt' | 'endsAt'>) {
  if (startsAt === null || startsAt === '') {
    const start = new Date(`${date}T00:00:00Z`)
    return { start, end: new Date(`${addDays(date, 1)}T00:00:00Z`), allDay: true }
  }
  const start = instantIn(date, startsAt)
  const hour = 3_600_000
  return { start, end: endsAt ? instantIn(date, endsAt) : new Date(start.getTime() + hour), allDay: false }
}

/** What a message does to the entries in the reader's calendar: it brings or moves them, or takes them away. */
export type CalendarMethod = 'REQUEST' | 'CANCEL'

interface Invitation {
  readonly method: CalendarMethod
  readonly language: Language
  /** Of the portal, which sends the message, and of whoever gets it. */
  readonly sender: string
  readonly recipient: string
  /** The portal's, which makes the entries' ids the only ones of their kind. */
  readonly host: string
  readonly now: Date
}

/** What entries in a calendar are of. */
export interface Subject {
  /** Of an entry, before its session's id: the two make an id that no other entry of the portal has. */
  readonly prefix: string
  readonly name: string
  readonly description: string
  /** Version of the schedule. */
  readonly version: number
}

/**
 * Sessions as a calendar program takes them from a message (iTIP, RFC 5546): a calendar each, as the standard wants it, one
 * after another. An entry keeps its UID for as long as there is that session, and SEQUENCE is the version of the schedule,
 * so that a later message moves or removes it. Nobody is asked to answer.
 */
export function entriesFor(subject: Subject, sessions: readonly KnownSession[], invitation: Invitation): string {
  const { method, language, sender, recipient, host, now } = invitation
  const isOff = method === 'CANCEL'
  return sessions
    .map((session) => {
      const calendar = ical({
        prodId: { company: 'Kotipesä', product: 'Kotipesä', language: language.toUpperCase() },
        method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
      })
      calendar.createEvent({
        ...spanOf(session),
        id: `${subject.prefix}-${session.id}@${host}`,
        sequence: subject.version,
        summary: subject.name,
        description: subject.description,
        location: session.place,
        ...(session.link ? { url: session.link } : {}),
        status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
        organizer: { name: 'Kotipesä', email: sender },
        attendees: [{ email: recipient, status: ICalAttendeeStatus.ACCEPTED, rsvp: false }],
        stamp: now,
      })
      return `${calendar.toString()}\r\n`
    })
    .join('')
}

/** The sessions of a training or an event for somebody who has registered. */
export function invitations(occasion: Occasion, sessions: readonly KnownSession[], invitation: Invitation): string {
  const { language } = invitation
  const subject = {
    prefix: occasion.of,
    name: occasionName(occasion, language),
    description: regionName(occasion, language),
    version: occasion.scheduleVersion,
  }
  return entriesFor(subject, sessions, invitation)
}
