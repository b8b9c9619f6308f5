import type { CollectionSlug } from 'payload'

/** A reference that may lead from one region to another, and why. */
interface SharedReference {
  readonly from: CollectionSlug
  /** The field, dotted through rows. */
  readonly path: string
  /** Where the database keeps it. */
  readonly column: `${string}.${string}`
  readonly reason: string
  /** The field of what is referred to that names the regions to which it is lent. */
  readonly lentBy: string
}

/**
 * Every reference between records that regions own stays in one region, except these. The form's guard and the rules in
 * the database both go by this list; a test holds the database against it.
 */
export const sharedReferences: readonly SharedReference[] = [
  {
    from: 'trainings',
    path: 'trainers.trainer',
    column: 'trainings_trainers.trainer_id',
    lentBy: 'lentTo',
    reason: 'A region lends its trainers to the trainings of others; the trainer stays in the lender’s trainer bank.',
  },
  {
    from: 'trainings',
    path: 'sessions.heldBy',
    column: 'trainings_rels.trainers_id',
    lentBy: 'lentTo',
    reason: 'A trainer who is lent to a training holds single sessions of it.',
  },
]

/** By which rule a collection's reference may lead to another region; `undefined` when it may not. */
export function sharedBy(from: string, path: string): SharedReference | undefined {
  return sharedReferences.find((shared) => shared.from === from && shared.path === path)
}
