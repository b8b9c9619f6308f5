import { ValidationError, type CollectionBeforeValidateHook, type Where } from 'payload'
import { languageOf, say, text, type TextPath } from '../text'
import { asPortal } from './gateway'
import { isComparable, sameAs } from './same-as'

interface OnlyOneOptions {
  /** The fields that together are given once. */
  fields: readonly string[]
  /** The field under which the form shows the refusal, and what it is called. */
  at: { path: string; called: TextPath }
  problem: TextPath
  /** Whether the fields can be compared at all; what is wrong with them the form itself says. */
  isComplete: (record: Readonly<Record<string, unknown>>) => boolean
  /** Which records are compared, where not all are. */
  among?: Where
}

/** Refuses a second record about the same thing, in words; the database refuses two that come at the same moment. */
export function onlyOne({ fields, at, problem, isComplete, among }: OnlyOneOptions): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req, collection }) => {
    if (!data) return data
    const record = { ...originalDoc, ...data } as Record<string, unknown>
    if (!isComplete(record) || !isComparable(collection.flattenedFields, fields, record)) return data
    const same = fields.map((field) => sameAs(field, record))
    const others: Where[] = originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []
    const count = await asPortal(req).count(collection.slug, { and: [...same, ...others, ...(among ? [among] : [])] })
    if (count === 0) return data
    const error = { path: at.path, label: text(at.called)[languageOf(req)], message: say(req, problem) }
    throw new ValidationError({ collection: collection.slug, errors: [error], req }, req.t)
  }
}
