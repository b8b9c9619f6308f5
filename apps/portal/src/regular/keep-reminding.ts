import type { Payload } from 'payload'
import { remindRegistered } from '../registrations/remind'
import { remindTeams } from '../rounds/remind'
import { remindTrainers } from '../trainers/remind'
import { hourly } from './hourly'

/** Who is reminded of what. */
const reminders = {
  'a report that is due': remindTeams,
  'a question to a trainer': remindTrainers,
  'a training or an event that begins soon': remindRegistered,
}

/** Looks regularly whom to remind. What was sent is remembered in the database, so nothing goes twice. */
export function keepReminding(payload: Payload): void {
  for (const [what, remind] of Object.entries(reminders)) {
    hourly(payload, `It could not be seen who is to be reminded of ${what}`, async () => {
      await remind(payload, new Date())
    })
  }
}
