import { helsinkiDay, movingUp, stateOfNext } from '@kotipesa/domain'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { secretHash } from '../links/secret'
import { post } from '../mail/post'
import { queriesIn } from '../saving/transaction'
import { changeLetter, stateLetter } from './letters'
import { registrationSecret } from './link'
import { occasionById, type Occasion } from './occasion'
import { lockOccasion, registrationsFor } from './stored'
import { toldOf } from './told'

type Fields = Readonly<Record<string, unknown>>

function subjectOf({ training, event }: Fields): Pick<Occasion, 'of' | 'id'> | null {
  const [trainingId, eventId] = [idOf(training), idOf(event)]
  if (trainingId !== null) return { of: 'training', id: trainingId }
  return eventId === null ? null : { of: 'event', id: eventId }
}

/** Whether it is worth a place: it is not cancelled, and some day of it is to come. */
function isAhead({ isCancelled, days }: Occasion): boolean {
  const today = helsinkiDay(new Date())
  return !isCancelled && days.some((day) => day >= today)
}

/** Whoever registers gets a place, or stands on the waiting list; of two at once for the last place one waits. */
export const giveState: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const record: Fields = { ...originalDoc, ...data }
  const subject = subjectOf(record)
  const isBack = operation === 'update' && (originalDoc as Fields).state === 'cancelled' && record.state !== 'cancelled'
  if (subject === null || record.state === 'cancelled' || (operation === 'update' && !isBack)) return data
  const database = queriesIn(req)
  await lockOccasion(database, subject)
  const occasion = await occasionById(database, subject.id)
  return { ...data, state: stateOfNext(occasion?.capacity ?? null, await registrationsFor(database, subject)) }
}

/** Gives free places to those who wait for them, and tells them. */
async function fillPlaces(req: PayloadRequest, subject: Pick<Occasion, 'of' | 'id'>): Promise<void> {
  const database = queriesIn(req)
  await lockOccasion(database, subject)
  const occasion = await occasionById(database, subject.id)
  if (occasion === null || !isAhead(occasion)) return
  const registrations = await registrationsFor(database, subject)
  const up = movingUp(occasion.capacity, registrations)
  for (const registration of registrations.filter(({ id }) => up.includes(id))) {
    await database.query(`UPDATE registrations SET state = 'registered', updated_at = now() WHERE id = $1::uuid`, [
      registration.id,
    ])
    const moved = { ...registration, state: 'registered' } as const
    await post(database, stateLetter(req.payload, occasion, moved, 'movedUp', new Date().toISOString()))
  }
}

const reasons = { registered: 'registered', waiting: 'waiting', cancelled: 'cancelled' } as const

/** After a registration was made or changed: its link, the message about its state, and the places of those who wait. */
export const followRegistration: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const record = doc as Fields
  const subject = subjectOf(record)
  if (subject === null) return doc
  const { payload } = req
  const database = queriesIn(req)
  const id = String(record.id)
  if (operation === 'create') {
    const hash = secretHash(payload, registrationSecret(payload, id))
    await database.query('UPDATE registrations SET key_hash = $2 WHERE id = $1::uuid', [id, hash])
  }
  const isNews = operation === 'create' || record.state !== (previousDoc as Fields).state
  const occasion = isNews && !record.deletedAt ? await occasionById(database, subject.id) : null
  const registration = (await registrationsFor(database, subject)).find((each) => each.id === id)
  if (occasion !== null && registration !== undefined && isAhead(occasion)) {
    const reason = reasons[registration.state]
    await post(database, stateLetter(payload, occasion, registration, reason, String(record.updatedAt)))
  }
  await fillPlaces(req, subject)
  return doc
}

/** After a training or an event was changed: those who have registered are told, and new places given out. */
export const followOccasion: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, collection, req }) => {
  if (operation !== 'update') return doc
  const [before, after] = [previousDoc as Fields, doc as Fields]
  const subject = { of: collection.slug === 'events' ? 'event' : 'training', id: String(after.id) } as const
  const dropped = toldOf(before, after)
  const database = queriesIn(req)
  if (dropped !== null) {
    await database.query(`UPDATE ${subject.of}s SET schedule_version = schedule_version + 1 WHERE id = $1::uuid`, [
      subject.id,
    ])
    const occasion = await occasionById(database, subject.id)
    const registrations = await registrationsFor(database, subject)
    for (const registration of registrations.filter(({ state }) => state !== 'cancelled')) {
      if (occasion !== null) await post(database, changeLetter(req.payload, occasion, registration, dropped))
    }
  }
  if (before.capacity !== after.capacity || dropped !== null) await fillPlaces(req, subject)
  return doc
}
