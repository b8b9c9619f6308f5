import type { KnownSession } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { env } from '../env'
import { dayText } from '../fields'
import type { Message } from '../mail/post'
import { say, type TextPath } from '../text'
import { registrationCalendar } from './calendar'
import { registrationLink } from './link'
import type { Occasion } from './occasion'
import type { Registration } from './stored'
import { occasionName, regionName, sessionLine } from './words'

type Reason = 'registered' | 'waiting' | 'movedUp' | 'cancelled' | 'again' | 'soon'

interface Told {
  readonly subject: TextPath
  readonly body: readonly string[]
  readonly calendar: string | null
}

function letter(payload: Payload, occasion: Occasion, registration: Registration, told: Told) {
  const i18n = { i18n: { language: registration.language } }
  const values = { name: occasionName(occasion, registration.language) }
  const link = registrationLink(payload, registration.id)
  return {
    recipient: registration.email,
    subject: say(i18n, told.subject, values),
    body: [...told.body, say(i18n, 'registrations.ownLink'), link, say(i18n, 'registrations.letterEnd')].join('\n\n'),
    calendar: told.calendar,
  }
}

function calendarOf(occasion: Occasion, { language }: Registration, dropped: readonly KnownSession[] = []): string {
  const host = new URL(env().PORTAL_URL).hostname
  const held = occasion.sessions.map((session) => ({ ...session, isDropped: occasion.isCancelled }))
  const all = [...held, ...dropped.map((session) => ({ ...session, isDropped: true }))]
  return registrationCalendar(occasion, all, { language, host, now: new Date() })
}

function schedule(occasion: Occasion, { language, state }: Registration): string {
  const links = occasion.sessions.flatMap(({ link, date }) =>
    link === null || state !== 'registered' ? [] : [`${dayText(date)}: ${link}`],
  )
  return [...occasion.sessions.map((session) => sessionLine(session, language)), ...links].join('\n')
}

/** Tells somebody how their registration stands. What they wrote themselves is not in it: anybody can write any address. */
export function stateLetter(
  payload: Payload,
  occasion: Occasion,
  registration: Registration,
  reason: Reason,
  time: string,
): Message {
  const i18n = { i18n: { language: registration.language } }
  const values = {
    name: occasionName(occasion, registration.language),
    region: regionName(occasion, registration.language),
  }
  const isHeld = registration.state === 'registered'
  return {
    key: `registration:${registration.id}:${reason}:${time}`,
    kind: 'registration',
    ...letter(payload, occasion, registration, {
      subject: `registrations.${reason}Subject`,
      body: [say(i18n, `registrations.${reason}Body`, values), schedule(occasion, registration)],
      calendar: isHeld && reason !== 'again' && reason !== 'soon' ? calendarOf(occasion, registration) : null,
    }),
  }
}

/** Tells somebody that days have moved, been dropped, or that all of it is cancelled. */
export function changeLetter(
  payload: Payload,
  occasion: Occasion,
  registration: Registration,
  dropped: readonly KnownSession[],
): Message {
  const { language } = registration
  const i18n = { i18n: { language } }
  const values = { name: occasionName(occasion, language), region: regionName(occasion, language) }
  const isOff = occasion.isCancelled
  const gone = dropped.map((session) =>
    say(i18n, 'registrations.dropped', { day: sessionLine({ ...session, kind: null }, language) }),
  )
  const days = isOff ? [] : [[...gone, schedule(occasion, registration)].join('\n')]
  return {
    key: `registration-change:${registration.id}:${occasion.scheduleVersion}`,
    kind: 'registration-change',
    ...letter(payload, occasion, registration, {
      subject: isOff ? 'registrations.offSubject' : 'registrations.changedSubject',
      body: [say(i18n, isOff ? 'registrations.offBody' : 'registrations.changedBody', values), ...days],
      calendar: registration.state === 'registered' ? calendarOf(occasion, registration, dropped) : null,
    }),
  }
}
