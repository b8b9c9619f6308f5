import type { Payload } from 'payload'
import { remindOfRequests } from '../information-requests/remind'
import { remindOfDueDays } from '../plans/remind'
import { remindRegistered } from '../registrations/remind'
import { thankAttended } from '../registrations/thank'
import { remindTeams } from '../rounds/remind'
import { remindTrainers } from '../trainers/remind'
import { hourly } from './hourly'

/** Who is reminded of what. */
const reminders = {
  'a report that is due': remindTeams,
  'a question to a trainer': remindTrainers,
  'a request for information that is due': remindOfRequests,
  'a plan or survey that is due in a national round': remindOfDueDays,
  'a training or an event that begins soon': remindRegistered,
  'the certificate and the questions after a training or an event': thankAttended,
}

/** Looks regularly whom to remind. What was sent is remembered in the database, so nothing goes twice. */
export function keepReminding(payload: Payload): void {
  for (const [what, remind] of Object.entries(reminders)) {
    hourly(payload, `It could not be seen who is to be reminded of ${what}`, async () => {
      await remind(payload, new Date())
    })
  }
}
