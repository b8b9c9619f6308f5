import { sql } from '@payloadcms/db-postgres'
import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest, type Where } from 'payload'
import { dayOf } from '../fields'
import { isUuid } from '../requests/kinds'
import { execute } from '../saving/transaction'
import { languageOf, say, text, type TextPath } from '../text'
import { idOf } from './actor'
import { asPortal } from './gateway'
import { overlapping } from './one-name'
import { isComparable, sameAs } from './same-as'

interface OneAtATimeOptions {
  /** The fields that together are given once at a time. */
  fields: readonly string[]
  /** The field that has to be given for the rule to hold, under which the form shows the refusal. */
  at: { path: 'person'; called: TextPath }
  problem: TextPath
}

/** Whoever writes of a person at the same moment waits, and then sees what was written. */
async function lockPerson(req: PayloadRequest, person: string): Promise<void> {
  if (isUuid(person)) await execute(req, sql`SELECT id FROM people WHERE id = ${person}::uuid FOR NO KEY UPDATE`)
}

/**
 * Refuses a second record of a person about the same thing at the same time, in words. The database refuses two that come
 * past this; left to it alone, two at the same moment would each wait for the other.
 */
export function oneAtATime({ fields, at, problem }: OneAtATimeOptions): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req, collection }) => {
    if (!data) return data
    const record = { ...originalDoc, ...data } as Record<string, unknown>
    const from = dayOf(record.validFrom)
    const person = idOf(record[at.path])
    if (from === null || person === null || !isComparable(collection.flattenedFields, fields, record)) return data
    await lockPerson(req, person)
    const same = fields.map((field) => sameAs(field, record))
    const others: Where[] = originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []
    const where = { and: [...same, ...overlapping(from, dayOf(record.validUntil)), ...others] }
    if ((await asPortal(req).count(collection.slug, where)) === 0) return data
    const error = { path: at.path, label: text(at.called)[languageOf(req)], message: say(req, problem) }
    throw new ValidationError({ collection: collection.slug, errors: [error], req }, req.t)
  }
}
