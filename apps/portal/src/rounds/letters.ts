import type { Payload } from 'payload'
import { dayText } from '../fields'
import type { Message } from '../mail/post'
import { say } from '../text'
import type { Invitation } from './invitations'
import { linkOf } from './link'

function letter(
  payload: Payload,
  invitation: Invitation,
  part: 'request' | 'reminder',
): Pick<Message, 'subject' | 'body'> {
  const { language, teamName: team, dueOn } = invitation
  const i18n = { i18n: { language } }
  const values = { team, due: dayText(dueOn), link: linkOf(payload, invitation) }
  return {
    subject: say(i18n, `rounds.${part}Subject`, values),
    body: [say(i18n, `rounds.${part}Body`, values), values.link, say(i18n, 'rounds.letterEnd', values)].join('\n\n'),
  }
}

/** Asks for a team's report. A new link is sent anew, the same link once. */
export function requestLetter(payload: Payload, invitation: Invitation, recipient: string): Message {
  const key = `report-request:${invitation.id}:${invitation.version}`
  return { key, kind: 'report-request', recipient, ...letter(payload, invitation, 'request') }
}

/** Reminds of a team's report, for the so-manieth time. */
export function reminderLetter(payload: Payload, invitation: Invitation, recipient: string, time: number): Message {
  const key = `report-reminder:${invitation.id}:${time}`
  return { key, kind: 'report-reminder', recipient, ...letter(payload, invitation, 'reminder') }
}
