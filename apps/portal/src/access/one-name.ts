import { ValidationError, type CollectionBeforeValidateHook, type Where } from 'payload'
import { dayOf, instantOf } from '../fields'
import { languageOf, say, text } from '../text'
import { idOf } from './actor'
import { asPortal } from './gateway'

/** Those valid at some time between two days; the last day of validity no longer counts. */
export function overlapping(from: string, until: string | null): Where[] {
  const endsLater: Where = {
    or: [{ validUntil: { exists: false } }, { validUntil: { greater_than: instantOf(from) } }],
  }
  return until === null ? [endsLater] : [endsLater, { validFrom: { less_than: instantOf(until) } }]
}

/**
 * Refuses a second record of the same name in a region at the same time, in words; the database refuses two that come at
 * the same moment. Blanks around a name do not count and are taken away.
 */
export const oneNameAtATime: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const record = { ...originalDoc, ...data } as Record<string, unknown>
  const from = dayOf(record.validFrom)
  const region = idOf(record.region)
  if (typeof record.name !== 'string' || from === null || region === null) return data
  const name = record.name.trim()
  const others: Where[] = originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []
  const where = {
    and: [
      { region: { equals: region } },
      { name: { equals: name } },
      ...overlapping(from, dayOf(record.validUntil)),
      ...others,
    ],
  }
  if (name === '' || (await asPortal(req).count(collection.slug, where)) === 0) return { ...data, name }
  const error = {
    path: 'name',
    label: text('teams.name')[languageOf(req)],
    message: say(req, 'teams.nameTaken', { name }),
  }
  throw new ValidationError({ collection: collection.slug, errors: [error], req }, req.t)
}
