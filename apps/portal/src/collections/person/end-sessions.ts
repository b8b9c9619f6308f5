import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../access/actor'
import { dayOf } from '../../fields'

/** What of an account decides on its rights, as text that can be compared. */
export function rightsOf(account: Readonly<Record<string, unknown>> | undefined): string {
  const rows = Array.isArray(account?.regions) ? account.regions : []
  const roles = rows.map(({ region, role, isLeadUser, validUntil }: Readonly<Record<string, unknown>>) =>
    JSON.stringify([idOf(region), role, isLeadUser === true, dayOf(validUntil)]),
  )
  return JSON.stringify([account?.nationalRole ?? null, roles.sort()])
}

/** Ends every session of an account whose roles change: what was begun with other rights does not go on. */
export const endSessionsWithRights: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation !== 'update') return data
  return rightsOf({ ...originalDoc, ...data }) === rightsOf(originalDoc) ? data : { ...data, sessions: [] }
}
