import type { FlattenedField, PayloadRequest } from 'payload'
import { idKind, kindOf, type Kind } from './kinds'

/** A field by which somebody may filter. */
interface ReadableField extends Kind {
  /** Whether lists may be put in its order: it stands once in the record itself, not in rows. */
  readonly isSortable: boolean
}

/** The fields of a collection by which somebody may filter, by path, such as `name`, `members.coordinator`. */
export type ReadableFields = ReadonlyMap<string, ReadableField>

/** Whether the asker sees a field when they see the record. */
export async function mayRead(field: FlattenedField, req: PayloadRequest): Promise<boolean> {
  if ('hidden' in field && field.hidden) return false
  if ('virtual' in field && field.virtual) return false
  if ('custom' in field && field.custom?.isNeverAsked === true) return false
  const access = 'access' in field ? field.access?.read : undefined
  return !access || (await access({ req })) === true
}

/** Whether a collection has ids of its own instead of UUIDs. */
export function hasTextId(req: PayloadRequest, collection: string): boolean {
  return req.payload.collections[collection as keyof typeof req.payload.collections]?.customIDType === 'text'
}

/**
 * The fields of a collection that the asker may read, down to groups and rows, never through a relation: what another
 * record holds is that record's to give. Made from the collection itself, so that a new one enters by itself.
 */
export async function readableFields(
  { slug, flattenedFields }: { readonly slug: string; readonly flattenedFields: readonly FlattenedField[] },
  req: PayloadRequest,
): Promise<ReadableFields> {
  const found = new Map<string, ReadableField>()
  async function add(fields: readonly FlattenedField[], prefix: string, isInRows: boolean): Promise<void> {
    for (const field of fields) {
      if (!(await mayRead(field, req))) continue
      const path = `${prefix}${field.name}`
      if (field.type === 'group' || field.type === 'tab') await add(field.flattenedFields, `${path}.`, isInRows)
      else if (field.type === 'array') await add(field.flattenedFields, `${path}.`, true)
      else {
        const kind = kindOf(field, (collection) => hasTextId(req, collection))
        const isSortable = !isInRows && !('hasMany' in field && field.hasMany)
        if (kind) found.set(path, { ...kind, isSortable })
      }
    }
  }
  await add(flattenedFields, '', false)
  found.set('id', { ...idKind(hasTextId(req, slug)), isSortable: true })
  return found
}
