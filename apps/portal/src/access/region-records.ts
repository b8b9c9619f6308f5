import { isRegionCode, type Action, type ResourceKind } from '@kotipesa/domain'
import type { Access, CollectionConfig, Where } from 'payload'
import { idOf } from './actor'
import { regionsOf } from './regions-of'
import { isInTrash } from './trash'

type CollectionAccess = NonNullable<CollectionConfig['access']>

/** The records of a kind on which somebody may act, as a filter. Nobody and service clients: none. */
function where(kind: ResourceKind, action: Action, region = 'region'): Access {
  return ({ req }): boolean | Where => {
    const regions = regionsOf(req.user, action, kind)
    if (regions === 'all') return true
    return regions.length > 0 && { [region]: { in: [...regions] } }
  }
}

/**
 * Who sees what a record said earlier: whoever reads the records of its region, and nobody whom it is shared with. A form
 * asks of its record, which may have no version yet that a filter would find.
 */
export function readVersionsOf(kind: RegionKind): Access {
  const found = where(kind, 'read', 'version.region')
  return (args) => {
    const region = idOf((args.data as { region?: unknown } | undefined)?.region)
    if (region === null) return found(args)
    const regions = regionsOf(args.req.user, 'read', kind)
    return regions === 'all' || regions.some((code) => code === region)
  }
}

/** Payload asks the same of the trash and of removing for good, and says by the data which it is. */
function deleting(kind: ResourceKind): Access {
  const trash = where(kind, 'delete')
  const erase = where(kind, 'erase')
  return (args) => (isInTrash(args.data) ? trash(args) : erase(args))
}

/** The kinds of records that belong to a region. */
export type RegionKind = Extract<ResourceKind, 'region-record' | 'person'>

/**
 * Creating is asked for before a default region is filled in: without one, whoever may create anywhere is let through
 * to `keepRegion`, which decides on the region the record ends up in.
 */
function creating(kind: RegionKind): Access {
  return ({ req, data }) => {
    const regions = regionsOf(req.user, 'create', kind)
    if (regions === 'all') return true
    const region = idOf((data as { region?: unknown } | undefined)?.region)
    return region === null ? regions.length > 0 : isRegionCode(region) && regions.includes(region)
  }
}

/**
 * Who may do what with a region's records of a kind: decided by the domain, turned into filters here. Each collection has
 * an object of its own: the tenancy plugin wraps the functions in it, and would wrap shared ones once for each collection.
 */
export function regionAccessTo(kind: RegionKind): CollectionAccess {
  return {
    create: creating(kind),
    read: where(kind, 'read'),
    update: where(kind, 'update'),
    delete: deleting(kind),
    readVersions: () => false,
    unlock: () => false,
  }
}
