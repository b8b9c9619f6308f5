import type { RegionCode } from '@kotipesa/domain'
import { getTenantListFilter } from '@payloadcms/plugin-multi-tenant/utilities'
import type { BaseFilter, CollectionConfig, PayloadRequest, Where } from 'payload'
import { takesPart } from '../database/joint-bodies'
import { takesPartInMeeting } from '../database/meeting-bodies'
import { isLive } from '../facts/sql'
import { queriesIn } from '../saving/transaction'
import { regionAccessTo } from './region-records'
import { regionsOf } from './regions-of'

/** The collections of which other regions read what they take part in, or what hangs on a network or group of theirs. */
export const jointSlugs = [
  'networks',
  'groups',
  'events',
  'meetings',
  'questions',
  'agenda-items',
  'decisions',
  'memos',
] as const
export type JointSlug = (typeof jointSlugs)[number]

/** Whether records of a collection may be read by regions that take part. */
export function isJoint(slug: string): slug is JointSlug {
  return jointSlugs.some((each) => each === slug)
}

/**
 * What regions ($1) read besides their own, of each collection: the networks, groups and events in which they take part
 * today, the meetings of these networks and groups, what these networks ask, every matter on the agenda of such a meeting with its decision, and the memos
 * that go to such a network. Nothing of people.
 */
const joint = `WITH networks_joint AS (
    SELECT n.id FROM networks n WHERE ${isLive('n')} AND ${takesPart('networks', 'n.id', '$1::text[]')}
  ), groups_joint AS (
    SELECT o.id FROM groups o WHERE ${isLive('o')} AND ${takesPart('groups', 'o.id', '$1::text[]')}
  ), events_joint AS (
    SELECT e.id FROM events e WHERE ${isLive('e')} AND ${takesPart('events', 'e.id', '$1::text[]')}
  ), meetings_joint AS (
    SELECT m.id FROM meetings m WHERE ${isLive('m')}
      AND ${takesPartInMeeting('$1::text[]')}
  ), agenda_items_joint AS (
    SELECT i.id, i.question_id FROM agenda_items i LEFT JOIN questions q ON q.id = i.question_id
    WHERE ${isLive('i')} AND (i.network_id IN (TABLE networks_joint) OR q.network_id IN (TABLE networks_joint)
      OR i.meeting_id IN (TABLE meetings_joint) OR i.postponed_to_id IN (TABLE meetings_joint))
  ), questions_joint AS (
    SELECT q.id FROM questions q WHERE ${isLive('q')} AND (q.network_id IN (TABLE networks_joint)
      OR q.id IN (SELECT i.question_id FROM agenda_items_joint i))
  ), decisions_joint AS (
    SELECT d.id FROM decisions d WHERE ${isLive('d')} AND d.agenda_item_id IN (SELECT i.id FROM agenda_items_joint i)
  ), memos_joint AS (
    SELECT w.id FROM memos w WHERE ${isLive('w')} AND EXISTS (
      SELECT FROM memos_rels r WHERE r.parent_id = w.id AND r.networks_id IN (TABLE networks_joint))
  )`

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
  const { rows } = await database.query(`${joint} SELECT id::text FROM ${slug.replaceAll('-', '_')}_joint`, [regions])
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
