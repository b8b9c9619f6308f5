import type { CollectionAfterChangeHook } from 'payload'
import { asPortal } from '../../access/gateway'

/** When a team gets another name, its reports' titles follow. */
export const retitleReports: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || doc.name === previousDoc?.name) return doc
  await asPortal(req).renewTitles('team-reports', { team: { equals: doc.id } })
  return doc
}
