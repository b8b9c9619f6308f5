import { beginsSoon, helsinkiDay } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { post } from '../mail/post'
import { stateLetter } from './letters'
import { occasionsAhead } from './occasion'
import { registrationsFor } from './stored'

/** Whoever has registered within so many days has just been told when it is. */
const daysFresh = 7

/** Reminds everybody who has a seat, once, of what begins within two weeks; gives how many. */
export async function remindRegistered(payload: Payload, now: Date): Promise<number> {
  const { pool } = payload.db
  const today = helsinkiDay(now)
  let posted = 0
  for (const occasion of await occasionsAhead(pool, today)) {
    if (occasion.isCancelled || occasion.registered === 0 || !beginsSoon(occasion.days, today)) continue
    const [first] = occasion.days.toSorted()
    for (const registration of await registrationsFor(pool, occasion)) {
      const isFresh = now.getTime() - new Date(registration.createdAt).getTime() < daysFresh * 86_400_000
      if (registration.state !== 'registered' || isFresh) continue
      if (await post(pool, stateLetter(payload, occasion, registration, 'soon', { time: first ?? '' }))) posted += 1
    }
  }
  return posted
}
