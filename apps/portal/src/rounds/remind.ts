import { helsinkiDay, remindersBy } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { postTo } from '../mail/post-to-person'
import type { Reachable } from '../people/reachable'
import { contactsOf } from './contacts'
import { noteReminded, unanswered } from './invitations'
import { reminderLetter } from './letters'

/** Reminds the teams that have not reported of what is due soon; gives how many reminders were put among the messages. */
export async function remindTeams(payload: Payload, now: Date): Promise<number> {
  const today = helsinkiDay(now)
  const { pool } = payload.db
  const contacts = new Map<string, ReadonlyMap<string, Reachable>>()
  let posted = 0
  for (const invitation of await unanswered(pool, today)) {
    const { id, region, team, dueOn, reminders } = invitation
    const wanted = remindersBy(dueOn as typeof today, today)
    if (wanted <= reminders || today > dueOn) continue
    const ofRegion = contacts.get(region) ?? (await contactsOf(pool, region, today))
    contacts.set(region, ofRegion)
    const recipient = ofRegion.get(team)
    if (recipient === undefined) continue
    // The key of the letter keeps it from going twice, should the portal stop between the two.
    if (await postTo(payload, recipient, reminderLetter(payload, invitation, wanted))) posted += 1
    await noteReminded(pool, id, wanted)
  }
  return posted
}
