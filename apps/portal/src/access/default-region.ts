import type { RegionCode, ResourceKind } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { parseCookies } from 'payload'
import { regionsOf } from './regions-of'

/**
 * The region a new record is for, when it can be known: the only one in which its maker may create, or else the one
 * chosen in the menu, when they may create there.
 */
export function defaultRegion(kind: ResourceKind) {
  return ({ req }: { req: PayloadRequest }): RegionCode | null => {
    const regions = regionsOf(req.user, 'create', kind)
    if (regions !== 'all' && regions.length === 1) return regions[0] ?? null
    const chosen = parseCookies(req.headers).get('payload-tenant')
    if (regions === 'all') return (chosen as RegionCode | undefined) ?? null
    return regions.find((region) => region === chosen) ?? null
  }
}
