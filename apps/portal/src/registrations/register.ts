import { helsinkiDay, isOpen } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { registerByPage } from '../access/gateway'
import { instantOf } from '../fields'
import { post } from '../mail/post'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { stateLetter } from './letters'
import { occasionById, type Occasion } from './occasion'
import { lockOccasion, registrationsFor } from './stored'

/** What somebody has written on a public page. */
export interface Entry {
  readonly name: string
  readonly email: string
  readonly unit: string
  readonly group: string
  readonly sector: string
  readonly note: string
}

/** Whoever sends the form again within this time has sent it twice, and has got the message. */
const againAfter = 10 * 60_000

/** The answers of a form as a registration has them: a sector is of partners alone. */
export function registrationOf({ name, unit, group, sector, note }: Omit<Entry, 'email'>) {
  return { name, unit, group, sector: group === 'partner' && sector !== '' ? sector : null, note }
}

/**
 * Registers somebody, or sends the link once more to whoever is registered with the address already: what the page answers
 * is the same.
 *
 * @param of what it is for: `isPublic` also where somebody is invited by a link
 * @returns false when it takes no registrations any more
 * @throws ValidationError when something in the form is wrong
 */
export async function register(
  req: PayloadRequest,
  { of, id, isPublic }: Pick<Occasion, 'of' | 'id' | 'isPublic'>,
  entry: Entry,
  language: string,
): Promise<boolean> {
  return inOneTransaction(req, async () => {
    const database = queriesIn(req)
    await lockOccasion(database, { of, id })
    const occasion = await occasionById(database, id)
    const now = new Date()
    if (occasion === null || !isOpen({ ...occasion, isPublic }, helsinkiDay(now))) return false
    const email = entry.email.trim().toLowerCase()
    const before = (await registrationsFor(database, occasion)).find(
      (each) => each.email === email && each.state !== 'cancelled',
    )
    if (before !== undefined) {
      if (now.getTime() - new Date(before.createdAt).getTime() > againAfter) {
        await post(database, stateLetter(req.payload, occasion, before, 'again', { time: helsinkiDay(now) }))
      }
      return true
    }
    await registerByPage(req, {
      region: occasion.region,
      [of]: id,
      ...registrationOf(entry),
      email,
      language,
      state: 'registered',
      consentGivenOn: instantOf(helsinkiDay(now)),
    })
    return true
  })
}
