import { misplacedDays, type MatterDay, type MatterDays } from '@kotipesa/domain'
import { ValidationError, type CollectionBeforeValidateHook, type CollectionSlug, type PayloadRequest } from 'payload'
import { dayText } from '../../fields'
import { languageOf, say, text, type TextPath } from '../../text'
import { daysOf, type Matter } from './matter'

type Fields = Readonly<Record<string, unknown>>

/** Something wrong in a form: the field, what the form calls it, and what was expected. */
export interface FormProblem {
  readonly path: string
  readonly called: TextPath
  readonly message: string
}

/** Refuses a record with everything that is wrong in it. */
export function refuse(req: PayloadRequest, collection: CollectionSlug, problems: readonly FormProblem[]): void {
  if (problems.length === 0) return
  const errors = problems.map(({ path, called, message }) => ({ path, label: text(called)[languageOf(req)], message }))
  throw new ValidationError({ collection, errors, req }, req.t)
}

/** The fields in which a form holds days of a matter, and what it calls them. */
export type OwnDays = Partial<Record<MatterDay, { readonly path: string; readonly called: TextPath }>>

/** What is wrong with the days of a matter, told in the fields of one of its forms. */
export function dayProblems(req: PayloadRequest, days: MatterDays, own: OwnDays): readonly FormProblem[] {
  return misplacedDays(days).flatMap(({ day, after, notBefore }) => {
    const [later, earlier] = [own[day], own[after]]
    if (later !== undefined) return [{ ...later, message: say(req, 'chain.notBefore', { day: dayText(notBefore) }) }]
    return earlier === undefined
      ? []
      : [{ ...earlier, message: say(req, 'chain.notAfter', { day: dayText(days[day]) }) }]
  })
}

/** Keeps the days of a matter in order, whichever of its records is saved. */
export function keepOrder(
  matterWith: (req: PayloadRequest, record: Fields) => Promise<Matter>,
  own: OwnDays,
): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req, collection }) => {
    if (!data) return data
    const matter = await matterWith(req, { ...originalDoc, ...data })
    refuse(req, collection.slug, dayProblems(req, daysOf(matter), own))
    return data
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

/**
 * Fields that a new record must have and a kept one may not lose. The database takes a record without them, because facts
 * that are imported do not tell them.
 */
export function requireNew(fields: Readonly<Record<string, TextPath>>): CollectionBeforeValidateHook {
  return ({ data, originalDoc, operation, req, collection }) => {
    if (!data) return data
    const missing = Object.entries(fields).filter(([path]) =>
      operation === 'create'
        ? isEmpty(data[path])
        : path in data && isEmpty(data[path]) && !isEmpty(originalDoc?.[path]),
    )
    const message = req.t('validation:required')
    refuse(
      req,
      collection.slug,
      missing.map(([path, called]) => ({ path, called, message })),
    )
    return data
  }
}
