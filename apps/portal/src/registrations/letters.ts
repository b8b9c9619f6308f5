import type { ScheduleChange } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { dayText } from '../fields'
import type { Message } from '../mail/post'
import { say, type TextPath } from '../text'
import type { CalendarMethod } from './calendar'
import { registrationLink } from './link'
import type { Occasion } from './occasion'
import { calendarOf, changesOf } from './own-calendar'
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
  change: ScheduleChange,
): Message {
  const { language } = registration
  const i18n = { i18n: { language } }
  const values = { name: occasionName(occasion, language), region: regionName(occasion, language) }
  const isOff = occasion.isCancelled
  const gone = change.dropped.map((session) =>
    say(i18n, 'registrations.dropped', { day: sessionLine({ ...session, kind: null }, language) }),
  )
  const days = isOff ? [] : [[...gone, schedule(occasion, registration)].join('\n')]
  return {
    key: `registration-change:${registration.id}:${occasion.scheduleVersion}`,
    kind: 'registration-change',
    ...letter(payload, occasion, registration, {
      subject: isOff ? 'registrations.offSubject' : 'registrations.changedSubject',
      body: [say(i18n, isOff ? 'registrations.offBody' : 'registrations.changedBody', values), ...days],
      calendar: registration.state === 'registered' ? changesOf(occasion, registration, change) : null,
    }),
  }
}
