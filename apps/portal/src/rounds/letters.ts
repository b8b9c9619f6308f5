import type { Payload } from 'payload'
import { dayText } from '../fields'
import type { Letter } from '../mail/post-to-person'
import { say } from '../text'
import type { Invitation } from './invitations'
import { linkOf } from './link'

function letter(
  payload: Payload,
  invitation: Invitation,
  part: 'request' | 'reminder',
): Pick<Letter, 'subject' | 'body' | 'language'> {
  const { language, teamName: team, dueOn } = invitation
  const i18n = { i18n: { language } }
  const values = { team, due: dayText(dueOn), link: linkOf(payload, invitation) }
  return {
    language,
    subject: say(i18n, `rounds.${part}Subject`, values),
    body: [say(i18n, `rounds.${part}Body`, values), values.link, say(i18n, 'rounds.letterEnd', values)].join('\n\n'),
  }
}

/** Asks for a team's report. A new link is sent anew, the same link once. */
export function requestLetter(payload: Payload, invitation: Invitation): Letter {
  const key = `report-request:${invitation.id}:${invitation.version}`
  return { key, kind: 'report-request', ...letter(payload, invitation, 'request') }
}

/** Reminds of a team's report, for the so-manieth time. */
export function reminderLetter(payload: Payload, invitation: Invitation, time: number): Letter {
  const key = `report-reminder:${invitation.id}:${time}`
  const kind = 'report-reminder'
  return { key, kind, declinable: kind, ...letter(payload, invitation, 'reminder') }
}
