import { can, isRegionCode, regionsWhereCan, type Action } from '@kotipesa/domain'
import type { Access, CollectionConfig, Where } from 'payload'
import { actorOf, idOf } from './actor'
import { isInTrash } from './trash'

const kind = 'target'

function where(action: Action): Access {
  return ({ req }): boolean | Where => {
    const actor = actorOf(req.user)
    const regions = regionsWhereCan(actor, action, kind)
    if (regions === 'all') return true
    const parts: Where[] = []
    if (regions.length > 0) parts.push({ region: { in: [...regions] } })
    if (can(actor, action, { kind, region: null })) parts.push({ region: { exists: false } })
    return parts.length > 0 && { or: parts }
  }
}

const trash = where('delete')
const erase = where('erase')

/** Without a region in the data, whoever may set some target is let through to `keepRegion`. */
const create: Access = ({ req, data }) => {
  const actor = actorOf(req.user)
  const { region } = (data ?? {}) as { region?: unknown }
  if (region === undefined) {
    return can(actor, 'create', { kind, region: null }) || regionsWhereCan(actor, 'create', kind).length > 0
  }
  const code = idOf(region)
  return (code === null || isRegionCode(code)) && can(actor, 'create', { kind, region: code })
}

/** Who may read and set targets. A target without a region is national. */
export const targetAccess: NonNullable<CollectionConfig['access']> = {
  create,
  read: where('read'),
  update: where('update'),
  delete: (args) => (isInTrash(args.data) ? trash(args) : erase(args)),
  readVersions: () => false,
  unlock: () => false,
}
