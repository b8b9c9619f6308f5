import { helsinkiDay, isRegionCode, takesPartOn } from '@kotipesa/domain'
import { ValidationError, type CollectionBeforeValidateHook, type CollectionSlug, type PayloadRequest } from 'payload'
import { isUuid } from '../requests/kinds'
import { languageOf, say, text, type TextPath } from '../text'
import { idOf } from './actor'
import { asPortal, asRequester } from './gateway'
import { jointBodyOf } from './joint-body'
import { sharedBy } from './shared-references'
import { isRestored } from './trash'

/** A relation of a record to others: `path` is dotted and goes through arrays, such as `trainers.trainer`. */
export interface Reference {
  readonly path: string
  readonly to: CollectionSlug
  /** What the form calls the field. */
  readonly called: TextPath
  /** When it may lead to a network or group of another region in which the record's region takes part. */
  readonly joint?: 'always' | 'when made'
}

function valuesAt(value: unknown, keys: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, keys))
  const [key, ...rest] = keys
  if (key === undefined) return value === null || value === undefined ? [] : [value]
  return typeof value === 'object' && value !== null ? valuesAt((value as Record<string, unknown>)[key], rest) : []
}

/** The ids of the records to which a relation of a record leads, by its dotted path, through arrays too. */
export function idsAt(record: unknown, path: string): string[] {
  return valuesAt(record, path.split('.')).flatMap((value) => idOf(value) ?? [])
}

async function problemOf(
  req: PayloadRequest,
  reference: Reference,
  added: readonly string[],
  { from, region, isNew }: { readonly from: string; readonly region: string | null; readonly isNew: boolean },
): Promise<TextPath | null> {
  const reader = req.user ? asRequester(req) : asPortal(req)
  const found = await reader.byIds(reference.to, added)
  const shared = sharedBy(from, reference.path)
  const unread = [...new Set(added)].filter((id) => !found.some((record) => record.id === id))
  if (unread.length > 0) {
    // What another region has lent to this one may be referred to without being read.
    if (shared === undefined || region === null) return 'problems.notFound'
    const lent = await asPortal(req).records(reference.to, { id: { in: unread }, [shared.lentBy]: { in: [region] } })
    if (lent.length < unread.length) return 'problems.notFound'
  }
  const elsewhere = found.filter((record) => idOf(record.region) !== region).map(({ id }) => id)
  if (shared !== undefined || elsewhere.length === 0) return null
  const mayBeJoint = reference.joint === 'always' || (reference.joint === 'when made' && isNew)
  const isOpen = mayBeJoint && (await areJoint(req, reference.to, elsewhere, region))
  return isOpen ? null : 'problems.otherRegion'
}

/** Whether a region takes part today in each of the networks or groups. */
async function areJoint(
  req: PayloadRequest,
  to: CollectionSlug,
  ids: readonly string[],
  region: string | null,
): Promise<boolean> {
  if (region === null || !isRegionCode(region)) return false
  const bodies = await asPortal(req).records(to, { id: { in: [...ids] } })
  return bodies.every((body) => takesPartOn(jointBodyOf(body), region, helsinkiDay(new Date())))
}

/**
 * The guard on relations: what a record newly refers to must exist, be readable by whoever saves it, and belong to the
 * same region where the two belong together; of a record that moves or comes back from the trash all is checked. A missing record and an unreadable one get the same answer.
 */
export function checkReferences(references: readonly Reference[]): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, operation, req, collection }) => {
    if (!data) return data
    const region = idOf(data.region ?? originalDoc?.region)
    const isMoved = originalDoc !== undefined && idOf(originalDoc.region) !== region
    const isChecked = isMoved || isRestored(data, originalDoc)
    const errors: { path: string; message: string; label: string }[] = []
    for (const reference of references) {
      const before = isChecked ? [] : idsAt(originalDoc, reference.path)
      const added = idsAt(data, reference.path).filter((id) => !before.includes(id))
      if (added.length === 0) continue
      const problem = added.every(isUuid)
        ? await problemOf(req, reference, added, { from: collection.slug, region, isNew: operation === 'create' })
        : 'problems.notFound'
      const label = text(reference.called)[languageOf(req)]
      if (problem) errors.push({ path: reference.path, message: say(req, problem), label })
    }
    if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    return data
  }
}
