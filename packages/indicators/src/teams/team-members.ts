import type { Period, RegionCode } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { observeSome } from '../observations/observe'

/** What a region's teams tell of their members in a period. */
export interface PeriodMembers {
  readonly period: string
  /** Active teams whose latest report in the period tells both numbers. */
  readonly teams: readonly { readonly team: string; readonly people: number; readonly trained: number }[]
  /** Teams that told in the period how many left; what follows is of them. */
  readonly teamsTelling: number
  readonly joined: number
  readonly left: number
}

/**
 * The members of a region's teams in periods, from the rows that the indicators count.
 *
 * @returns in the order of the periods
 *
 * @example
 * teamMembers(facts, '08', [parsePeriod('2025-H1')])
 * // [{ period: '2025-H1', teams: [{ team: 't1', people: 6, trained: 4 }], teamsTelling: 1, joined: 0, left: 2 }]
 */
export function teamMembers(facts: Facts, region: RegionCode, periods: readonly Period[]): readonly PeriodMembers[] {
  const fields = ['team', 'people', 'trainedPeople', 'reportsOfLeft', 'joinedInPeriod', 'leftInPeriod'] as const
  const rows = observeSome(facts, periods, 'report', fields).filter((row) => row.region === region)
  return periods.map(({ id: period }) => {
    const own = rows.filter((row) => row.period === period)
    const telling = own.filter(({ reportsOfLeft }) => reportsOfLeft > 0)
    return {
      period,
      teams: own.flatMap(({ team, people, trainedPeople: trained }) =>
        people === null || trained === null ? [] : [{ team, people, trained }],
      ),
      teamsTelling: telling.length,
      joined: telling.reduce((sum, { joinedInPeriod }) => sum + joinedInPeriod, 0),
      left: telling.reduce((sum, { leftInPeriod }) => sum + leftInPeriod, 0),
    }
  })
}
