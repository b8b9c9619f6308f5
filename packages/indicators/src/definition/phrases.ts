import type { LocalizedText } from '@kotipesa/domain'
import type { FieldOf } from '../observations/rows'
import type { Condition } from './condition'

/*
 * What several definitions say in the same words, so that a reader sees that it is the same thing.
 */

/** The denominator of the shares of teams. */
export const activeTeamsInWords = {
  fi: 'tiimit, jotka ovat toiminnassa jakson viimeisenä päivänä',
  sv: 'team som är verksamma på periodens sista dag',
  en: 'teams active on the last day of the period',
} as const satisfies LocalizedText

/** The denominator of the shares of reports. */
export const reportsInWords = {
  fi: 'jakson tiimiraportit (toiminnassa olevien tiimien viimeisimmät)',
  sv: 'periodens teamrapporter (de verksamma teamens senaste)',
  en: 'team reports of the period (the latest of each active team)',
} as const satisfies LocalizedText

/** The denominator of the shares of networks. */
export const activeNetworksInWords = {
  fi: 'verkostot, jotka ovat toiminnassa jakson viimeisenä päivänä',
  sv: 'nätverk som är verksamma på periodens sista dag',
  en: 'networks active on the last day of the period',
} as const satisfies LocalizedText

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
