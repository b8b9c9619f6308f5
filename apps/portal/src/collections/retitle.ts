import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'
import { asPortal } from '../access/gateway'

/** Where other records are named after this one: their collection, and the field that refers to it. */
interface NamedAfter {
  readonly from: CollectionSlug
  readonly path: string
}

/** When a record gets another name, the titles of the records that are named after it follow. */
export function retitle(field: string, links: readonly NamedAfter[]): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req }) => {
    if (operation !== 'update' || doc[field] === previousDoc?.[field]) return doc
    for (const { from, path } of links) await asPortal(req).renewTitles(from, { [path]: { equals: doc.id } })
    return doc
  }
}
