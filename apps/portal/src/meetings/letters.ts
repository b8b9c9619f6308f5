import type { KnownSession } from '@kotipesa/domain'
import { env } from '../env'
import { dayText } from '../fields'
import type { Letter } from '../mail/post-to-person'
import { senderAddress } from '../mail/transport'
import { entriesFor, type CalendarMethod } from '../registrations/calendar'
import { sessionLine } from '../registrations/words'
import { say, type TextPath } from '../text'
import { meetingName, meetingRegion, type InvitedMeeting, type Invitee } from './stored'

type Words = 'invited' | 'moved' | 'off'

const subjects: Readonly<Record<Words, TextPath>> = {
  invited: 'meetings.invitedSubject',
  moved: 'meetings.movedSubject',
  off: 'meetings.offSubject',
}
const bodies: Readonly<Record<Words, TextPath>> = {
  invited: 'meetings.invitedBody',
  moved: 'meetings.movedBody',
  off: 'meetings.offBody',
}

function calendarOf(meeting: InvitedMeeting, { language, email }: Invitee, method: CalendarMethod): string {
  const subject = {
    prefix: meeting.kind,
    name: meetingName(meeting, language),
    description: meeting.agenda ?? meetingRegion(meeting, language),
    version: meeting.version,
  }
  const host = new URL(env().PORTAL_URL).hostname
  const sessions: readonly KnownSession[] = [meeting]
  const invitation = { method, language, sender: senderAddress(), recipient: email, host, now: new Date() }
  return entriesFor(subject, sessions, invitation)
}

function letter(meeting: InvitedMeeting, to: Invitee, words: Words) {
  const { language } = to
  const i18n = { i18n: { language } }
  const values = {
    name: meetingName(meeting, language),
    region: meetingRegion(meeting, language),
    day: dayText(meeting.date),
  }
  const agenda = meeting.agenda === null ? [] : [`${say(i18n, 'meetings.agenda')}:\n${meeting.agenda}`]
  return {
    language,
    subject: say(i18n, subjects[words], values),
    body: [
      say(i18n, bodies[words], values),
      [sessionLine({ ...meeting, kind: null }, language), meeting.link ?? ''].filter(Boolean).join('\n'),
      ...(words === 'off' ? [] : agenda),
      'Kotipesä',
    ].join('\n\n'),
    calendar: calendarOf(meeting, to, words === 'off' ? 'CANCEL' : 'REQUEST'),
  }
}

/** Invites somebody to a meeting. */
export function invitationLetter(meeting: InvitedMeeting, to: Invitee): Letter {
  const key = `meeting-invitation:${meeting.id}:${to.person}`
  return { key, kind: 'meeting-invitation', ...letter(meeting, to, 'invited') }
}

/** Tells somebody who was invited that the meeting has moved, or that it is off. */
export function meetingChangeLetter(meeting: InvitedMeeting, to: Invitee, isOff: boolean): Letter {
  const key = `meeting-change:${meeting.id}:${to.person}:${meeting.version}`
  return { key, kind: 'meeting-change', ...letter(meeting, to, isOff ? 'off' : 'moved') }
}
