import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { asPortal } from '../../access/gateway'
import { Refusal } from '../../access/refusal'
import { say } from '../../text'

/** Refuses to take the role from the last administrator: nobody could give it back. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const isDemoted = operation === 'update' && originalDoc?.nationalRole === 'administrator'
  if (!isDemoted || data.nationalRole === 'administrator' || data.nationalRole === undefined) return data
  const others = await asPortal(req).count('users', {
    and: [{ nationalRole: { equals: 'administrator' } }, { id: { not_equals: originalDoc.id } }],
  })
  if (others === 0) throw new Refusal(say(req, 'users.lastAdministrator'), 409)
  return data
}

/** Nobody deletes the account they are signed in with; so there is always an administrator left. */
export const keepOwnAccount: CollectionBeforeDeleteHook = ({ id, req }) => {
  if (req.user?.collection === 'users' && req.user.id === id) throw new Refusal(say(req, 'users.ownAccount'), 409)
}
