import { helsinkiDay, movingUp, stateOfNext, type RegistrationStateId } from '@kotipesa/domain'
import {
  createLocalReq,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { idOf } from '../access/actor'
import { asPortal } from '../access/gateway'
import { secretHash } from '../links/secret'
import { post } from '../mail/post'
import { hourly } from '../regular/hourly'
import { isUuid } from '../requests/kinds'
import { tellTrainers } from '../trainers/tell-trainers'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { changeLetter, stateLetter } from './letters'
import { registrationSecret } from './link'
import { occasionById, occasionsAhead, type Occasion } from './occasion'
import { lockOccasion, lockOccasionsOf, registrationById, registrationsFor } from './stored'
import { toldOf } from './told'

type Fields = Readonly<Record<string, unknown>>

function subjectOf({ training, event }: Fields): Pick<Occasion, 'of' | 'id'> | null {
  const [trainingId, eventId] = [idOf(training), idOf(event)]
  if (trainingId !== null) return { of: 'training', id: trainingId }
  return eventId === null ? null : { of: 'event', id: eventId }
}

/** Whether it is worth a seat: it is not cancelled, and some day of it is to come. */
function isAhead({ isCancelled, days }: Occasion): boolean {
  const today = helsinkiDay(new Date())
  return !isCancelled && days.some((day) => day >= today)
}

/** How a registration stands; one in the trash is as good as cancelled. */
function standingOf({ state, deletedAt }: Fields): RegistrationStateId {
  return deletedAt ? 'cancelled' : (state as RegistrationStateId)
}

/** Locks what a registration is for before the registration itself. */
export const lockFirst: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { id, where } = args as { readonly id?: unknown; readonly where?: Where }
  const all = id === undefined && where ? await asPortal(req).ids('registrations', where) : [id]
  await lockOccasionsOf(queriesIn(req), all.filter(isUuid))
  return args
}

/**
 * Whoever registers gets a seat, or stands on the waiting list; of two at once for the last seat one waits. Whoever comes
 * back, from having cancelled or from the trash, comes anew.
 */
export const giveState: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const record: Fields = { ...originalDoc, ...data }
  const subject = subjectOf(record)
  const wasOut = operation === 'create' || standingOf(originalDoc as Fields) === 'cancelled'
  if (subject === null || !wasOut || standingOf(record) === 'cancelled') return data
  const database = queriesIn(req)
  await lockOccasion(database, subject)
  const occasion = await occasionById(database, subject.id)
  return { ...data, state: stateOfNext(occasion?.capacity ?? null, await registrationsFor(database, subject)) }
}

/** Gives free seats to those who wait for them, and tells them; gives how many. */
async function fillSeats(req: PayloadRequest, subject: Pick<Occasion, 'of' | 'id'>): Promise<number> {
  const database = queriesIn(req)
  await lockOccasion(database, subject)
  const occasion = await occasionById(database, subject.id)
  if (occasion === null || !isAhead(occasion)) return 0
  const registrations = await registrationsFor(database, subject)
  const up = movingUp(occasion.capacity, registrations)
  for (const registration of registrations.filter(({ id }) => up.includes(id))) {
    await database.query(`UPDATE registrations SET state = 'registered', updated_at = now() WHERE id = $1::uuid`, [
      registration.id,
    ])
    const moved = { ...registration, state: 'registered' } as const
    const news = { time: new Date().toISOString(), method: 'REQUEST' } as const
    await post(database, stateLetter(req.payload, occasion, moved, 'movedUp', news))
  }
  return up.length
}

/** Gives out what seats came free in whatever way, an import for one; gives how many. */
export async function fillAllSeats(payload: Payload, now: Date): Promise<number> {
  let moved = 0
  for (const occasion of await occasionsAhead(payload.db.pool, helsinkiDay(now))) {
    if (occasion.waiting === 0) continue
    const req = await createLocalReq({}, payload)
    moved += await inOneTransaction(req, () => fillSeats(req, occasion))
  }
  return moved
}

/** Looks regularly whether somebody waits although there is a seat. */
export function keepFilling(payload: Payload): void {
  hourly(payload, 'Waiting lists could not be gone through', async () => {
    await fillAllSeats(payload, new Date())
  })
}

/** After a registration was made or changed: its link, the message about its state, and the seats of those who wait. */
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
  const [now, before] = [standingOf(record), operation === 'create' ? 'cancelled' : standingOf(previousDoc as Fields)]
  const occasion = now === before ? null : await occasionById(database, subject.id)
  const registration = occasion === null ? null : await registrationById(database, id)
  if (occasion !== null && registration !== null && isAhead(occasion)) {
    const left = before === 'registered' ? 'CANCEL' : null
    const method = now === 'registered' ? 'REQUEST' : left
    const news = { time: String(record.updatedAt), method, hasLink: !record.deletedAt } as const
    await post(database, stateLetter(payload, occasion, registration, now, news))
  }
  await fillSeats(req, subject)
  return doc
}

/** After a training or an event was changed: who has registered or holds it is told, and new seats given out. */
export const followOccasion: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, collection, req }) => {
  if (operation !== 'update') return doc
  const [before, after] = [previousDoc as Fields, doc as Fields]
  const subject = { of: collection.slug === 'events' ? 'event' : 'training', id: String(after.id) } as const
  const change = toldOf(before, after)
  const database = queriesIn(req)
  if (change !== null) {
    await database.query(`UPDATE ${subject.of}s SET schedule_version = schedule_version + 1 WHERE id = $1::uuid`, [
      subject.id,
    ])
    const occasion = await occasionById(database, subject.id)
    const registrations = await registrationsFor(database, subject)
    for (const registration of registrations.filter(({ state }) => state !== 'cancelled')) {
      if (occasion !== null) await post(database, changeLetter(req.payload, occasion, registration, change))
    }
    if (occasion?.of === 'training') await tellTrainers(req.payload, database, occasion, change)
  }
  if (before.capacity !== after.capacity || change !== null) await fillSeats(req, subject)
  return doc
}
