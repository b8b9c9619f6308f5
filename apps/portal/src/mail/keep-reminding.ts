import type { Payload } from 'payload'
import { remindRegistered } from '../registrations/remind'
import { remindTeams } from '../rounds/remind'
import { remindTrainers } from '../trainers/remind'

const minute = 60_000
const hour = 60 * minute

/** Who is reminded of what. */
const reminders = {
  'a report that is due': remindTeams,
  'a question to a trainer': remindTrainers,
  'a training or an event that begins soon': remindRegistered,
}

/**
 * Looks a minute from now and then once an hour whom to remind. What was sent is remembered in the database, so it goes on
 * after a restart and nothing goes twice.
 */
export function keepReminding(payload: Payload): void {
  async function look(): Promise<void> {
    for (const [what, remind] of Object.entries(reminders)) {
      await remind(payload, new Date()).catch(() => {
        payload.logger.warn(`It could not be seen who is to be reminded of ${what}; it is tried again within an hour`)
      })
    }
  }
  setTimeout(() => void look(), minute).unref()
  setInterval(() => void look(), hour).unref()
}
