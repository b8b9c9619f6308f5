import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook } from 'payload'
import { say } from '../text'
import { asPortal } from './gateway'
import { refuseWhileInUse, type Use } from './in-use'
import { Refusal } from './refusal'

interface Trashable {
  readonly deletedAt?: unknown
}

/** Whether a record lies in the trash. */
export function isInTrash(record: Trashable | null | undefined): boolean {
  return record?.deletedAt !== null && record?.deletedAt !== undefined
}

/** Whether a change takes a record out of the trash. */
export function isRestored(data: Trashable, before: Trashable | undefined): boolean {
  return isInTrash(before) && data.deletedAt === null
}

/**
 * The way into the trash: only for records to which no other refers, and the time is the portal's own, since it decides
 * when the record goes for good. What lies there keeps the time.
 */
export function guardTrash(uses: readonly Use[]): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, operation, req }) => {
    if (!data || !isInTrash(data)) return data
    if (operation === 'create') return { ...data, deletedAt: null }
    if (isInTrash(originalDoc)) return { ...data, deletedAt: originalDoc.deletedAt }
    await refuseWhileInUse(req, String(originalDoc.id), uses)
    return { ...data, deletedAt: new Date().toISOString() }
  }
}

/** Nothing is gone for good at once: only what lies in the trash can be erased. */
export const eraseFromTrashOnly: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const deletedAt = await asPortal(req).text(collection.slug, String(id), 'deletedAt')
  if (deletedAt === null) throw new Refusal(say(req, 'problems.notInTrash'), 409)
}
