import { addDays, can, helsinkiDay, isActiveOn, isRecordDay, isRegionCode, type RegionCode } from '@kotipesa/domain'
import { NotFound, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { actorOf, idOf } from '../access/actor'
import { actorById, asPortal, asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { isWithheldName } from '../collections/person/withheld-name'
import { mayKeepCalendars } from '../feeds/may-keep'
import { dayOf, instantOf } from '../fields'
import { rowsOf } from '../fields/rows-of'
import { inOneTransaction } from '../saving/in-one-transaction'
import { say, type TextPath } from '../text'
import { handOverSessions, type TrainerRow } from './hand-over-sessions'
import type { HandedOver, Handover, OpenThing, Successor } from './open-thing'
import { openThingsOf, trainersOf, trainingsAhead } from './open-things'

type Fields = Readonly<Record<string, unknown>>

function refuse(req: PayloadRequest, status: 400 | 403 | 409 | 422, reason: TextPath): never {
  throw new Refusal(say(req, reason), status)
}

/** The person of the address, for whoever may change the people of the region. */
async function personOf(req: PayloadRequest): Promise<{ readonly person: Fields; readonly region: RegionCode }> {
  const person = await asRequester(req).record('people', String(req.routeParams?.id))
  if (person === null || person.deletedAt) throw new NotFound(req.t)
  const region = idOf(person.region)
  if (region === null || !isRegionCode(region)) throw new NotFound(req.t)
  const mayChange = can(actorOf(req.user), 'update', { kind: 'person', region })
  return mayChange ? { person, region } : refuse(req, 403, 'problems.mayNotInRegion')
}

function dayIn(req: PayloadRequest, given: unknown): string {
  const day = typeof given === 'string' ? dayOf(given) : null
  return day !== null && isRecordDay(day) && isRecordDay(addDays(day, 1)) ? day : refuse(req, 400, 'problems.day')
}

async function mayTakeCalendars(req: PayloadRequest, person: Fields, region: RegionCode): Promise<boolean> {
  const account = idOf(person.account)
  return account !== null && mayKeepCalendars(await actorById(req, account), region)
}

/** The entry in the trainer bank with which somebody holds trainings on a day; `null` without any. */
async function trainerOn(req: PayloadRequest, person: string, day: string): Promise<string | null> {
  const found = (await trainersOf(req, person)).find(({ validFrom, validUntil }) =>
    isActiveOn({ validFrom: dayOf(validFrom) ?? '', validUntil: dayOf(validUntil) }, day),
  )
  return found === undefined ? null : String(found.id)
}

async function successorsOf(
  req: PayloadRequest,
  region: RegionCode,
  own: string,
  day: string,
): Promise<readonly Successor[]> {
  const requester = asRequester(req)
  const inRegion = { region: { equals: region } }
  const people = await requester.records('people', inRegion)
  const trainers = await requester.records('trainers', inRegion)
  const active = trainers.filter(({ validFrom, validUntil }) =>
    isActiveOn({ validFrom: dayOf(validFrom) ?? '', validUntil: dayOf(validUntil) }, day),
  )
  const trainerPeople = new Set(active.map(({ person }) => idOf(person)))
  return people
    .filter(({ id, name }) => id !== own && !isWithheldName(name))
    .map(({ id, name, account }) => ({
      id: String(id),
      name: String(name),
      isTrainer: trainerPeople.has(String(id)),
      hasAccount: idOf(account) !== null,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fi'))
}

async function handoverOf(req: PayloadRequest, person: Fields, region: RegionCode, lastDay: string): Promise<Handover> {
  const id = String(person.id)
  const trainers = (await trainersOf(req, id)).map((trainer) => String(trainer.id))
  return {
    person: { id, name: String(person.name) },
    lastDay,
    things: await openThingsOf(req, person, lastDay),
    elsewhere: (await trainingsAhead(req, trainers, lastDay)).elsewhere,
    successors: await successorsOf(req, region, id, addDays(lastDay, 1)),
  }
}

/** `GET /api/people/:id/handover?lastDay=`: what is open, and who may go on. */
const show: PayloadHandler = async (req) => {
  const { person, region } = await personOf(req)
  const lastDay = dayIn(req, req.query.lastDay ?? helsinkiDay(new Date()))
  const headers = { 'Cache-Control': 'no-store' }
  return Response.json(await handoverOf(req, person, region, lastDay), { headers })
}

interface Act {
  readonly req: PayloadRequest
  readonly from: Fields
  readonly to: Fields
  readonly region: RegionCode
  readonly lastDay: string
}

/** The days of a training to come go from one entry of the trainer bank to another. */
async function giveSessions({ req, from, to, lastDay }: Act, thing: OpenThing, version: Fields): Promise<void> {
  const successor = await trainerOn(req, String(to.id), addDays(lastDay, 1))
  if (successor === null) refuse(req, 422, 'handover.noTrainer')
  const training = await asRequester(req).record('trainings', thing.id)
  const own = (await trainersOf(req, String(from.id))).map(({ id }) => String(id))
  const sessions = rowsOf(training?.sessions).map((row) => ({
    row,
    day: dayOf(row.date) ?? '',
    heldBy: (Array.isArray(row.heldBy) ? row.heldBy : []).flatMap((each) => idOf(each) ?? []),
  }))
  let held = {
    trainers: rowsOf(training?.trainers).map((row) => ({ ...row, trainer: idOf(row.trainer) ?? '' }) as TrainerRow),
    sessions,
  }
  for (const trainer of own) held = { ...held, ...handOverSessions(held, trainer, successor, lastDay) } as typeof held
  await asRequester(req).change('trainings', thing.id, {
    trainers: held.trainers,
    sessions: held.sessions.map(({ row, heldBy }) => ({ ...row, heldBy })),
    ...version,
  })
}

/** A post ends with one and begins with the other; who belongs to the same already becomes it. */
async function givePost({ req, to, region, lastDay }: Act, thing: OpenThing, version: Fields): Promise<void> {
  const requester = asRequester(req)
  const held = (await requester.record('memberships', thing.id)) ?? {}
  const next = addDays(lastDay, 1)
  const { of, role, isContact } = held
  const places = ['team', 'network', 'group'].map((name) => [name, idOf(held[name])] as const)
  if ((dayOf(held.validFrom) ?? '') >= next) refuse(req, 422, 'handover.notBegun')
  await requester.change('memberships', thing.id, { validUntil: instantOf(next), ...version })
  const own = await requester.records('memberships', { person: { equals: String(to.id) } })
  const same = own.find(
    (each) =>
      each.of === of &&
      places.every(([name, id]) => idOf(each[name]) === id) &&
      isActiveOn({ validFrom: dayOf(each.validFrom) ?? '', validUntil: dayOf(each.validUntil) }, next),
  )
  const post = { isContact: isContact === true, ...(role === 'chair' ? { role } : {}) }
  if (same !== undefined) return requester.change('memberships', String(same.id), post)
  await requester.create('memberships', {
    region,
    person: String(to.id),
    of,
    ...Object.fromEntries(places.filter(([, id]) => id !== null)),
    ...(role === null || role === undefined ? {} : { role }),
    isContact: isContact === true,
    validFrom: instantOf(next),
  })
}

/** A calendar goes on under the account of whoever goes on: an account that may make one. */
async function giveCalendar({ req, to, region }: Act, thing: OpenThing): Promise<void> {
  if (!(await mayTakeCalendars(req, to, region))) refuse(req, 422, 'handover.noAccount')
  await asPortal(req).change('calendar-feeds', thing.id, { madeBy: idOf(to.account) })
}

async function give(act: Act, thing: OpenThing, version: Fields): Promise<void> {
  const { req, to } = act
  switch (thing.kind) {
    case 'in-charge':
      return asRequester(req).change(thing.collection, thing.id, { inCharge: String(to.id), ...version })
    case 'sessions':
      return giveSessions(act, thing, version)
    case 'post':
      return givePost(act, thing, version)
    case 'calendar':
      return giveCalendar(act, thing)
  }
}

type Chosen = Pick<OpenThing, 'kind' | 'collection' | 'id' | 'updatedAt'>

function chosenIn(req: PayloadRequest, given: unknown): readonly Chosen[] {
  const list = Array.isArray(given) && given.length > 0 && given.length <= 1000 ? (given as unknown[]) : null
  const chosen = list?.map((each) => (typeof each === 'object' && each !== null ? (each as Fields) : {}))
  const isRight = chosen?.every((each) =>
    ['kind', 'collection', 'id', 'updatedAt'].every((name) => typeof each[name] === 'string'),
  )
  return chosen !== undefined && isRight === true
    ? (chosen as unknown as readonly Chosen[])
    : refuse(req, 400, 'handover.nothingChosen')
}

/** Gives all that was chosen: what is no longer open, or was changed meanwhile, stops the whole. */
async function giveAll(act: Act, chosen: readonly Chosen[]): Promise<void> {
  const { req } = act
  const open = await openThingsOf(req, act.from, act.lastDay)
  const begun = new Set<string>()
  for (const { kind, collection, id, updatedAt } of chosen) {
    const thing = open.find((each) => each.kind === kind && each.collection === collection && each.id === id)
    if (thing === undefined) refuse(req, 409, 'handover.notOpen')
    // Of a training that goes over twice, as a matter and with its days, the first says from which version.
    await give(act, thing, begun.has(id) ? {} : { updatedAt })
    begun.add(id)
  }
}

/**
 * `POST /api/people/:id/handover` with `{ to, lastDay, things }`, each thing with the version that was shown: all of them
 * are given to another person of the region, or none.
 */
const handOver: PayloadHandler = async (req) => {
  const { person, region } = await personOf(req)
  const { to: given, lastDay: day, things } = (req.data ?? {}) as Fields
  const lastDay = dayIn(req, day)
  const chosen = chosenIn(req, things)
  const to =
    typeof given === 'string'
      ? await asRequester(req)
          .record('people', given)
          .catch(() => null)
      : null
  const isOther = to !== null && !to.deletedAt && to.id !== person.id && idOf(to.region) === region
  if (to === null || !isOther || isWithheldName(to.name)) return refuse(req, 400, 'handover.noSuccessor')
  await inOneTransaction(req, () => giveAll({ req, from: person, to, region, lastDay }, chosen))
  const answer: HandedOver = {
    to: String(to.name),
    from: addDays(lastDay, 1),
    count: chosen.length,
    handover: await handoverOf(req, person, region, lastDay),
  }
  return Response.json(answer)
}

export const handoverEndpoints: readonly Endpoint[] = [
  { path: '/:id/handover', method: 'get', handler: show },
  { path: '/:id/handover', method: 'post', handler: handOver },
]
