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

/** Facts of version 1 say nothing of what version 2 brought. */
const isVersion1 = { field: 'factsVersion', operator: '=', value: 1 } as const satisfies Condition<FieldOf<'region'>>

/** Counting what reports tell since version 2. */
export const teamsCouldReportSinceVersion2 = { or: [isVersion1, teamsCouldReport] } as const satisfies Condition<
  FieldOf<'region'>
>

/** Nothing recorded is not nothing to count: `no-data` where the region has no record of any day in the list. */
export function nothingRecorded<const Field extends FieldOf<'region'>>(recorded: Field) {
  return { field: recorded, operator: '=', value: 0 } as const satisfies Condition<FieldOf<'region'>>
}

/** Version 1 does not know consultations. */
export const consultationsUnknown = isVersion1
