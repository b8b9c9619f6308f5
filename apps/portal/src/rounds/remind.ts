import { helsinkiDay, remindersBy } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { post } from '../mail/post'
import { contactsOf } from './contacts'
import { noteReminded, unanswered } from './invitations'
import { reminderLetter } from './letters'

const minute = 60_000
const hour = 60 * minute

/** Reminds the teams that have not reported of what is due soon; gives how many reminders were put among the messages. */
export async function remind(payload: Payload, now: Date): Promise<number> {
  const today = helsinkiDay(now)
  const { pool } = payload.db
  const contacts = new Map<string, ReadonlyMap<string, string>>()
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
    if (await post(pool, reminderLetter(payload, invitation, recipient, wanted))) posted += 1
    await noteReminded(pool, id, wanted)
  }
  return posted
}

/**
 * Looks a minute from now and then once an hour whom to remind. What was sent is remembered in the database, so it goes on
 * after a restart.
 */
export function keepReminding(payload: Payload): void {
  async function look(): Promise<void> {
    try {
      await remind(payload, new Date())
    } catch {
      payload.logger.warn('It could not be seen who is to be reminded of a report; it is tried again within an hour')
    }
  }
  setTimeout(() => void look(), minute).unref()
  setInterval(() => void look(), hour).unref()
}
