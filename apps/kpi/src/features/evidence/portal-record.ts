import { type RegionCode, regionsWhereCan } from '@kotipesa/domain'
import type { FactReference, TracedTable } from '@kotipesa/indicators'
import type { Account } from '../session/session'
import { actorOf } from '../session/visible-regions'

/** The portal's collection of each table of the facts. */
const collections: Readonly<Record<TracedTable, string>> = {
  teams: 'teams',
  teamReports: 'team-reports',
  staff: 'staff-counts',
  trainings: 'trainings',
  trainers: 'trainers',
  networks: 'networks',
  groups: 'groups',
  meetings: 'meetings',
  events: 'events',
  elements: 'element-statuses',
  needs: 'needs',
  rounds: 'rounds',
  plans: 'plans',
  questions: 'questions',
  decisions: 'decisions',
  materials: 'materials',
  developmentTeams: 'development-teams',
  agreements: 'agreements',
  commitments: 'commitments',
}

/** Where the portal is, and of which regions the person may open records there; a trainer's record is about a person. */
export interface PortalRights {
  readonly origin: string
  readonly records: readonly RegionCode[] | 'all'
  readonly people: readonly RegionCode[] | 'all'
}

/** What an account may open in the portal, by the domain's rules. */
export function portalRights(portal: string, account: Account): PortalRights {
  const actor = actorOf(account)
  return {
    origin: new URL(portal).origin,
    records: regionsWhereCan(actor, 'read', 'region-record'),
    people: regionsWhereCan(actor, 'read', 'person'),
  }
}

/**
 * The address of a record in the portal, for whoever may open it there; otherwise null.
 *
 * @param owner the code of the region whose record it is
 */
export function portalHref(
  { origin, records, people }: PortalRights,
  { table, id }: FactReference,
  owner: string | undefined,
): string | null {
  const readable: readonly string[] | 'all' = table === 'trainers' ? people : records
  if (readable !== 'all' && (owner === undefined || !readable.includes(owner))) return null
  const collection = `${origin}/admin/collections/${collections[table]}`
  if (table !== 'elements') return `${collection}/${encodeURIComponent(id)}`
  // A state of an element has no id in the facts: the list is narrowed to the element in the region.
  const [region = '', element = ''] = id.split('/')
  const where = `where[or][0][and]`
  return `${collection}?${new URLSearchParams([
    [`${where}[0][region][equals]`, region],
    [`${where}[1][element][equals]`, element],
  ]).toString()}`
}
