import { can, isRegionCode } from '@kotipesa/domain'
import { NotFound, type CollectionSlug, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { actorOf, idOf } from '../access/actor'
import { asPortal, asRequester } from '../access/gateway'
import { idsAt } from '../access/references'
import { Refusal } from '../access/refusal'
import { note } from '../audit/note'
import { declinedBy } from '../mail/choices'
import { storedFields } from '../processing/stored-fields'
import { attendedBy } from '../registrations/attendance'
import { isUuid } from '../requests/kinds'
import { say } from '../text'
import { messagesOf } from './messages-of'
import { accountOf, actsOn, mentionsOf, trashedOf } from './everything-else'
import type { LoggedAct, Mention, OwnAccount, TrashedRecord } from './everything-else'
import type { SentMessage } from './person-overview'

type Fields = Readonly<Record<string, unknown>>

/** A record that is of the person, as whoever asks may read it. */
export interface OwnRecord {
  readonly collection: string
  readonly record: Fields
}

/** A record that names the person in a field, and says more of other things. */
export interface NamingRecord {
  readonly collection: string
  readonly id: string
  /** The field in which the person is named. */
  readonly field: string
  /** What the record is called; `null` of a record that is of somebody else. */
  readonly title: string | null
}

/** Everything that the portal has about a person, as far as whoever asks may read it. */
export interface Everything {
  readonly person: Fields
  readonly records: readonly OwnRecord[]
  readonly namedIn: readonly NamingRecord[]
  /** The sessions at which the person was noted, by the registration. */
  readonly attended: Readonly<Record<string, readonly string[]>>
  readonly messages: readonly SentMessage[]
  /** The messages that the person does not want. */
  readonly declined: readonly string[]
  readonly inTrash: readonly TrashedRecord[]
  /** Texts of other records that hold the person's name. */
  readonly mentionedIn: readonly Mention[]
  readonly account: OwnAccount | null
  /** The latest acts on what is of the person, and of the person's account. */
  readonly acts: readonly LoggedAct[]
}

/** What of a person leads further: a field that names such a record names the person. */
const ofPeople = ['people', 'memberships', 'trainers'] as const
type OfPeople = (typeof ofPeople)[number]

/** The collections whose records are people or of people: another one's is not told. */
const aboutPeople: readonly string[] = [...ofPeople, 'users', 'registrations']

interface Way {
  readonly collection: CollectionSlug
  readonly path: string
  readonly to: OfPeople
  /** Whether the record is of the person whom the field names. */
  readonly isOwn: boolean
  readonly isOfPeople: boolean
  readonly title: string
}

/** The fields of all collections that name a person, from the configuration: a new one enters by itself. */
function waysIn(req: PayloadRequest): readonly Way[] {
  return Object.values(req.payload.collections).flatMap(({ config }) =>
    storedFields(config.fields).flatMap(({ path, field }) => {
      if (field.type !== 'relationship' || typeof field.relationTo !== 'string') return []
      const to = ofPeople.find((slug) => slug === field.relationTo)
      if (to === undefined) return []
      const isOfPeople = config.custom?.rows === 'person'
      const isOwn = isOfPeople && (field.name === 'person' || field.required === true)
      return [{ collection: config.slug, path, to, isOwn, isOfPeople, title: config.admin.useAsTitle ?? 'id' }]
    }),
  )
}

/** The records that match, read as the requester: who is in charge nobody may ask for, and yet may read. */
async function found(req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<readonly Fields[]> {
  const access = await req.payload.collections[collection].config.access.read({ req })
  if (access === false) return []
  const ids = await asPortal(req).ids(collection, where)
  return ids.length === 0 ? [] : asRequester(req).records(collection, { id: { in: [...ids] } })
}

/** A record without whom else it names. */
function withoutOthers(req: PayloadRequest, { collection, record }: OwnRecord, own: ReadonlySet<string>): OwnRecord {
  const { config } = req.payload.collections[collection as CollectionSlug]
  const others = storedFields(config.fields).flatMap(({ path, field }) => {
    if (field.type !== 'relationship' || ![field.relationTo].flat().some((slug) => aboutPeople.includes(slug)))
      return []
    const id = idOf(record[path])
    return id === null || own.has(id) ? [] : [path]
  })
  return { collection, record: Object.fromEntries(Object.entries(record).filter(([name]) => !others.includes(name))) }
}

/** What is registered with the person's own address, which is how a registration says whose it is. */
async function registrationsOf(req: PayloadRequest, person: Fields): Promise<readonly OwnRecord[]> {
  const { email } = person
  if (typeof email !== 'string' || email === '') return []
  const where: Where = { and: [{ region: { equals: idOf(person.region) } }, { email: { equals: email } }] }
  const records = await found(req, 'registrations', where)
  return records.map((record) => ({ collection: 'registrations', record }))
}

/** Everything about a person whom the requester may read. */
export async function everythingOf(req: PayloadRequest, person: Fields): Promise<Everything> {
  const id = String(person.id)
  const { pool } = req.payload.db
  const own = new Map<string, OwnRecord>()
  const namedIn = new Map<string, NamingRecord>()
  const known: Record<OfPeople, readonly string[]> = { people: [id], memberships: [], trainers: [] }
  const ways = waysIn(req)
  for (const to of ofPeople) {
    if (known[to].length === 0) continue
    for (const way of ways.filter((each) => each.to === to)) {
      for (const record of await found(req, way.collection, { [way.path]: { in: [...known[to]] } })) {
        // What the requester does not see of a record does not name the person for them.
        if (!idsAt(record, way.path).some((named) => known[to].includes(named))) continue
        const key = `${way.collection} ${String(record.id)}`
        if (way.isOwn) own.set(key, { collection: way.collection, record })
        else
          namedIn.set(`${key} ${way.path}`, {
            collection: way.collection,
            id: String(record.id),
            field: way.path,
            title: way.isOfPeople ? null : String(record[way.title] ?? ''),
          })
      }
    }
    for (const slug of ['memberships', 'trainers'] as const) {
      known[slug] = [...own.values()].filter((each) => each.collection === slug).map(({ record }) => String(record.id))
    }
  }
  const registrations = await registrationsOf(req, person)
  const ids = new Set([...known.people, ...known.memberships, ...known.trainers])
  const attended: Record<string, readonly string[]> = {}
  for (const { record } of registrations) attended[String(record.id)] = await attendedBy(pool, String(record.id))
  const inTrash = await trashedOf(req, person)
  const records = [...own.values(), ...registrations, ...inTrash]
  return {
    person,
    records: [...own.values(), ...registrations].map((each) => withoutOthers(req, each, ids)),
    namedIn: [...namedIn.values()],
    attended,
    messages: await messagesOf(pool, id),
    declined: await declinedBy(pool, id),
    inTrash: inTrash.map((each) => withoutOthers(req, each, ids)),
    mentionedIn: await mentionsOf(req, person),
    account: await accountOf(req, person),
    acts: await actsOn(req, person, [id, ...records.map(({ record }) => String(record.id))]),
  }
}

/** The person of an address, for whoever may change the people of the region; `null` for everybody else. */
export async function personToTakeOut(req: PayloadRequest, id: string): Promise<Fields | null> {
  const person =
    isUuid(id) && req.user
      ? await asRequester(req)
          .record('people', id)
          .catch(() => null)
      : null
  const region = idOf(person?.region)
  if (person === null || person.deletedAt || region === null || !isRegionCode(region)) return null
  return can(actorOf(req.user), 'update', { kind: 'person', region }) ? person : null
}

/** Notes that all about a person was taken out. */
export function noteTakenOut(req: PayloadRequest, person: Fields): Promise<void> {
  return note(req, { act: 'export', collection: 'people', record: String(person.id), region: idOf(person.region) })
}

/** `GET /api/people/:id/everything`: all about a person as JSON, for whoever may change the people of the region. */
export const everythingEndpoint: Endpoint = {
  path: '/:id/everything',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Refusal(say(req, 'problems.notFound'), 403)
    const person = await personToTakeOut(req, String(req.routeParams?.id))
    if (person === null) throw new NotFound(req.t)
    const everything = await everythingOf(req, person)
    await noteTakenOut(req, person)
    return Response.json(everything, {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename="${String(person.id)}.json"`,
      },
    })
  },
}
