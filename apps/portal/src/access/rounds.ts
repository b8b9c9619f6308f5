import type { Action } from '@kotipesa/domain'
import type { Access, CollectionConfig } from 'payload'
import { mayEverywhere } from './accounts'
import { isInTrash } from './trash'

function where(action: Action): Access {
  return ({ req }) => mayEverywhere(req, action, 'round')
}

/** Who may do what with the national rounds of plans, which belong to no region. */
export const roundAccess: NonNullable<CollectionConfig['access']> = {
  create: where('create'),
  read: where('read'),
  update: where('update'),
  delete: (args) => where(isInTrash(args.data) ? 'delete' : 'erase')(args),
  readVersions: () => false,
  unlock: () => false,
}
