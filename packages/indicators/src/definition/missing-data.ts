import type { FieldOf } from '../fields/observation-fields'
import type { Condition } from './condition'

/*
 * Conditions that several definitions share: where a missing figure means that nobody has reported it.
 */

/** Counting reports: teams that exist could have reported. */
export const teamsCouldReport = { field: 'activeTeams', operator: '>', value: 0 } as const satisfies Condition<
  FieldOf<'region'>
>

/** Based on staff counts: nobody has counted the staff although there are teams or trainings. A count of 0 is one. */
export function staffNotCounted<const Field extends FieldOf<'region'>>(staff: Field) {
  return {
    and: [{ not: { exists: staff } }, { or: [teamsCouldReport, { field: 'trainings', operator: '>', value: 0 }] }],
  } as const satisfies Condition<FieldOf<'region'>>
}
