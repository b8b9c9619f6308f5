import { helsinkiDay, type KnownSession, type ScheduleChange } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { env } from '../env'
import { dayText } from '../fields'
import type { Message } from '../mail/post'
import { senderAddress } from '../mail/transport'
import { say, type TextPath } from '../text'
import { invitations, type CalendarMethod } from './calendar'
import { registrationLink } from './link'
import type { Occasion } from './occasion'
import type { Registration } from './stored'
import { occasionName, regionName, sessionLine } from './words'

type Reason = 'registered' | 'waiting' | 'movedUp' | 'cancelled' | 'again' | 'soon' | 'over'

interface Told {
  readonly subject: TextPath
  readonly body: readonly string[]
  readonly calendar: string | null
  /** Whether there is an own page to lead to. */
  readonly hasLink?: boolean
}

function letter(payload: Payload, occasion: Occasion, registration: Registration, told: Told) {
  const i18n = { i18n: { language: registration.language } }
  const values = { name: occasionName(occasion, registration.language) }
  const link = [
    say(i18n, 'registrations.ownLink'),
    registrationLink(payload, registration.id),
    say(i18n, 'registrations.letterEnd'),
  ]
  return {
    recipient: registration.email,
    subject: say(i18n, told.subject, values),
    body: [...told.body, ...(told.hasLink === false ? ['Kotipesä'] : link)].join('\n\n'),
    calendar: told.calendar,
  }
}

/** Sessions that are to come, for the calendar of whoever has a place, or had one; `null` where there are none. */
function calendarOf(
  occasion: Occasion,
  { language, email }: Registration,
  method: CalendarMethod,
  sessions: readonly KnownSession[] = occasion.sessions,
): string | null {
  const now = new Date()
  const ahead = sessions.filter(({ date }) => date >= helsinkiDay(now))
  const host = new URL(env().PORTAL_URL).hostname
  const invitation = { method, language, sender: senderAddress(), recipient: email, host, now }
  return ahead.length === 0 ? null : invitations(occasion, ahead, invitation)
}

function schedule(occasion: Occasion, { language, state }: Registration): string {
  const links = occasion.sessions.flatMap(({ link, date }) =>
    link === null || state !== 'registered' ? [] : [`${dayText(date)}: ${link}`],
  )
  return [...occasion.sessions.map((session) => sessionLine(session, language)), ...links].join('\n')
}

interface StateNews {
  /** Of the change: what is told of it is told once. */
  readonly time: string
  readonly method?: CalendarMethod | null
  readonly hasLink?: boolean
}

/** Tells somebody how their registration stands. What they wrote themselves is not in it: anybody can write any address. */
export function stateLetter(
  payload: Payload,
  occasion: Occasion,
  registration: Registration,
  reason: Reason,
  { time, method = null, hasLink = true }: StateNews,
): Message {
  const i18n = { i18n: { language: registration.language } }
  const values = {
    name: occasionName(occasion, registration.language),
    region: regionName(occasion, registration.language),
  }
  return {
    key: `registration:${registration.id}:${reason}:${time}`,
    kind: 'registration',
    ...letter(payload, occasion, registration, {
      subject: `registrations.${reason}Subject`,
      body: [say(i18n, `registrations.${reason}Body`, values), schedule(occasion, registration)],
      calendar: method === null ? null : calendarOf(occasion, registration, method),
      hasLink,
    }),
  }
}

/** Tells somebody that days have moved, been dropped, or that all of it is cancelled. */
export function changeLetter(
  payload: Payload,
  occasion: Occasion,
  registration: Registration,
  { changed, dropped }: ScheduleChange,
): Message {
  const { language } = registration
  const i18n = { i18n: { language } }
  const values = { name: occasionName(occasion, language), region: regionName(occasion, language) }
  const isOff = occasion.isCancelled
  const gone = dropped.map((session) =>
    say(i18n, 'registrations.dropped', { day: sessionLine({ ...session, kind: null }, language) }),
  )
  const isChanged = new Set(changed.map(({ id }) => id))
  const sessions = occasion.sessions.filter(({ id }) => isChanged.has(id))
  const calendars = [
    calendarOf(occasion, registration, isOff ? 'CANCEL' : 'REQUEST', sessions),
    calendarOf(occasion, registration, 'CANCEL', dropped),
  ].filter((calendar) => calendar !== null)
  const hasPlace = registration.state === 'registered' && calendars.length > 0
  const days = isOff ? [] : [[...gone, schedule(occasion, registration)].join('\n')]
  return {
    key: `registration-change:${registration.id}:${occasion.scheduleVersion}`,
    kind: 'registration-change',
    ...letter(payload, occasion, registration, {
      subject: isOff ? 'registrations.offSubject' : 'registrations.changedSubject',
      body: [say(i18n, isOff ? 'registrations.offBody' : 'registrations.changedBody', values), ...days],
      calendar: hasPlace ? calendars.join('') : null,
    }),
  }
}
