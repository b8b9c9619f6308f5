import type { Actor, NationalRoleId, RegionRoleId } from '@kotipesa/domain'
import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug, Where } from 'payload'
import { forPortal, forRequester } from '../database/row-rules/scope'
import { actorOf } from './actor'

/**
 * The one place from which the portal's own code reads records. Payload's local calls ignore permissions unless told
 * otherwise; here the reader has to say on whose behalf.
 */
interface Reader {
  /** The records with these ids, as far as they may be read, with their region. */
  byIds(collection: CollectionSlug, ids: readonly string[]): Promise<readonly { id: string; region: unknown }[]>
  /** What those of the records with these ids that may be read are called, by id: the field named `title`. */
  titles(
    collection: CollectionSlug,
    ids: readonly string[],
    title: string,
  ): Promise<readonly (readonly [id: string, title: string])[]>
  /** How many records match, as far as they may be read. */
  count(collection: CollectionSlug, where: Where): Promise<number>
  /** Moves the records to the trash, all or none, and gives them. */
  trash(collection: CollectionSlug, target: Target): Promise<Outcome>
  /** Removes records from the trash for good, all or none, and gives them. */
  erase(collection: CollectionSlug, target: Target): Promise<Outcome>
  /** The records that match, as far as they may be read, with ids for what they refer to. */
  records(
    collection: CollectionSlug,
    where: Where,
    order?: { readonly sort: string; readonly limit: number },
  ): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** Makes a record and gives its id. */
  create(collection: CollectionSlug, data: Readonly<Record<string, unknown>>): Promise<string>
  /** Changes fields of a record. */
  change(collection: CollectionSlug, id: string, data: Readonly<Record<string, unknown>>): Promise<void>
  /** What a record has said, the latest first, as far as it may be read. */
  versions(collection: CollectionSlug, id: string, most: number): Promise<readonly StoredVersion[]>
  /** A record as it may be read, in the trash as well; `null` when there is none to be read. */
  record(collection: CollectionSlug, id: string): Promise<Readonly<Record<string, unknown>> | null>
}

/** A version of a record: its own id, and the record as it was. */
interface StoredVersion {
  readonly id: string
  readonly record: Readonly<Record<string, unknown>>
}

/** One record by its id, or those that match. */
export type Target = { readonly id: string } | { readonly where: Where }

/** The record by id, or the records that matched and what kept others. */
export type Outcome =
  { readonly doc: unknown } | { readonly docs: readonly unknown[]; readonly errors: readonly unknown[] }

/** What only the portal itself does. */
interface Keeper extends Reader {
  /** One text of a record as it is stored; `null` when there is no such record or text. */
  text(collection: CollectionSlug, id: string | null, field: string): Promise<string | null>
  /** The ids of the records that match. */
  ids(collection: CollectionSlug, where: Where): Promise<readonly string[]>
  /** Saves matching records as they are, so that their titles follow a changed name. */
  renewTitles(collection: CollectionSlug, where: Where): Promise<void>
}

/** Makes every call of a reader in the same way. */
function always(reader: Keeper, way: <Result>(work: () => Result) => Result): Keeper {
  const calls = Object.entries(reader) as [string, (...given: unknown[]) => unknown][]
  return Object.fromEntries(
    calls.map(([name, call]) => [name, (...given: unknown[]) => way(() => call(...given))]),
  ) as unknown as Keeper
}

function reader(req: PayloadRequest, overrideAccess: boolean): Keeper {
  return {
    async byIds(collection, ids) {
      const { docs } = await req.payload.find({
        collection,
        where: { id: { in: [...ids] } },
        select: { region: true } as Record<string, true>,
        depth: 0,
        pagination: false,
        overrideAccess,
        req,
      })
      return docs.map((doc) => ({ id: String(doc.id), region: (doc as { region?: unknown }).region }))
    },
    async titles(collection, ids, title) {
      const { docs } = await req.payload.find({
        collection,
        where: { id: { in: [...ids] } },
        select: { [title]: true } as Record<string, true>,
        depth: 0,
        pagination: false,
        overrideAccess,
        req,
      })
      return docs.map((doc) => [
        String(doc.id),
        String((doc as unknown as Readonly<Record<string, unknown>>)[title] ?? ''),
      ])
    },
    async count(collection, where) {
      const { totalDocs } = await req.payload.count({ collection, where, overrideAccess, req })
      return totalDocs
    },
    async trash(collection, target) {
      const data = { deletedAt: new Date().toISOString() }
      const shared = { collection, data, depth: 0, overrideAccess, req }
      if ('id' in target) return { doc: await req.payload.update({ ...shared, id: target.id }) }
      return req.payload.update({ ...shared, where: target.where })
    },
    async erase(collection, target) {
      const shared = { collection, depth: 0, trash: true, overrideAccess, req }
      if ('id' in target) return { doc: await req.payload.delete({ ...shared, id: target.id }) }
      return req.payload.delete({ ...shared, where: target.where })
    },
    async record(collection, id) {
      const options = { depth: 0, disableErrors: true, trash: true } as const
      const record: unknown = await req.payload.findByID({ collection, id, ...options, overrideAccess, req })
      return record as Readonly<Record<string, unknown>> | null
    },
    async records(collection, where, order) {
      const found = { collection, where, depth: 0, pagination: false, overrideAccess, req, ...order }
      const { docs } = await req.payload.find(found)
      return docs as unknown as readonly Readonly<Record<string, unknown>>[]
    },
    async versions(collection, id, most) {
      const found = { collection, where: { parent: { equals: id } }, sort: '-updatedAt', limit: most, depth: 0 }
      const { docs } = await req.payload.findVersions({ ...found, overrideAccess, req })
      return docs.map((doc) => ({ id: String(doc.id), record: { ...doc.version } }))
    },
    async create(collection, data) {
      const made = { collection, data: { ...data }, depth: 0, overrideAccess, req } as Parameters<
        typeof req.payload.create
      >[0]
      return String((await req.payload.create(made)).id)
    },
    async change(collection, id, data) {
      await req.payload.update({ collection, id, data: { ...data }, depth: 0, overrideAccess, req })
    },
    async text(collection, id, field) {
      if (id === null) return null
      const record = await req.payload.db.findOne<{ id: string } & Record<string, unknown>>({
        collection,
        where: { id: { equals: id } },
        req,
      })
      const value = record?.[field]
      return typeof value === 'string' ? value : null
    },
    async ids(collection, where) {
      const found = { collection, where, select: {}, depth: 0, pagination: false, trash: true, overrideAccess, req }
      return (await req.payload.find(found)).docs.map(({ id }) => String(id))
    },
    async renewTitles(collection, where) {
      await req.payload.update({ collection, where, data: {}, depth: 0, overrideAccess, req })
    },
  }
}

/** Reads with the permissions of whoever makes the request. */
export function asRequester(req: PayloadRequest): Reader {
  return always(reader(req, false), forRequester)
}

/** Reads everything, to keep the records whole; what it gives must never reach the requester. */
export function asPortal(req: PayloadRequest): Keeper {
  return always(reader(req, true), forPortal)
}

/** An account as its owner reads it, for whoever has just proved to be its owner. */
export async function accountOfOwner({ payload }: PayloadRequest, id: string): Promise<object> {
  const user = { ...(await payload.findByID({ collection: 'users', id, depth: 0 })), collection: 'users' as const }
  const readable = await payload.findByID({ collection: 'users', id, overrideAccess: false, user })
  return { ...readable, collection: 'users' }
}

/** A report of a team as it is stored, for whoever holds the team's link; `null` when there is none. */
export async function reportByLink(req: PayloadRequest, id: string): Promise<Readonly<Record<string, unknown>> | null> {
  return asPortal(req).record('team-reports', id)
}

/** The last eight reports of a team, newest first, for whoever holds the team's link. */
export async function reportsByLink(
  { payload }: PayloadRequest,
  team: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const where: Where = { team: { equals: team } }
  const found = await payload.find({ collection: 'team-reports', where, sort: '-reportedOn', depth: 0, limit: 8 })
  return found.docs as unknown as readonly Readonly<Record<string, unknown>>[]
}

/** Stores the report of a team, or its correction, for whoever holds the team's link; gives its id. */
export async function saveReportByLink(
  req: PayloadRequest,
  id: string | null,
  data: Readonly<Record<string, unknown>>,
): Promise<string> {
  const shared = { collection: 'team-reports', data: data as never, depth: 0, overrideAccess: true, req } as const
  const saved = await forPortal(() =>
    id === null ? req.payload.create(shared) : req.payload.update({ ...shared, id }),
  )
  return String((saved as { id: unknown }).id)
}

/** Stores the registration of whoever registers on a public page. */
export async function registerByPage(req: PayloadRequest, data: Readonly<Record<string, unknown>>): Promise<void> {
  await asPortal(req).create('registrations', data)
}

/** Changes a registration for whoever holds its link. */
export async function changeRegistrationByLink(
  req: PayloadRequest,
  id: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  await asPortal(req).change('registrations', id, data)
}

/** Makes the first administrator's account, for whoever has just proved to hold the link to it: nobody can sign in. */
export async function createFirstAdministrator(
  req: PayloadRequest,
  entry: Pick<RequiredDataFromCollectionSlug<'users'>, 'email' | 'name' | 'password' | 'language'>,
): Promise<void> {
  const data = { ...entry, nationalRole: 'administrator' as const, regions: [] }
  await req.payload.create({ collection: 'users', data, depth: 0, overrideAccess: true, req })
}

/** Makes the account of somebody who was let in to one region, for whoever has just proved to hold the link to it. */
export async function createInvited(
  req: PayloadRequest,
  entry: Pick<RequiredDataFromCollectionSlug<'users'>, 'email' | 'name' | 'password' | 'language'>,
  given: {
    readonly region: string
    readonly role: RegionRoleId
    readonly validUntil: string | null
    readonly standsInFor: string | null
  },
): Promise<void> {
  const data = { ...entry, regions: [{ ...given, isLeadUser: false }] }
  await req.payload.create({ collection: 'users', data, depth: 0, overrideAccess: true, req })
}

/** Sets the password of an account for whoever has just proved to hold the link to it; the rules of passwords hold. */
export async function setForgottenPassword(req: PayloadRequest, id: string, password: string): Promise<void> {
  await req.payload.update({ collection: 'users', id, data: { password }, depth: 0, overrideAccess: true, req })
}

/** What an account may do by what a provider tells of its groups. */
interface RolesFromProvider {
  readonly nationalRole: NationalRoleId | null
  readonly regions: readonly { readonly region: string; readonly role: RegionRoleId; readonly isLeadUser: boolean }[]
}

/** Makes the account of somebody whom the organisation's provider has just vouched for; gives its id. */
export async function createFromProvider(
  req: PayloadRequest,
  entry: Pick<RequiredDataFromCollectionSlug<'users'>, 'email' | 'name' | 'password' | 'language'>,
  { nationalRole, regions }: RolesFromProvider,
): Promise<string> {
  const data = { ...entry, nationalRole, regions: [...regions] }
  return String((await req.payload.create({ collection: 'users', data, depth: 0, overrideAccess: true, req })).id)
}

/**
 * Gives an account the roles that a provider tells of.
 *
 * @param change what the account is to have, by what it has; `null` when it has that already
 * @returns whether anything was changed
 */
export async function setRolesFromProvider(
  req: PayloadRequest,
  id: string,
  change: (now: Readonly<Record<string, unknown>>) => RolesFromProvider | null,
): Promise<boolean> {
  const now = await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req })
  const wanted = change({ ...now })
  if (wanted === null) return false
  const data = { nationalRole: wanted.nationalRole, regions: [...wanted.regions] }
  await req.payload.update({ collection: 'users', id, data, depth: 0, overrideAccess: true, req })
  return true
}

/** What an account may do today; `null` when it is gone. */
export async function actorById({ payload }: Pick<PayloadRequest, 'payload'>, id: string): Promise<Actor | null> {
  const account = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
  return account === null ? null : actorOf({ ...account, collection: 'users' })
}
