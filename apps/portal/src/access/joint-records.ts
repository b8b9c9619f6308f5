import type { RegionCode } from '@kotipesa/domain'
import { getTenantListFilter } from '@payloadcms/plugin-multi-tenant/utilities'
import type { BaseFilter, CollectionConfig, PayloadRequest, Where } from 'payload'
import { queriesIn } from '../saving/transaction'
import { jointRecords, type JointSlug } from './joint-tables'
import { regionAccessTo } from './region-records'
import { regionsOf } from './regions-of'

type Ids = Promise<readonly string[]>

/** Payload asks many times for one page; the user of a request is read once and does not change in it. */
const found = new WeakMap<object, Map<string, Ids>>()

function remembered(user: object, key: string, find: () => Ids): Ids {
  const known = found.get(user) ?? new Map<string, Ids>()
  found.set(user, known)
  const ids = known.get(key) ?? find()
  known.set(key, ids)
  return ids
}

async function idsFor(req: PayloadRequest, slug: JointSlug, regions: readonly RegionCode[]): Ids {
  const database = queriesIn(req)
  const { rows } = await database.query(jointRecords(slug, '$1::text[]'), [regions])
  return rows.map(({ id }) => String(id))
}

/** The ids of what a requester reads besides the records of their own regions: of all these, or of one alone. */
async function jointIds(req: PayloadRequest, slug: JointSlug, only?: readonly unknown[]): Ids {
  const allowed = regionsOf(req.user, 'read', 'joint-record')
  if (!req.user || allowed === 'all' || allowed.length === 0) return []
  const regions = only === undefined ? allowed : allowed.filter((region) => only.includes(region))
  return regions.length === 0
    ? []
    : remembered(req.user, `${slug} ${regions.join(' ')}`, () => idsFor(req, slug, regions))
}

function orJoint(own: Where | boolean, ids: readonly string[]): Where | boolean {
  if (own === true || ids.length === 0) return own
  const isJointOne = { id: { in: [...ids] } }
  return own === false ? isJointOne : { or: [own, isJointOne] }
}

/** Who may do what with records that may be joint: other regions that take part read them, the region that keeps them writes. */
export function jointAccessTo(slug: JointSlug): NonNullable<CollectionConfig['access']> {
  const own = regionAccessTo('region-record')
  return {
    ...own,
    read: async (args) => {
      const mine = (await own.read?.(args)) ?? false
      return orJoint(mine, await jointIds(args.req, slug))
    },
  }
}

/** The records of the regions that are chosen, in the menu or by the record in the form, and what they take part in. */
async function ofChosenRegions(req: PayloadRequest, slug: JointSlug, region?: unknown): Promise<Where | null> {
  const own = getTenantListFilter({
    filterFieldName: 'region',
    req,
    tenantsArrayFieldName: 'regions',
    tenantsArrayTenantFieldName: 'region',
    tenantsCollectionSlug: 'regions',
    userHasAccessToAllTenants: (user) => regionsOf(user, 'read', 'region-record') === 'all',
    ...(typeof region === 'string' ? { docTenantID: region } : {}),
  })
  if (own === null) return null
  const { in: chosen } = (own as { region: { in: readonly unknown[] } }).region
  return orJoint(own, await jointIds(req, slug, chosen)) as Where
}

/** Narrows a list to the region that is chosen in the menu, with what it takes part in. */
export function jointListFilter(slug: JointSlug): BaseFilter {
  return ({ req }) => ofChosenRegions(req, slug)
}

/** What a form offers of a collection: the records of its region, and what that takes part in. */
export function jointChoices(slug: JointSlug): (args: { req: PayloadRequest; data: unknown }) => Promise<Where | true> {
  return async ({ req, data }) => (await ofChosenRegions(req, slug, (data as { region?: unknown })?.region)) ?? true
}
