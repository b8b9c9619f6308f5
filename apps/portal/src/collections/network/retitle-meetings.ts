import type { CollectionAfterChangeHook } from 'payload'
import { asPortal } from '../../access/gateway'

/** When a network or group gets another title, its meetings' titles follow. */
export function retitleMeetings(path: 'network' | 'group'): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req }) => {
    if (operation !== 'update' || doc.title === previousDoc?.title) return doc
    await asPortal(req).renewTitles('meetings', { [path]: { equals: doc.id } })
    return doc
  }
}
