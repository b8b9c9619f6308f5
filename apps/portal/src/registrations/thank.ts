import { addDays, helsinkiDay, isAskedForFeedback } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { post } from '../mail/post'
import { attendanceOf } from './attendance'
import { stateLetter } from './letters'
import { occasionsAhead } from './occasion'
import { registrationsFor } from './stored'

/** For so many days after the last one attendance may be noted, and whoever was there is still written to. */
const daysAfter = 30

/** Tells everybody who took part, once, of the certificate and the three questions; gives how many. */
export async function thankAttended(payload: Payload, now: Date): Promise<number> {
  const { pool } = payload.db
  const today = helsinkiDay(now)
  let posted = 0
  for (const occasion of await occasionsAhead(pool, addDays(today, -daysAfter))) {
    const attendance = await attendanceOf(pool, occasion)
    if (attendance.size === 0) continue
    for (const registration of await registrationsFor(pool, occasion)) {
      if (!isAskedForFeedback(occasion, attendance.get(registration.id) ?? [], today)) continue
      const last = occasion.days.toSorted().at(-1) ?? ''
      if (await post(pool, stateLetter(payload, occasion, registration, 'over', { time: last }))) posted += 1
    }
  }
  return posted
}
