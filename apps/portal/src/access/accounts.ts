import { can, type Action, type ResourceKind } from '@kotipesa/domain'
import type { Access, CollectionConfig, FieldAccess, PayloadRequest } from 'payload'
import { actorOf } from './actor'

type CollectionAccess = NonNullable<CollectionConfig['access']>

/** Whether the requester may act on every record of a kind that belongs to no region. */
export function mayEverywhere(req: PayloadRequest, action: Action, kind: ResourceKind): boolean {
  return can(actorOf(req.user), action, { kind, region: null })
}

function everywhere(kind: ResourceKind, action: Action): Access {
  return ({ req }) => mayEverywhere(req, action, kind)
}

/** Everybody's account for those who manage users, one's own for the rest. */
function ownOrAll(action: Action): Access {
  return ({ req }) => {
    if (mayEverywhere(req, action, 'user')) return true
    const actor = actorOf(req.user)
    const isAllowed = can(actor, action, { kind: 'user', region: null, isSelf: true })
    return isAllowed && req.user ? { id: { equals: req.user.id } } : false
  }
}

/** Who may do what with people's accounts. */
export const userAccess: CollectionAccess = {
  admin: ({ req }) => actorOf(req.user) !== null,
  create: everywhere('user', 'create'),
  read: ownOrAll('read'),
  update: ownOrAll('update'),
  delete: everywhere('user', 'delete'),
  readVersions: () => false,
  // Accounts are never locked; the form offers no button for it.
  unlock: () => false,
}

/** For the menu: leaves out what somebody may not work with. The addresses stay under the access rules above. */
export function onlyFor(action: Action, kind: ResourceKind): (args: { user: unknown }) => boolean {
  return ({ user }) => !can(actorOf(user), action, { kind, region: null })
}

/** For the fields that nobody may change of one's own account: roles above all. */
export const onlyUserManagers: { create: FieldAccess; update: FieldAccess } = {
  create: ({ req }) => mayEverywhere(req, 'create', 'user'),
  update: ({ req }) => mayEverywhere(req, 'update', 'user'),
}

/** Who may do what with the keys of other programs. */
export const serviceClientAccess: CollectionAccess = {
  admin: () => false,
  create: everywhere('service-client', 'create'),
  read: everywhere('service-client', 'read'),
  update: everywhere('service-client', 'update'),
  delete: everywhere('service-client', 'delete'),
  readVersions: () => false,
  unlock: () => false,
}

/** Everybody who has signed in reads the list of regions; nobody makes or deletes one through the portal. */
export const regionAccess: CollectionAccess = {
  create: () => false,
  read: everywhere('region', 'read'),
  update: everywhere('region', 'update'),
  delete: () => false,
  readVersions: () => false,
  unlock: () => false,
}
